import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { between } from '../../src/check/between.ts';
import { interval } from '../../src/figure/interval.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { about, atLeast, atMost, exact, meant, missing, moreThan, range, unknown } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const rate = between('rate', 0, 150);
const found = async (...rates: (number | null | Quantity)[]) => (await run(rate, tbl(rates.map((each) => ({ rate: each })), { rate: 'deaths' }))).findings.map(({ message }) => message);

test('values inside pass, both ends among them', async () => {
  assert.equal(await found(0, 75, 150), []);
});

test('values outside are found one by one, with their unit', async () => {
  assert.equal(await found(-1, 75, 900), ['rate is -1 deaths, not between 0 and 150', 'rate is 900 deaths, not between 0 and 150']);
});

test('gaps and unknowns are passed over', async () => {
  assert.equal(await found(null), []);
  assert.equal(await found(missing, unknown), []);
});

test('a vague figure is tested by what its words may mean', async () => {
  const dozens: Quantity = { ...interval(24, 99), value: null, type: 'unknown' };
  assert.equal(await found(dozens), []);
  const { findings } = await run(between('rate', 0, 1), tbl([{ rate: dozens }], { rate: 'deaths' }));
  assert.equal(findings.map(({ message }) => message), ['rate is 24 to 99 deaths, not between 0 and 1']);
});

test('a range passes if something of it may lie inside', async () => {
  assert.equal(await found(range(140, 160), range(150, 160), range(151, 160)), ['rate is 151 to 160 deaths, not between 0 and 150']);
});

test('"at least" passes if more than that may lie inside, "more than" only if something more does', async () => {
  assert.equal(await found(atLeast(100), atLeast(150), atLeast(151)), ['rate is at least 151 deaths, not between 0 and 150']);
  assert.equal(await found(moreThan(149), moreThan(150)), ['rate is more than 150 deaths, not between 0 and 150']);
});

test('of "at most 300" the value is a bound, and need not lie inside', async () => {
  assert.equal(await found(atMost(300)), []);
  const { findings } = await run(between('rate', 100, 150), tbl([{ rate: atLeast(50) }]));
  assert.equal(findings, []);
});

test('the value of an estimate must lie inside', async () => {
  assert.equal(await found(about(140, 20), about(160, 20)), ['rate is about 160 (140 to 180) deaths, not between 0 and 150']);
});

test('the finding names the origins of its row', async () => {
  const { findings } = await run(rate, tbl([{ rate: exact(1) }, { rate: exact(900) }]));
  assert.equal(findings.map(({ figures }) => figures), [['row 1']]);
});

test('a column of texts is refused', async () => {
  await rejects(() => run(rate, tbl([{ rate: 'high' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(between('rat', 0, 1), tbl([{ rate: 1 }]), 'rate'));

test('a bound, range or exact number of which a member lies inside is not found', () =>
  fc.assert(
    fc.asyncProperty(meant, async ({ quantity, member }) => {
      fc.pre(quantity.type !== 'estimate' && quantity.type !== 'rounded');
      const { findings } = await run(between('n', member - 1, member + 1), tbl([{ n: quantity }]));
      assert.equal(findings, []);
    }),
  ));

test.run();
