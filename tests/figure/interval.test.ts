import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contains, disjoint, exactly, interval, isExact, minus, negative, over, plus, scaled, UNBOUNDED } from '../../src/figure/interval.ts';
import type { Interval } from '../../src/figure/interval.ts';

/** An interval with ends at whole numbers or infinity, and members of it in quarters: no crumbs of floats, so openness can be tested exactly. */
interface Known { readonly bounds: Interval; readonly member: number }

function known({ least = -20 }: { least?: number } = {}): fc.Arbitrary<Known> {
  const ends = fc.record({ low: fc.integer({ min: least, max: 20 }), width: fc.nat(20), quarters: fc.nat(80), open: openness, ends: infinities });
  return ends.map(({ low, width, quarters, open, ends: infinite }) => {
    const bottom = infinite === 'low' && least < 0 ? -Infinity : low;
    const top = infinite === 'high' ? Infinity : low + width;
    const bounds = bottom === top ? interval(bottom, top) : interval(bottom, top, open);
    const member = low + (width === 0 ? 0 : (quarters % (4 * width + 1)) / 4);
    const inside = bottom === -Infinity ? top - 0.5 : top === Infinity ? low + 0.5 : low + width / 2;
    return { bounds, member: contains(bounds, member) ? member : inside };
  });
}

const openness = fc.constantFrom('neither', 'low', 'high', 'both' as const);
const infinities = fc.constantFrom('none', 'none', 'low', 'high');
const widening = fc.record({ down: fc.nat(5), up: fc.nat(5) });

function wider({ low, high }: Interval, { down, up }: { down: number; up: number }): Interval {
  return interval(low - down, high + up);
}

/** Whether every member of `inner` is one of `outer`. */
function encloses(outer: Interval, inner: Interval): boolean {
  const below = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const above = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return below && above;
}

test('an interval counts its ends in unless they are named as open', () => {
  assert.equal(interval(1, 2), { low: 1, high: 2, lowOpen: false, highOpen: false });
  assert.equal(interval(1, 2, 'low'), { low: 1, high: 2, lowOpen: true, highOpen: false });
  assert.equal(interval(1, 2, 'high'), { low: 1, high: 2, lowOpen: false, highOpen: true });
  assert.equal(interval(1, 2, 'both'), { low: 1, high: 2, lowOpen: true, highOpen: true });
});

test('an infinite end is always open', () => {
  assert.equal(interval(241, Infinity), { low: 241, high: Infinity, lowOpen: false, highOpen: true });
  assert.equal(interval(-Infinity, Infinity), UNBOUNDED);
});

test('only a closed interval of one number is exact', () => {
  assert.ok(isExact(exactly(154)));
  assert.not(isExact(interval(154, 155)));
  assert.not(isExact(interval(154, 154, 'high')));
});

test('an open end is not contained, a closed one is', () => {
  assert.ok(contains(interval(60, 70), 60));
  assert.ok(contains(interval(60, 70), 70));
  assert.not(contains(interval(60, 70, 'low'), 60));
  assert.not(contains(interval(60, 70, 'high'), 70));
  assert.not(contains(UNBOUNDED, Infinity));
});

test('intervals that only touch are disjoint where either end is open', () => {
  assert.not(disjoint(interval(1, 2), interval(2, 3)));
  assert.ok(disjoint(interval(1, 2, 'high'), interval(2, 3)));
  assert.ok(disjoint(interval(1, 2), interval(2, 3, 'low')));
  assert.ok(disjoint(interval(0, 480), interval(480, Infinity, 'low')), '"over 480" excludes 480');
  assert.not(disjoint(interval(0, 480), interval(480, Infinity)), '"at least 480" does not');
});

test('disjoint is symmetric, and nothing with a common member is disjoint', () => {
  fc.assert(fc.property(known(), known(), (a, b) => {
    assert.is(disjoint(a.bounds, b.bounds), disjoint(b.bounds, a.bounds));
    if (contains(b.bounds, a.member)) assert.not(disjoint(a.bounds, b.bounds));
  }));
});

test('intervals that are not disjoint share a number', () => {
  fc.assert(fc.property(known(), known(), ({ bounds: a }, { bounds: b }) => {
    const [low, high] = [Math.max(a.low, b.low, -1000), Math.min(a.high, b.high, 1000)];
    const shared = contains(a, (low + high) / 2) && contains(b, (low + high) / 2);
    assert.is(disjoint(a, b), !shared);
  }));
});

test('a sum of intervals holds the sum of any members', () => {
  assert.equal(plus(interval(1, 2), interval(10, 20, 'low')), interval(11, 22, 'low'));
  fc.assert(fc.property(known(), known(), (a, b) => assert.ok(contains(plus(a.bounds, b.bounds), a.member + b.member))));
});

test('a difference of intervals holds the difference of any members', () => {
  assert.equal(minus(interval(10, 20), interval(1, 2, 'high')), interval(8, 19, 'low'));
  fc.assert(fc.property(known(), known(), (a, b) => assert.ok(contains(minus(a.bounds, b.bounds), a.member - b.member))));
});

test('an interval times a positive number holds every product', () => {
  assert.equal(scaled(interval(2, 3, 'high'), 100), interval(200, 300, 'high'));
  fc.assert(fc.property(known(), fc.integer({ min: 1, max: 1000 }), (a, factor) => assert.ok(contains(scaled(a.bounds, factor), a.member * factor))));
});

test('a quotient of intervals holds the quotient of any members', () => {
  assert.equal(over(interval(100, 200), interval(10, 50)), interval(2, 20));
  fc.assert(fc.property(known({ least: 0 }), known({ least: 0 }), (a, b) => {
    fc.pre(b.member !== 0);
    const quotient = over(a.bounds, b.bounds);
    assert.ok(quotient !== null && contains(quotient, a.member / b.member));
  }));
});

test('a fall may stand over a base: the quotient holds that of any members', () => {
  assert.equal(over(interval(-600, -400), exactly(100)), interval(-6, -4));
  assert.equal(over(interval(-600, -400), interval(100, 200)), interval(-6, -2));
  fc.assert(fc.property(known(), known({ least: 0 }), (a, b) => {
    fc.pre(b.member !== 0);
    const quotient = over(a.bounds, b.bounds);
    assert.ok(quotient !== null && contains(quotient, a.member / b.member));
  }));
});

test('the quotient is as tight as its ends', () => {
  assert.equal(over(interval(241, Infinity), exactly(2)), interval(120.5, Infinity));
  assert.equal(over(exactly(100), interval(50, Infinity)), interval(0, 2, 'low'), 'over more and more comes near to 0 and never reaches it');
  assert.equal(over(exactly(0), interval(1, 2, 'both')), exactly(0), '0 over anything is 0');
  assert.equal(over(interval(6, 8, 'high'), interval(2, 4, 'low')), interval(1.5, 4, 'high'));
});

test('a base that may be 0 leaves no upper end, and one that is 0 no quotient', () => {
  assert.equal(over(exactly(5), interval(0, 10)), interval(0.5, Infinity));
  assert.equal(over(exactly(5), interval(0, 10, 'low')), interval(0.5, Infinity));
  assert.is(over(exactly(5), exactly(0)), null);
});

test('negative twice is the interval itself', () => {
  assert.equal(negative(interval(1, 2, 'low')), interval(-2, -1, 'high'));
  fc.assert(fc.property(known(), ({ bounds }) => assert.equal(negative(negative(bounds)), bounds)));
});

test('the negative of 0 is 0, not -0', () => {
  assert.ok(Object.is(negative(exactly(0)).low, 0) && Object.is(negative(exactly(0)).high, 0));
});

test('wider in, wider out', () => {
  fc.assert(fc.property(known(), known(), widening, widening, ({ bounds: a }, { bounds: b }, more, most) => {
    const [wideA, wideB] = [wider(a, more), wider(b, most)];
    assert.ok(encloses(plus(wideA, wideB), plus(a, b)));
    assert.ok(encloses(minus(wideA, wideB), minus(a, b)));
    assert.ok(encloses(scaled(wideA, 3), scaled(a, 3)));
    assert.ok(encloses(negative(wideA), negative(a)));
  }));
});

test('wider in, wider out, for quotients too', () => {
  fc.assert(fc.property(known(), known({ least: 0 }), widening, widening, ({ bounds: a }, { bounds: b }, more, most) => {
    const narrow = over(a, b);
    const wide = over(wider(a, more), interval(Math.max(0, b.low - most.down), b.high + most.up));
    if (narrow !== null) assert.ok(wide !== null && encloses(wide, narrow));
  }));
});

test.run();
