import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { preference } from '../../src/clean/preference.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

const table = tbl([
  { rank: 'normal', speaker_type: 'media', published: '2024' },
  { rank: 'preferred', speaker_type: 'government', published: '2023' },
  { rank: 'deprecated', speaker_type: 'government', published: '2025' },
]);

test('each rule narrows what those before it left, and says what it dropped', () => {
  assert.equal(preference(['official', 'latest'], table)([0, 1, 2]), { left: [2], dropped: [{ row: 0, rule: 'official' }, { row: 1, rule: 'latest' }] });
});

test('no rules leave all', () => {
  assert.equal(preference([], table)([0, 1, 2]), { left: [0, 1, 2], dropped: [] });
});

test('deprecated rows are dropped first, wherever rank stands, and no rule brings them back', () => {
  assert.equal(preference(['latest', 'rank'], table)([0, 1, 2]), { left: [0], dropped: [{ row: 2, rule: 'rank' }, { row: 1, rule: 'latest' }] });
  assert.equal(preference(['rank'], table)([2]), { left: [], dropped: [{ row: 2, rule: 'rank' }] });
});

test('a rule that holds of none of the rivals leaves all', () => {
  assert.equal(preference(['speaker_type:media'], table)([0]).left, [0]);
});

test('a value that no row of the table has is refused, since it would pass for a rule that was followed', async () => {
  const { message } = await rejects(() => preference(['speaker_type:goverment'], table), 'NOT_IN_LIST');
  assert.match(message, /did you mean "government"\?/u);
});

test('a rule that there is not is refused', async () => {
  await rejects(() => preference(['newest'], table), 'BAD_OPTION');
});

test.run();
