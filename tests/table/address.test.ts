import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressed } from '../../src/table/address.ts';
import { takeRows } from '../../src/table/rows.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

const table = tbl([{ year: 2022, cause: 'cause:violent', n: 5 }, { year: 2023, cause: 'cause:violent', n: 7 }, { year: 2023, cause: null, n: 0 }]);

function at(address: string): unknown {
  const { row, reader } = addressed(table, address);
  return reader.at(row);
}

test('a cell is found by what its row says and its column', () => {
  assert.is(at('[year=2022].n'), 5);
  assert.is(at('[year=2023, cause=cause:violent].n'), 7);
  assert.is(at(' [ year = 2022 ].cause '), 'cause:violent');
});

test('a gap is found as nothing', () => {
  assert.is(at('[cause=].n'), 0);
});

test('where the table has one row, nothing need be said of it', () => {
  const { row, reader } = addressed(tbl([{ total: 12 }]), '[].total');
  assert.is(reader.at(row), 12);
  assert.is(addressed(tbl([{ total: 12 }]), '.total').row, 0);
});

test('where it has several, a column alone is refused with what to say', async () => {
  assert.match((await rejects(() => at('.n'), 'MANY_MATCHES')).message, /^the table has \d rows; say which: \[\w+=…\]/u);
});

test('an address that no row, or more than one, answers to is refused', async () => {
  assert.match((await rejects(() => at('[year=2021].n'), 'NO_MATCH')).message, 'year 2022, 2023');
  assert.match((await rejects(() => at('[year=2023].n'), 'MANY_MATCHES')).message, '2 rows have [year=2023]');
});

test('what there is is told in order, and of a table without rows that it has none', async () => {
  const years = tbl([{ year: 2023 }, { year: 900 }, { year: 2010 }]);
  assert.match((await rejects(() => addressed(years, '[year=2021].year'), 'NO_MATCH')).message, 'there are: year 900, 2010, 2023');
  const empty = takeRows(years, []);
  assert.match((await rejects(() => addressed(empty, '[].year'), 'NO_MATCH')).message, 'the table has no rows');
});

test('a column that is not there is refused, in the condition and behind it', async () => {
  await rejects(() => at('[yaer=2022].n'), 'NO_SUCH_COLUMN');
  await rejects(() => at('[year=2022].m'), 'NO_SUCH_COLUMN');
});

test('a text of another form is refused with the form', async () => {
  for (const address of ['', 'n', '[year=2022]', 'year=2022.n', '[year=2022].', '[year].n', '[year=2022, cause].n']) {
    assert.match((await rejects(() => at(address), 'BAD_ADDRESS')).message, 'write [year=2023].rate');
  }
});

test.run();
