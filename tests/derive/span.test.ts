import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { span } from '../../src/derive/span.ts';
import { need } from '../../src/table/need.ts';
import { originIds } from '../support/origins.ts';
import { about, atLeast, atMost, cells, exact, meant, missing, range, unknown } from '../support/quantities.ts';
import { interval } from '../../src/figure/interval.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const lessThan = (n: number): Quantity => ({ ...interval(0, n, 'high'), value: n, type: 'less_than' });
const byYear = span(['year'], { of: 'n' });
const of = async (...all: readonly Quantity[]): Promise<Record<string, unknown>> => rowsOf(await run(byYear, tbl(all.map((n) => ({ year: 2022, n })))), 'n', 'n_low', 'n_high', 'n_open', 'n_type')[0] ?? {};

test('rivals span from the lowest number said to the highest', async () => {
  assert.equal(await of(exact(608), exact(578), exact(600)), cells('n', [null, 578, 608, '', 'range']));
});

test('an end is a number that somebody said: "about 659" ends at 659', async () => {
  assert.equal(await of(exact(578), about(659, 10)), cells('n', [null, 578, 659, '', 'range']));
  assert.equal(await of(exact(80), range(75, 90)), cells('n', [null, 75, 90, '', 'range']));
});

test('what all say is no range and stays as it is', async () => {
  assert.equal(await of(exact(154), exact(154)), cells('n', [154, 154, 154, '', 'exact']));
  assert.equal(await of(about(659, 10)), cells('n', [659, 649, 669, '', 'estimate']));
});

test('an "at least" among rivals has no highest number', async () => {
  assert.equal(await of(exact(87), atLeast(92)), cells('n', [87, 87, null, '', 'at_least']));
  assert.equal(await of(exact(87), unknown), cells('n', [null, null, null, '', 'unknown']));
});

test('an "at most" among rivals has no lowest number, and a span with both has neither', async () => {
  assert.equal(await of(exact(87), atMost(92)), cells('n', [92, 0, 92, '', 'at_most']));
  assert.equal(await of(exact(30), lessThan(50)), cells('n', [50, 0, 50, 'high', 'less_than']));
  assert.equal(await of(lessThan(50), atLeast(62)), cells('n', [null, 0, null, '', 'unknown']));
  assert.equal(await of(lessThan(50), exact(50)), cells('n', [50, 0, 50, '', 'at_most']), 'somebody said 50');
});

test('a 0 that somebody said is an end', async () => {
  assert.equal(await of(lessThan(50), exact(0)), cells('n', [null, 0, 50, 'high', 'range']));
  assert.equal(await of(exact(0), exact(5)), cells('n', [null, 0, 5, '', 'range']));
});

test('a gap says nothing, and a group of gaps is a gap', async () => {
  assert.equal(await of(missing, exact(5)), cells('n', [5, 5, 5, '', 'exact']));
  assert.equal(await of(missing, missing), cells('n', [null, null, null, '', 'missing']));
});

test('each group is one row, in the order in which the groups first appear, with the origins of its rivals', async () => {
  const table = tbl([{ year: 2023, n: 154 }, { year: 2022, n: 495 }, { year: 2023, n: 194 }], { n: 'homicides' }, ['a', 'b', 'c']);
  const result = await run(byYear, table);
  assert.equal(rowsOf(result, 'year', 'n_low', 'n_high'), [{ year: 2023, n_low: 154, n_high: 194 }, { year: 2022, n_low: 495, n_high: 495 }]);
  assert.equal(originIds(result), [['a', 'c'], ['b']]);
  assert.is(result.columns.get('n')?.unit, 'homicides');
});

test('whatever rivals there are, each number that was said lies in their span', async () => {
  await fc.assert(fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 5 }), async (rivals) => {
    const [spanned] = need(await run(byYear, tbl(rivals.map(({ quantity }) => ({ year: 2022, n: quantity })))), 'n');
    const { low, high } = spanned.quantity(0);
    assert.ok(rivals.every(({ quantity: { value } }) => value === null || (value >= low && value <= high)));
  }), { numRuns: 100 });
});

test('a column that the table lacks, holds no number, or is a key too is refused', async () => {
  await misspelt(span(['yaer'], { of: 'n' }), tbl([{ year: 2022, n: 5 }]), 'year');
  await rejects(run(byYear, tbl([{ year: 2022, n: 'many' }])), 'NOT_A_NUMBER');
  await rejects(run(span(['n'], { of: 'n' }), tbl([{ n: 5 }])), 'COLUMN_EXISTS');
});

test.run();
