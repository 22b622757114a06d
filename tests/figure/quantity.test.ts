import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contains, interval, isExact, UNBOUNDED } from '../../src/figure/interval.ts';
import { difference, MISSING, percentChange, plain, ratio, remainder, settle, sum } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';

const atLeast = (n: number): Quantity => ({ value: n, type: 'at_least', ...interval(n, Infinity) });
const moreThan = (n: number): Quantity => ({ value: n, type: 'more_than', ...interval(n, Infinity, 'low') });
const atMost = (n: number): Quantity => ({ value: n, type: 'at_most', ...interval(0, n) });
const lessThan = (n: number): Quantity => ({ value: n, type: 'less_than', ...interval(0, n, 'high') });
const about = (n: number, give: number): Quantity => ({ value: n, type: 'estimate', ...interval(n - give, n + give) });
const rounded = (n: number, give = 0.5): Quantity => ({ value: n, type: 'rounded', ...interval(n - give, n + give, 'high') });
const range = (low: number, high: number): Quantity => ({ value: null, type: 'range', ...interval(low, high) });
const possible = (n: number): Quantity => ({ value: n, type: 'possible', ...interval(0, n) });
const UNKNOWN: Quantity = { value: null, type: 'unknown', ...UNBOUNDED };

test('a plain number is exact, and a gap is missing', () => {
  assert.equal(plain(0), { value: 0, type: 'exact', ...interval(0, 0) });
  assert.equal(plain(null), MISSING);
  assert.equal(MISSING, { value: null, type: 'missing', ...UNBOUNDED });
});

/* sum */

test('the sum of exact numbers is exact', () => {
  assert.equal(sum([plain(150), plain(4)]), plain(154));
});

test('at least and exact make at least', () => {
  assert.equal(sum([atLeast(241), plain(9)]), atLeast(250));
});

test('more than and at least make more than', () => {
  assert.equal(sum([moreThan(480), atLeast(20)]), moreThan(500));
});

test('at most and at most make at most, less than makes less than', () => {
  assert.equal(sum([atMost(5), atMost(7)]), atMost(12));
  assert.equal(sum([atMost(5), lessThan(7)]), lessThan(12));
});

test('an estimate makes the sum an estimate about the summed value', () => {
  assert.equal(sum([about(500, 100), plain(41)]), about(541, 100));
});

test('a range leaves bounds and no value', () => {
  assert.equal(sum([range(20, 30), plain(5)]), range(25, 35));
});

test('at least and at most together bound nothing: the sum is at least the one', () => {
  assert.equal(sum([atLeast(241), atMost(9)]), atLeast(241));
});

test('at least something and something unknown is at least that, as far as the unknown cannot be negative', () => {
  assert.equal(sum([atLeast(241), { value: null, type: 'unknown', ...interval(0, Infinity) }]), atLeast(241));
  assert.equal(sum([atLeast(241), UNKNOWN]), UNKNOWN);
});

test('a missing part makes the sum missing, and the sum of nothing is missing, never 0', () => {
  assert.equal(sum([plain(5), MISSING]), MISSING);
  assert.equal(sum([]), MISSING);
});

test('0 is a part like any other', () => {
  assert.equal(sum([plain(0), plain(0)]), plain(0));
});

test('a sum of falls keeps both its bounds', () => {
  assert.equal(sum([about(-70, 10), plain(-10)]), about(-80, 10));
});

/* difference */

test('the difference of exact numbers is exact', () => {
  assert.equal(difference(plain(495), plain(154)), plain(341));
});

test('the difference of two lower bounds is unknown and has no value', () => {
  assert.equal(difference(atLeast(500), atLeast(241)), UNKNOWN);
});

test('at least less an exact number is at least; an exact number less at least is at most', () => {
  assert.equal(difference(atLeast(500), plain(241)), atLeast(259));
  assert.equal(difference(plain(500), atLeast(241)), { value: 259, type: 'at_most', ...interval(-Infinity, 259) });
});

test('a difference may fall below 0', () => {
  assert.equal(difference(plain(154), plain(495)), plain(-341));
  assert.equal(difference(about(70, 10), plain(100)), about(-30, 10));
});

test('a missing side makes the difference missing', () => {
  assert.equal(difference(MISSING, plain(1)), MISSING);
  assert.equal(difference(plain(1), MISSING), MISSING);
});

/* ratio */

test('the rate of exact numbers is exact', () => {
  assert.equal(ratio(plain(154), plain(6_160_000), 100_000), plain(2.5));
});

test('the rate of "at least 241" has a low bound and no high one', () => {
  assert.equal(ratio(atLeast(241), plain(2_410_000), 100_000), atLeast(10));
});

test('a number over at least is at most, and over at most is at least', () => {
  assert.equal(ratio(plain(241), atLeast(500), 100), { value: 48.2, type: 'at_most', ...interval(0, 48.2, 'low') });
  assert.equal(ratio(plain(241), atMost(500), 100), atLeast(48.2));
});

test('the ratio of two lower bounds is unknown', () => {
  const { value, type } = ratio(atLeast(241), atLeast(500), 100);
  assert.equal([value, type], [null, 'unknown']);
});

test('a missing count or base gives a missing rate, never 0', () => {
  assert.equal(ratio(MISSING, plain(10)), MISSING);
  assert.equal(ratio(plain(10), MISSING), MISSING);
});

test('a base of 0 gives a missing rate, never Infinity', () => {
  assert.equal(ratio(plain(10), plain(0)), MISSING);
  assert.equal(ratio(plain(0), plain(0)), MISSING);
});

test('0 over a base is 0, which is a figure', () => {
  assert.equal(ratio(plain(0), plain(10), 100), plain(0));
});

test('a base that may be 0 leaves the rate with no upper bound', () => {
  assert.equal(ratio(plain(10), range(0, 5)), atLeast(2));
});

test('the rate of an estimated fall keeps both its bounds', () => {
  assert.equal(ratio(about(-500, 100), plain(100)), about(-5, 1));
});

/* change */

test('from 495 to 154 is a fall of 68.9%', () => {
  const change = percentChange(plain(495), plain(154));
  assert.is(change.type, 'exact');
  assert.is(change.value?.toFixed(6), '-68.888889');
  assert.is(change.low, change.value);
});

test('no change is 0, and a doubling 100', () => {
  assert.equal(percentChange(plain(7), plain(7)), plain(0));
  assert.equal(percentChange(plain(7), plain(14)), plain(100));
});

test('a fall to 0 is -100%', () => {
  assert.equal(percentChange(plain(7), plain(0)), plain(-100));
});

test('the change between two lower bounds is unknown and has no value', () => {
  const { value, type } = percentChange(atLeast(241), atLeast(500));
  assert.equal([value, type], [null, 'unknown']);
});

test('the change to a lower bound is at least, the change from one at most', () => {
  assert.equal(percentChange(plain(100), atLeast(250)), atLeast(150));
  assert.equal(percentChange(atLeast(100), plain(150)), { value: 50, type: 'at_most', ...interval(-100, 50, 'low') });
});

test('around 495 to 154 is about -68.9%, between what 490 and 500 give', () => {
  const { type, low, high } = percentChange(about(495, 5), plain(154));
  assert.is(type, 'estimate');
  assert.equal([low.toFixed(2), high.toFixed(2)], ['-69.20', '-68.57']);
});

test('the change from 0, or from or to a gap, is missing, never Infinity', () => {
  assert.equal(percentChange(plain(0), plain(5)), MISSING);
  assert.equal(percentChange(MISSING, plain(5)), MISSING);
  assert.equal(percentChange(plain(5), MISSING), MISSING);
});

/* what stays what it is */

test('a possible stays possible', () => {
  const types = [
    sum([possible(1_300), plain(5)]), difference(possible(1_300), plain(5)), ratio(possible(1_300), plain(5)), percentChange(plain(5), possible(1_300)),
    remainder(possible(1_300), [plain(5)]), remainder(plain(1_300), [possible(5)]),
  ].map(({ type }) => type);
  assert.equal(types, ['possible', 'possible', 'possible', 'possible', 'possible', 'possible']);
});

test('a missing part beats a possible one', () => {
  assert.equal(sum([possible(1_300), MISSING]), MISSING);
});

test('settle gives the one number that exact bounds leave', () => {
  assert.equal(settle(5, interval(5, 5), { parts: [plain(5)], floor: 0 }), plain(5));
});

test('settle picks the informative end', () => {
  const parts = [about(5, 1)];
  assert.equal(settle(9, interval(5, Infinity), { parts, floor: 0 }), atLeast(5));
  assert.equal(settle(9, interval(5, Infinity, 'low'), { parts, floor: 0 }), moreThan(5));
  assert.equal(settle(3, interval(0, 5), { parts, floor: 0 }), atMost(5));
  assert.equal(settle(3, interval(0, 5, 'high'), { parts, floor: 0 }), lessThan(5));
  assert.equal(settle(3, interval(0, Infinity), { parts, floor: 0 }), { value: null, type: 'unknown', ...interval(0, Infinity) });
  assert.equal(settle(3, UNBOUNDED, { parts, floor: -Infinity }), UNKNOWN);
});

test('settle keeps the point between two known ends, and invents none', () => {
  assert.equal(settle(5, interval(4, 6), { parts: [about(5, 1)], floor: 0 }), about(5, 1));
  assert.equal(settle(5, interval(4.5, 5.5, 'high'), { parts: [rounded(5)], floor: 0 }), rounded(5));
  assert.equal(settle(null, interval(4, 6), { parts: [about(5, 1)], floor: 0 }), range(4, 6));
  assert.equal(settle(5, interval(4, 6), { parts: [range(4, 6)], floor: 0 }), range(4, 6));
});

/* remainder */

test('the remainder of exact parts is what they leave, unstated', () => {
  assert.equal(remainder(plain(100), [plain(44), plain(29)]), { value: 27, type: 'unstated', ...interval(27, 27) });
});

test('the remainder of a whole without parts is the whole', () => {
  assert.equal(remainder(plain(100), []), { value: 100, type: 'unstated', ...interval(100, 100) });
});

test('the remainder of rounded shares has bounds', () => {
  assert.equal(remainder(plain(100), [rounded(44), rounded(29)]), { value: 27, type: 'unstated', ...interval(26, 28, 'low') });
});

test('the remainder never falls below 0, and an end that is cut to 0 is 0 itself', () => {
  assert.equal(remainder(plain(100), [plain(101)]), { value: 0, type: 'unstated', ...interval(0, 0) });
  assert.equal(remainder(plain(100), [rounded(100.5, 0.5)]), { value: 0, type: 'unstated', ...interval(0, 0) });
  const left = remainder(rounded(100), [plain(102)]);
  assert.equal(left, { value: 0, type: 'unstated', ...interval(0, 0) });
  assert.ok(contains(left, 0) && isExact(left));
});

test('where a part is at least, the remainder is at most', () => {
  assert.equal(remainder(plain(100), [plain(44), atLeast(29)]), { value: 27, type: 'at_most', ...interval(0, 27) });
});

test('where nothing is known of the whole from above or of a part, the remainder is unknown', () => {
  assert.equal(remainder(atLeast(5), [plain(8)]), { value: null, type: 'unknown', ...interval(0, Infinity) });
  assert.equal(remainder(plain(100), [UNKNOWN]).type, 'unknown');
});

test('a missing whole or part makes the remainder missing', () => {
  assert.equal(remainder(MISSING, [plain(1)]), MISSING);
  assert.equal(remainder(plain(100), [plain(1), MISSING]), MISSING);
});

/* properties */

const quantities: fc.Arbitrary<{ quantity: Quantity; member: number }> = fc.record({ n: fc.integer({ min: 0, max: 100 }), more: fc.nat(20), maker: fc.nat(7) })
  .map(({ n, more, maker }) => [
    { quantity: plain(n), member: n },
    { quantity: atLeast(n), member: n + more },
    { quantity: moreThan(n), member: n + more + 1 },
    { quantity: atMost(n), member: Math.max(0, n - more) },
    { quantity: lessThan(n + 1), member: Math.max(0, n - more) },
    { quantity: about(n + 20, 20), member: n + more },
    { quantity: range(n, n + 20), member: n + more },
    { quantity: rounded(n + 1), member: n + 1 + Math.min(more, 4) / 10 },
  ][maker] as { quantity: Quantity; member: number });

const near = (bounds: Quantity, n: number): boolean => contains(bounds, n) || Math.abs(n - bounds.low) < 1e-9 || Math.abs(n - bounds.high) < 1e-9;

test('whatever the numbers may truly be, the bounds of each result hold it', () => {
  fc.assert(fc.property(quantities, quantities, (a, b) => {
    assert.ok(near(sum([a.quantity, b.quantity]), a.member + b.member));
    assert.ok(near(difference(a.quantity, b.quantity), a.member - b.member));
    assert.ok(near(remainder(a.quantity, [b.quantity]), Math.max(0, a.member - b.member)));
    if (b.member === 0 || b.quantity.value === 0) return;
    assert.ok(near(ratio(a.quantity, b.quantity, 100), (a.member / b.member) * 100));
    assert.ok(near(percentChange(b.quantity, a.quantity), ((a.member - b.member) / b.member) * 100));
  }));
});

test('no result has a value that is not finite, or one outside its bounds', () => {
  fc.assert(fc.property(quantities, quantities, ({ quantity: a }, { quantity: b }) => {
    for (const result of [sum([a, b]), difference(a, b), remainder(a, [b]), ratio(a, b, 100), percentChange(b, a)]) {
      if (result.value === null) continue;
      assert.ok(Number.isFinite(result.value));
      assert.ok(result.value >= result.low - 1e-9 && result.value <= result.high + 1e-9, `${result.value} in ${result.low}..${result.high}`);
    }
  }));
});

test('the type of a result tells which of its ends are known', () => {
  fc.assert(fc.property(quantities, quantities, ({ quantity: a }, { quantity: b }) => {
    for (const result of [sum([a, b]), difference(a, b), ratio(a, b, 100), percentChange(b, a)]) {
      if (result.type === 'at_least' || result.type === 'more_than') assert.is(result.value, result.low);
      if (result.type === 'at_most' || result.type === 'less_than') assert.is(result.value, result.high);
      if (result.type === 'unknown' || result.type === 'range') assert.is(result.value, null);
      if (result.type === 'exact') assert.ok(isExact(result));
    }
  }));
});

test.run();
