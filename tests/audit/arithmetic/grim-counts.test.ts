import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ceilOf, countsGiving, floorOf, grimPower, isPossible, printedShare, shareDigits, shareText } from '../../../src/audit/arithmetic/grim-counts.ts';
import type { Rounding } from '../../../src/audit/arithmetic/grim-counts.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const share = (digits: number, decimals: number) => ({ digits, decimals });

test('31.8% of 470 is no number of cases: 149 are 31.7% and 150 are 31.9%', () => {
  assert.is(countsGiving(share(318, 1), 470), null);
  assert.equal([shareDigits(149, 470, 1), shareDigits(150, 470, 1)], [317, 319]);
});

test('44% of 241 are 105 to 107, 29% are 69 to 71', () => {
  assert.equal(countsGiving(share(44, 0), 241), { from: 105, to: 107 });
  assert.equal(countsGiving(share(29, 0), 241), { from: 69, to: 71 });
});

test('a half may be rounded either way: 1 of 8 is 12% or 13%', () => {
  assert.equal([12, 13, 14].map((digits) => countsGiving(share(digits, 0), 8)), [{ from: 1, to: 1 }, { from: 1, to: 1 }, null]);
});

test('cut off and rounded up have cases of their own', () => {
  assert.equal(countsGiving(share(318, 1), 470, 'ceil'), { from: 149, to: 149 });
  assert.is(countsGiving(share(318, 1), 470, 'floor'), null);
  assert.equal(countsGiving(share(318, 1), 480, 'floor'), { from: 153, to: 153 });
});

test('0% are none or nearly none, 100% all or nearly all, and no more than there are', () => {
  assert.equal(countsGiving(share(0, 0), 50), { from: 0, to: 0 });
  assert.equal(countsGiving(share(0, 0), 300), { from: 0, to: 1 });
  assert.equal(countsGiving(share(100, 0), 300), { from: 299, to: 300 });
});

test('a share is possible where it has a number of cases', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 5_000 }), (digits, decimals, whole) => {
    assert.is(isPossible(share(digits, decimals), whole), countsGiving(share(digits, decimals), whole) !== null);
  }));
});

test('the power is 53% for one decimal of 470, and nothing for whole percents of 100 or more', () => {
  assert.is(grimPower(1, 470), 0.53);
  assert.equal([grimPower(0, 99), grimPower(0, 100), grimPower(0, 241)], [0.01, 0, 0]);
});

test('a share is written with the places that were printed', () => {
  assert.equal([share(310, 1), share(9, 1), share(44, 0), share(5, 2)].map(shareText), ['31.0%', '0.9%', '44%', '0.05%']);
});

test('the printed places come from the phrase; a hedged percent, a count and a percent without a number have none', () => {
  const { figures } = reckoning({ a: percent('31.0%', { value: '31' }), b: percent('about 31%', { hedge: 'about' }), c: { value: '31' }, d: { phrase: 'most of them', unit: 'percent', hedge: 'majority' } });
  assert.equal((figures as Figure[]).map(printedShare), [share(310, 1), null, null, null]);
});

/** k of n by long division, in whole numbers that cannot round. */
function brute(digits: number, decimals: number, n: number, rounding: Rounding): number[] {
  const step = 10n ** BigInt(decimals + 2);
  return Array.from({ length: n + 1 }, (_, k) => k).filter((k) => {
    const [scaled, whole, printed] = [BigInt(k) * step, BigInt(n), BigInt(digits)];
    if (rounding === 'floor') return scaled / whole === printed;
    if (rounding === 'ceil') return (scaled + whole - 1n) / whole === printed;
    return (2n * scaled + whole) / (2n * whole) === printed || (2n * scaled + whole - 1n) / (2n * whole) === printed;
  });
}

test('the cases are those that brute force finds, for any whole up to 500, 0 to 2 decimals and all roundings', () => {
  const cases = fc.record({
    decimals: fc.integer({ min: 0, max: 2 }), n: fc.integer({ min: 1, max: 500 }), of: fc.integer({ min: 0, max: 10_000 }),
    rounding: fc.constantFrom<Rounding>('nearest', 'floor', 'ceil'),
  });
  fc.assert(fc.property(cases, ({ decimals, n, of, rounding }) => {
    const digits = Math.floor((of * 10 ** (decimals + 2)) / 10_000);
    const found = countsGiving(share(digits, decimals), n, rounding);
    const listed = found === null ? [] : Array.from({ length: found.to - found.from + 1 }, (_, i) => found.from + i);
    assert.equal(listed, brute(digits, decimals, n, rounding));
  }), { numRuns: 3_000 });
});

test('every number of cases gives a share that it can come from', () => {
  const cases = fc.record({ decimals: fc.integer({ min: 0, max: 2 }), n: fc.integer({ min: 1, max: 500 }), part: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(fc.property(cases, ({ decimals, n, part }) => {
    const k = Math.round(part * n);
    const found = countsGiving(share(shareDigits(k, n, decimals), decimals), n);
    assert.ok(found !== null && found.from <= k && k <= found.to);
  }));
});

test('division down and up is exact', () => {
  assert.equal([floorOf(7, 2), floorOf(-7, 2), floorOf(8, 2), ceilOf(7, 2), ceilOf(-7, 2), ceilOf(8, 2)], [3, -4, 4, 4, -3, 4]);
});

test.run();
