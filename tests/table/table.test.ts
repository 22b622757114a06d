import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { need } from '../../src/table/need.ts';
import { originsOf } from '../../src/table/origins.ts';
import { namedColumns, namesOf, remark, rowCount, tableOf, withColumns } from '../../src/table/table.ts';
import type { Named } from '../../src/table/table.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const count = { kind: 'count', label: 'n', unit: 'people' } as const;
const origins = originsOf({ size: 2, cite: (i) => ({ id: `o${i}`, place: {} }) });
const lineage = { name: 'test', steps: [], joined: [] };

test('a table has the columns given, in their order, and nothing to say yet', () => {
  const table = tableOf([['b', count, [1, 2]], ['a', count, [3, 4]]], origins, lineage);
  assert.equal([...table.columns], [['b', count], ['a', count]]);
  assert.equal(rowsOf(table), [{ b: 1, a: 3 }, { b: 2, a: 4 }]);
  assert.equal([table.remarks, table.findings, table.lineage, rowCount(table)], [[], [], lineage, 2]);
});

test('a table may have no rows, and no columns', () => {
  assert.is(rowCount(tableOf([['a', count, []]], originsOf({ size: 0, cite: () => ({ id: '', place: {} }) }), lineage)), 0);
  assert.is(rowCount(tbl([])), 0);
});

test('columns named as what objects inherit keep their cells', () => {
  const named: Named[] = [['__proto__', count, [1, 2]], ['constructor', count, [3, 4]]];
  const table = tableOf(named, origins, lineage);
  const [proto, constructor] = need(table, '__proto__', 'constructor');
  assert.equal([rowCount(table), proto.at(1), constructor.at(1)], [2, 2, 4]);
  assert.equal(namedColumns(table).map(([name]) => name), ['__proto__', 'constructor']);
});

test('numbers that only look like an order of columns do not change it', () => {
  assert.equal([...tableOf([['b', count, [1, 2]], ['10', count, [1, 2]], ['2', count, [1, 2]]], origins, lineage).columns.keys()], ['b', '10', '2']);
  assert.equal(tableOf([['b', count, [1, 2]], ['10', count, [1, 2]], ['2', count, [1, 2]]], origins, lineage).data.columnNames(), ['b', '10', '2']);
});

test('other columns may take the place of all, and origins, remarks and findings stay', () => {
  const table = remark(tableOf([['a', count, [1, 2]]], origins, lineage), { step: 's', message: 'm', figures: ['o0'] });
  const other = withColumns(table, [['b', count, [3, 4]]]);
  assert.equal(rowsOf(other), [{ b: 3 }, { b: 4 }]);
  assert.equal([other.origins, other.remarks], [origins, [{ step: 's', message: 'm', figures: ['o0'] }]]);
});

test('named columns give back the table', () => {
  const table = tbl([{ a: 1, b: 'x' }, { a: null, b: 'y' }]);
  assert.equal(rowsOf(withColumns(table, namedColumns(table))), rowsOf(table));
});

test('a remark is added behind the others, and the old table has it not', () => {
  const table = tbl([{ a: 1 }]);
  const [first, second] = ['one', 'two'].map((message) => ({ step: 's', message, figures: [] }));
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(remark(remark(table, first), second).remarks, [first, second]);
  assert.equal(table.remarks, []);
});

test('a figure takes five names, any other column one', () => {
  assert.equal(namesOf('n', count), ['n']);
  assert.equal(namesOf('n', { ...count, kind: 'figure' }), ['n', 'n_low', 'n_high', 'n_open', 'n_type']);
});

test.run();
