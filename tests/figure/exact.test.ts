import fc from 'fast-check';
import Fraction from 'fraction.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contains, disjoint, exactInterval, exactNumber, minus, negative, over, plus, scaled, times, toNumber, toNumbers } from '../../src/figure/exact.ts';
import type { ExactInterval } from '../../src/figure/exact.ts';
import { interval, UNBOUNDED } from '../../src/figure/interval.ts';
import type { Interval } from '../../src/figure/interval.ts';

const of = (low: number, high: number, open?: 'low' | 'high' | 'both'): ExactInterval => exactInterval(interval(low, high, open));

test('a number is what its decimals say, not the double nearest to it', () => {
  assert.is(exactNumber(0.1).toFraction(), '1/10');
  assert.is(exactNumber(31.8).toFraction(), '159/5');
  assert.is(exactNumber(-2.35).toFraction(), '-47/20');
  assert.is(exactNumber(1e-7).toFraction(), '1/10000000');
  assert.is(exactNumber(1.5e21).toFraction(), '1500000000000000000000');
});

test('steps of 0.1 leave no crumbs', () => {
  const ten = Array.from({ length: 10 }, () => of(0.1, 0.1)).reduce(plus);
  assert.equal(toNumbers(ten), interval(1, 1));
  assert.equal(toNumbers(plus(of(0.1, 0.1), of(0.2, 0.2))), interval(0.3, 0.3));
});

test('31.8% of 470 is between 149.225 and 149.695, where no whole number lies', () => {
  const deaths = scaled(scaled(of(31.75, 31.85, 'high'), 470), exactNumber(0.01));
  assert.equal(toNumbers(deaths), interval(149.225, 149.695, 'high'));
  assert.not(contains(deaths, 149) || contains(deaths, 150));
});

test('infinite ends stay infinite, and are always open', () => {
  assert.equal(exactInterval(UNBOUNDED), { low: null, high: null, lowOpen: true, highOpen: true });
  assert.equal(toNumbers(plus(of(241, Infinity), of(9, 9))), interval(250, Infinity));
  assert.equal(toNumbers(minus(of(1, 2), of(0, Infinity))), interval(-Infinity, 2));
  assert.equal(toNumbers(negative(of(0, Infinity))), interval(-Infinity, 0));
});

test('a product takes the corners that lie furthest out, whatever the signs', () => {
  assert.equal(toNumbers(times(of(2, 3), of(4, 5, 'high'))), interval(8, 15, 'high'));
  assert.equal(toNumbers(times(of(-2, 3), of(-5, 4))), interval(-15, 12));
  assert.equal(toNumbers(times(of(0, 3), of(1, Infinity))), interval(0, Infinity));
  assert.equal(toNumbers(times(of(-1, 2, 'both'), of(1, Infinity))), interval(-Infinity, Infinity));
});

test('0 times anything is 0, and is reached when 0 itself is', () => {
  assert.equal(toNumbers(times(of(0, 0), of(5, Infinity))), interval(0, 0));
  assert.equal(toNumbers(times(of(0, 1, 'low'), of(2, 3))), interval(0, 3, 'low'));
});

test('a quotient has no end where the divisor may be 0, and is none where it can only be', () => {
  assert.equal(toNumbers(over(of(149, 149), of(470, 470)) as ExactInterval).low.toFixed(6), '0.317021');
  assert.equal(toNumbers(over(of(1, 2), of(0, 4)) as ExactInterval), interval(0.25, Infinity));
  assert.equal(toNumbers(over(of(-2, 1), of(1, 4)) as ExactInterval), interval(-2, 1));
  assert.equal(toNumbers(over(of(1, 2), of(4, Infinity)) as ExactInterval), interval(0, 0.5, 'low'));
  assert.is(over(of(1, 2), of(0, 0)), null);
});

test('an open end is outside, and intervals that only touch there are disjoint', () => {
  assert.ok(contains(of(1, 2), 2) && !contains(of(1, 2, 'high'), 2) && !contains(of(1, 2, 'low'), 1));
  assert.ok(contains(of(0, 1), exactNumber(1).div(3)));
  assert.ok(disjoint(of(1, 2, 'high'), of(2, 3)) && !disjoint(of(1, 2), of(2, 3)));
  assert.not(disjoint(of(1, Infinity), of(5, Infinity)));
});

test('scaling by a negative number turns the interval round, and by 0 leaves 0', () => {
  assert.equal(toNumbers(scaled(of(1, 2, 'high'), -3)), interval(-6, -3, 'low'));
  assert.equal(toNumbers(scaled(of(1, Infinity), 0)), interval(0, 0));
});

test('a third is the double nearest to it', () => {
  assert.is(toNumber(new Fraction(1, 3)), 1 / 3);
  assert.is(toNumber(new Fraction(200, 3)), 200 / 3);
  assert.is(toNumber(new Fraction('123456789012345.67')), 123456789012345.67);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const small = fc.integer({ min: -1_000, max: 1_000 }).map((n) => n / 10);
const someInterval: fc.Arbitrary<Interval> = fc.tuple(small, fc.integer({ min: 0, max: 500 }), fc.constantFrom('neither' as const, 'low' as const, 'high' as const)).map(([low, width, open]) => interval(low, Number((low + width / 10).toFixed(1)), width === 0 ? 'neither' : open));

test('a number comes back from its fraction as it was', () => {
  fc.assert(fc.property(finite, (n) => assert.is(toNumber(exactNumber(n)) + 0, n + 0)));
});

test('an interval comes back from its exact form as it was', () => {
  fc.assert(fc.property(someInterval, (a) => assert.equal(toNumbers(exactInterval(a)), a)));
});

test('every sum, difference, product and quotient of members is a member of the result', () => {
  fc.assert(fc.property(someInterval, someInterval, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b, i, j) => {
    const within = ({ low, high }: Interval, part: number): Fraction => exactNumber(low).add(exactNumber(high).sub(exactNumber(low)).mul(part).div(10));
    const [x, y, p, q] = [exactInterval(a), exactInterval(b), within(a, i), within(b, j)];
    assert.ok(contains(plus(x, y), p.add(q)) && contains(minus(x, y), p.sub(q)) && contains(times(x, y), p.mul(q)));
    if (b.low > 0) assert.ok(contains(over(x, y) as ExactInterval, p.div(q)));
  }));
});

test.run();
