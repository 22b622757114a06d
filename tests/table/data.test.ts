import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { arqueroOf, dataOf } from '../../src/table/data.ts';

const data = dataOf([['year', [2022, 2023]], ['n', Float64Array.of(7, 5)]]);

test('cells are read by column and row, by the names that arquero has for it', () => {
  assert.equal([data.numRows(), data.totalRows(), data.columnNames()], [2, 2, ['year', 'n']]);
  assert.equal([data.get('n', 1), data.get('year'), data.column('n')?.at(0)], [5, 2022, 7]);
});

test('what is not there is undefined, and no columns are no rows', () => {
  assert.equal([data.get('m', 0), data.column('m'), data.get('n', 2)], [undefined, undefined, undefined]);
  assert.equal([dataOf([]).numRows(), dataOf([]).columnNames()], [0, []]);
});

test('arquero takes the same cells, in the same order, whatever the columns are called', async () => {
  const named = dataOf([['b', [1, 2]], ['10', ['x', null]], ['__proto__', [3, 4]], ['2', [5, 6]]]);
  const table = await arqueroOf(named);
  assert.equal(table.columnNames(), ['b', '10', '__proto__', '2']);
  for (const name of named.columnNames()) assert.equal([0, 1].map((row) => table.get(name, row)), [0, 1].map((row) => named.get(name, row)));
  assert.equal(table.filter((row: { b: number }) => row.b > 1).array('2'), [6]);
});

test.run();
