import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dictionary, numbers } from '../../src/table/cells.ts';
import type { Cells } from '../../src/table/cells.ts';
import { groupRows, rowsByGroup } from '../../src/table/group.ts';
import { setColumns } from '../../src/table/rows.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const members = (...args: Parameters<typeof groupRows>): number[][] => rowsByGroup(groupRows(...args)).map((rows) => [...rows]);

test('rows that agree in a column are a group; groups stand in the order in which they first appear', () => {
  const table = tbl([{ cause: 'violent' }, { cause: 'natural' }, { cause: 'violent' }]);
  const { of, count, firsts } = groupRows(table, ['cause']);
  assert.equal([[...of], count, [...firsts]], [[0, 1, 0], 2, [0, 1]]);
  assert.equal(members(table, ['cause']), [[0, 2], [1]]);
});

test('rows must agree in all the columns', () => {
  const table = tbl([{ year: 2022, cause: 'a' }, { year: 2022, cause: 'b' }, { year: 2023, cause: 'a' }, { year: 2022, cause: 'a' }]);
  assert.equal(members(table, ['year', 'cause']), [[0, 3], [1], [2]]);
});

test('gaps group together, and apart from 0 and from every word', () => {
  const table = tbl([{ n: null, word: null }, { n: 0, word: 'null' }, { n: null, word: null }, { n: 0, word: 'x' }]);
  assert.equal(members(table, ['n']), [[0, 2], [1, 3]]);
  assert.equal(members(table, ['word']), [[0, 2], [1], [3]]);
});

test('a number and its digits as text are two', () => {
  assert.equal(members(tbl([{ a: 1 }, { a: '1' }]), ['a']), [[0], [1]]);
});

test('with no columns, everything is one group', () => {
  assert.equal(members(tbl([{ a: 1 }, { a: 2 }]), []), [[0, 1]]);
});

test('a table of no rows has no groups', () => {
  const table = tbl([]);
  assert.equal([members(table, []), groupRows(table, []).count], [[], 0]);
});

test('a column that is not there is refused with the one that may be meant', async () => {
  const { message } = await rejects(() => groupRows(tbl([{ cause: 'a' }]), ['cuase']), 'NO_SUCH_COLUMN');
  assert.match(message, 'did you mean "cause"?');
});

/* Against the plain way: a Map of the rows' keys. */

const cell = { text: fc.constantFrom(null, 'a', 'b', 'null', ''), number: fc.constantFrom(null, 0, 1, 2, 1e9) };

function naive(rows: readonly Record<string, unknown>[], by: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const key = JSON.stringify(by.map((name) => row[name]));
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()];
}

const WORDS = [null, 'a', 'b', 'null', ''];

test('grouping agrees with a Map of keys, for plain arrays, dictionaries and typed numbers', () => {
  const rows = fc.array(fc.record({ plain: cell.text, coded: cell.text, typed: cell.number }, { noNullPrototype: true }), { minLength: 1, maxLength: 30 });
  const columns = fc.subarray(['plain', 'coded', 'typed'] as const, { minLength: 0 });
  fc.assert(fc.property(rows, columns, (drawn, by) => {
    const meaning = { kind: 'code', label: '', unit: '' } as const;
    const column = (name: 'plain' | 'coded' | 'typed', cells: Cells): [string, typeof meaning, Cells] => [name, meaning, cells];
    const table = setColumns(tbl(drawn.map((_, i) => ({ i }))), [
      column('plain', drawn.map(({ plain }) => plain)),
      column('coded', dictionary(Uint32Array.from(drawn, ({ coded }) => WORDS.indexOf(coded)), WORDS)),
      column('typed', numbers(Float64Array.from(drawn, ({ typed }) => typed ?? NaN))),
    ]);
    assert.equal(rowsOf(table, 'plain', 'coded', 'typed'), drawn);
    assert.equal(members(table, by), naive(drawn, by));
    const { firsts } = groupRows(table, by);
    assert.equal([...firsts], naive(drawn, by).map(([first]) => first));
  }));
});

test.run();
