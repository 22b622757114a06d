import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { MISSING, plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { appendRows } from '../../src/table/append.ts';
import { need } from '../../src/table/need.ts';
import { takeRows } from '../../src/table/rows.ts';
import { known, originIds } from '../support/origins.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const atLeast: Quantity = { value: 241, type: 'at_least', ...interval(241, Infinity) };

test('rows stand below rows, with their origins', () => {
  const table = appendRows(tbl([{ n: 1 }, { n: 2 }], { n: 'deaths' }, ['a', 'b']), tbl([{ n: 3 }], {}, ['c']));
  assert.equal(rowsOf(table), [{ n: 1 }, { n: 2 }, { n: 3 }]);
  assert.equal(originIds(table), [['a'], ['b'], ['c']]);
  assert.is(table.columns.get('n')?.unit, 'deaths');
});

test('a column that one of them lacks is a gap in its rows', () => {
  assert.equal(rowsOf(appendRows(tbl([{ a: 1, b: 'x' }]), tbl([{ c: 0, a: 2 }]))), [{ a: 1, b: 'x', c: null }, { a: 2, b: null, c: 0 }]);
});

test('a figure that one of them lacks is missing in its rows', () => {
  const [n] = need(appendRows(tbl([{ n: atLeast, a: 1 }]), tbl([{ a: 2 }])), 'n');
  assert.equal([n.quantity(0), n.quantity(1)], [atLeast, MISSING]);
});

test('a number that is a figure in one is a figure in both: no bound is lost, and no count becomes a gap', () => {
  const [below] = need(appendRows(tbl([{ n: 5 }, { n: null }]), tbl([{ n: atLeast }])), 'n');
  assert.equal([below.kind, below.quantity(0), below.quantity(1), below.quantity(2)], ['figure', plain(5), MISSING, atLeast]);
  const [above] = need(appendRows(tbl([{ n: atLeast }]), tbl([{ n: 5 }])), 'n');
  assert.equal([above.kind, above.quantity(0), above.quantity(1)], ['figure', atLeast, plain(5)]);
});

test('no rows add nothing', () => {
  assert.equal(rowsOf(appendRows(tbl([{ n: 1 }]), tbl([]))), [{ n: 1 }]);
});

test('the tables are left as they were', () => {
  const [above, below] = [tbl([{ n: 1 }]), tbl([{ m: 2 }])];
  appendRows(above, below);
  assert.equal([rowsOf(above), rowsOf(below)], [[{ n: 1 }], [{ m: 2 }]]);
});

test('each row keeps its origins, also where both tables come from one file', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ n: fc.nat() }), { minLength: 1 }), fc.array(fc.record({ n: fc.nat() }), { minLength: 1 }), fc.array(fc.nat()), (rows, others, again) => {
      const { table, ids } = known(rows);
      const other = tbl(others, {}, others.map((_, i) => `other ${i}`));
      const same = again.map((i) => i % rows.length);
      assert.equal(originIds(appendRows(table, other)), [...ids, ...others.map((_, i) => [`other ${i}`])]);
      assert.equal(originIds(appendRows(table, takeRows(table, same))), [...ids, ...same.map((i) => ids[i])]);
    }),
  ));

test.run();
