import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { notNull } from '../../src/check/not-null.ts';
import { join } from '../../src/derive/join.ts';
import { atLeast, exact, missing, range, unknown } from '../support/quantities.ts';
import { misspelt, run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const found = async (...[step, table]: Parameters<typeof run>) => (await run(step, table)).findings.map(({ message, figures }) => [message, figures.join(' ')]);

test('cells that say something pass, 0 and an empty text among them', async () => {
  assert.equal(await found(notNull('n', 'town'), tbl([{ n: 0, town: '' }, { n: 1, town: 'A' }])), []);
});

test('gaps are found, column by column', async () => {
  const table = tbl([{ n: null, town: 'A' }, { n: 1, town: null }, { n: null, town: 'B' }]);
  assert.equal(await found(notNull('n', 'town'), table), [['2 of 3 rows have no n', 'row 0 row 2'], ['1 of 3 rows have no town', 'row 1']]);
});

test('a range, a bound and an unknown are no gaps: something was said', async () => {
  assert.equal(await found(notNull('n'), tbl([{ n: range(20, 30) }, { n: atLeast(5) }, { n: unknown }])), []);
});

test('a missing figure is a gap, and so is one that a join did not find', async () => {
  assert.equal(await found(notNull('n'), tbl([{ n: missing }, { n: exact(0) }])), [['1 of 2 rows have no n', 'row 0']]);
  const partner = { name: 'p', load: async () => tbl([{ year: 2022, n: exact(1) }]) };
  const joined = await run(join(partner, { on: ['year'], lacking: 'gaps' }), tbl([{ year: 2021 }, { year: 2022 }]));
  assert.equal(await found(notNull('n'), joined), [['1 of 2 rows have no n', 'row 0']]);
});

test('a misspelt column is refused with the name that was meant', () => misspelt(notNull('n', 'twn'), tbl([{ n: 1, town: 'A' }]), 'town'));

test.run();
