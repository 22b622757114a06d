import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { MISSING, plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { figureColumn } from '../../src/table/figure-column.ts';
import { need } from '../../src/table/need.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const atLeast: Quantity = { value: 241, type: 'at_least', ...interval(241, Infinity) };
const lessThan: Quantity = { value: 70, type: 'less_than', ...interval(0, 70, 'high') };
const nearly: Quantity = { value: 70, type: 'estimate', ...interval(60, 70, 'both') };

test('figures are five columns, and an end at infinity is an empty cell', () => {
  assert.equal(rowsOf(tbl([{ n: plain(5) }, { n: atLeast }, { n: lessThan }, { n: nearly }])), [
    { n: 5, n_low: 5, n_high: 5, n_open: '', n_type: 'exact' },
    { n: 241, n_low: 241, n_high: null, n_open: '', n_type: 'at_least' },
    { n: 70, n_low: 0, n_high: 70, n_open: 'high', n_type: 'less_than' },
    { n: 70, n_low: 60, n_high: 70, n_open: 'both', n_type: 'estimate' },
  ]);
});

test('of a gap everything is empty but its type', () => {
  assert.equal(rowsOf(tbl([{ n: MISSING }])), [{ n: null, n_low: null, n_high: null, n_open: '', n_type: 'missing' }]);
});

test('the columns have the names, labels and unit of the figure', () => {
  const named = figureColumn('rate', { label: 'Rate', unit: '%' }, [plain(1)]);
  assert.equal(named.map(([name, { kind, unit }]) => [name, kind, unit]), [
    ['rate', 'figure', '%'], ['rate_low', 'bound', '%'], ['rate_high', 'bound', '%'], ['rate_open', 'open', ''], ['rate_type', 'type', ''],
  ]);
});

const quantities: fc.Arbitrary<Quantity> = fc.record({
  low: fc.integer(), width: fc.nat(1000), open: fc.constantFrom('neither', 'low', 'high', 'both' as const), ends: fc.constantFrom('none', 'low', 'high', 'both'),
  type: fc.constantFrom('exact', 'rounded', 'at_least', 'estimate', 'range', 'possible', 'unknown', 'unstated', 'missing' as const), value: fc.option(fc.integer()),
}).map(({ low, width, open, ends, type, value }) => {
  if (type === 'missing') return MISSING;
  return { ...interval(ends === 'low' || ends === 'both' ? -Infinity : low, ends === 'high' || ends === 'both' ? Infinity : low + width, open), value, type };
});

test('what goes into a figure column comes out of it', () => {
  fc.assert(fc.property(fc.array(quantities, { minLength: 1, maxLength: 10 }), (list) => {
    const [n] = need(tbl(list.map((each) => ({ n: each }))), 'n');
    assert.equal(list.map((_, row) => n.quantity(row)), list);
  }));
});

test.run();
