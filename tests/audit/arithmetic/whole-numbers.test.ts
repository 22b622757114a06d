import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { wholeNumbers } from '../../../src/audit/arithmetic/whole-numbers.ts';
import { exactNumber } from '../../../src/figure/exact-number.ts';

const between = (low: number, high: number, lowOpen = false, highOpen = false) => {
  const whole = wholeNumbers({ low: exactNumber(low), high: exactNumber(high), lowOpen, highOpen });
  return whole === null ? null : [whole.from.valueOf(), whole.to.valueOf()];
};

test('147 to 150 lie between 146.025 and 150.975', () => {
  assert.equal(between(146.025, 150.975), [147, 150]);
});

test('a whole end counts unless it is open', () => {
  assert.equal([between(2, 5), between(2, 5, true, false), between(2, 5, false, true), between(2, 3, true, true)], [[2, 5], [3, 5], [2, 4], null]);
});

test('between 149.2 and 149.7 there is none, and without an end there is no last one', () => {
  assert.is(between(149.2, 149.7), null);
  assert.is(wholeNumbers({ low: exactNumber(1), high: null, lowOpen: false, highOpen: true }), null);
});

test('every whole number in the interval is between them, and none beside them is', () => {
  const end = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 8);
  fc.assert(fc.property(end, end, fc.boolean(), fc.boolean(), (a, b, lowOpen, highOpen) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const inside = Array.from({ length: 1003 }, (_, i) => i - 501).filter((n) => (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high));
    assert.equal(between(low, high, lowOpen, highOpen), inside.length === 0 ? null : [inside[0], inside.at(-1)]);
  }));
});

test.run();
