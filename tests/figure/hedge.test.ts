import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { HEDGES } from '../../src/figure/hedge.ts';
import type { Hedge, Printed, ShippedHedge } from '../../src/figure/hedge.ts';
import { interval } from '../../src/figure/interval.ts';
import type { Interval } from '../../src/figure/interval.ts';
import { VALUE_TYPES } from '../../src/figure/value-type.ts';

const NAMES = Object.keys(HEDGES) as ShippedHedge[];

/** The bounds of a hedge for a whole count, as printed. */
function bounds(name: ShippedHedge, printed: Partial<Printed>): { strict: Interval; usual: Interval } {
  const hedge: Hedge = HEDGES[name];
  const whole = { value: 0, valueTo: null, granularity: 1, rounds: false, ...printed };
  return { strict: hedge.strict(whole), usual: hedge.usual(whole) };
}

function encloses(outer: Interval, inner: Interval): boolean {
  const below = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
  const above = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
  return below && above;
}

/* The table of the ledger page, row by row. */

test('a bare count is taken at its word; a round one of 100 or more is read as rounded', () => {
  assert.equal(bounds('bare', { value: 154, granularity: 1 }), { strict: interval(154, 154), usual: interval(154, 154) });
  assert.equal(bounds('bare', { value: 500, granularity: 100 }), { strict: interval(500, 500), usual: interval(450, 550) });
  assert.equal(bounds('bare', { value: 495, granularity: 5 }), { strict: interval(495, 495), usual: interval(495, 495) });
  assert.equal(bounds('bare', { value: 70, granularity: 10 }), { strict: interval(70, 70), usual: interval(70, 70) });
});

test('a bare percent or decimal is right to half its last place', () => {
  assert.equal(bounds('bare', { value: 44, granularity: 1, rounds: true }), { strict: interval(43.5, 44.5, 'high'), usual: interval(43.5, 44.5, 'high') });
});

test('exactly is exact', () => {
  assert.equal(bounds('exactly', { value: 500, granularity: 100 }), { strict: interval(500, 500), usual: interval(500, 500) });
});

test('at least counts the number in and has no end above', () => {
  assert.equal(bounds('at_least', { value: 241 }), { strict: interval(241, Infinity), usual: interval(241, Infinity) });
});

test('over leaves the number out, and readers do not go further than one step', () => {
  assert.equal(bounds('more_than', { value: 80_000, granularity: 10_000 }), { strict: interval(80_000, Infinity, 'low'), usual: interval(80_000, 90_000, 'low') });
  assert.equal(bounds('more_than', { value: 1, granularity: 1 }).usual, interval(1, 2, 'low'));
});

test('under and at most begin at 0, and readers go down no further than one step', () => {
  assert.equal(bounds('less_than', { value: 70, granularity: 10 }), { strict: interval(0, 70, 'high'), usual: interval(60, 70, 'high') });
  assert.equal(bounds('at_most', { value: 70, granularity: 10 }), { strict: interval(0, 70), usual: interval(60, 70) });
});

test('under and at most never go below 0', () => {
  assert.equal(bounds('less_than', { value: 0.5, granularity: 1 }).usual, interval(0, 0.5, 'high'));
  assert.equal(bounds('at_most', { value: 0.5, granularity: 1 }).usual, interval(0, 0.5));
});

test('up to says nothing from below', () => {
  assert.equal(bounds('up_to', { value: 700, granularity: 100 }), { strict: interval(0, 700), usual: interval(0, 700) });
});

test('nearly is short of the number by less than a step, usually by half of one', () => {
  assert.equal(bounds('almost', { value: 70, granularity: 10 }), { strict: interval(60, 70, 'both'), usual: interval(65, 70, 'high') });
  assert.equal(bounds('almost', { value: 2, granularity: 1 }), { strict: interval(1, 2, 'both'), usual: interval(1.5, 2, 'high') });
});

test('just over is past the number by less than a step, usually by half of one', () => {
  assert.equal(bounds('just_over', { value: 70, granularity: 10 }), { strict: interval(70, 80, 'both'), usual: interval(70, 75, 'low') });
});

test('about is a step either way, usually half of one', () => {
  assert.equal(bounds('about', { value: 50, granularity: 10 }), { strict: interval(40, 60), usual: interval(45, 55) });
  assert.equal(bounds('about', { value: 495, granularity: 5 }), { strict: interval(490, 500), usual: interval(492.5, 497.5) });
});

test('between takes both ends in', () => {
  assert.equal(bounds('between', { value: 20, valueTo: 30 }), { strict: interval(20, 30), usual: interval(20, 30) });
});

test('between without an upper end is the number alone', () => {
  assert.equal(bounds('between', { value: 20 }).strict, interval(20, 20));
});

test('what could be as high as a number is anything up to it', () => {
  assert.equal(bounds('possible_max', { value: 1_300, granularity: 100 }), { strict: interval(0, 1_300), usual: interval(0, 1_300) });
});

test('what could exceed a number is not bounded by it', () => {
  assert.equal(bounds('possible_more', { value: 1_000, granularity: 500 }), { strict: interval(0, Infinity), usual: interval(1_000, 1_500, 'low') });
});

test('similar and vague words bound nothing until something else says of what', () => {
  assert.equal(bounds('similar', {}), { strict: interval(0, Infinity), usual: interval(0, Infinity) });
  assert.equal(bounds('vague', {}), { strict: interval(0, Infinity), usual: interval(0, Infinity) });
});

test('a majority is more than half, whatever number stands beside it', () => {
  assert.equal(bounds('majority', { value: 40.9 }), { strict: interval(50, 100, 'low'), usual: interval(50, 100, 'low') });
});

test('triples is one either way, usually half', () => {
  assert.equal(bounds('multiple', { value: 3 }), { strict: interval(2, 4), usual: interval(2.5, 3.5, 'high') });
});

test('each hedge makes one type of value', () => {
  const types = Object.fromEntries(NAMES.map((name) => [name, HEDGES[name].type]));
  assert.equal(types, {
    bare: 'exact', exactly: 'exact', at_least: 'at_least', more_than: 'more_than', less_than: 'less_than', at_most: 'at_most', up_to: 'at_most', almost: 'estimate',
    just_over: 'estimate', about: 'estimate', between: 'range', possible_max: 'possible', possible_more: 'possible', similar: 'unknown', majority: 'range',
    vague: 'unknown', multiple: 'estimate',
  });
  assert.ok(Object.values(types).every((type) => (VALUE_TYPES as readonly string[]).includes(type)));
});

test('the usual reading lies inside the literal one, but for bare round counts', () => {
  const outside = NAMES.filter((name) => {
    const { strict, usual } = bounds(name, { value: 500, valueTo: 700, granularity: 100 });
    return !encloses(strict, usual);
  });
  assert.equal(outside, ['bare']);
});

test('of numbers printed alike, a greater one has no lower bounds', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(1, 5, 10, 50, 100), fc.constantFrom(...NAMES), fc.boolean(), (a, b, granularity, name, rounds) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)].map((value) => bounds(name, { value, valueTo: value + 10, granularity, rounds }));
    // A round number of 100 is read as rounded, one of 99 is not: there the bounds jump.
    if (name === 'bare' && Math.min(a, b) < 100 && Math.max(a, b) >= 100) return;
    for (const reading of ['strict', 'usual'] as const) {
      const [one, other] = [less?.[reading], more?.[reading]];
      assert.ok(one !== undefined && other !== undefined && one.low <= other.low && one.high <= other.high, `${name} ${a} ${b}`);
    }
  }));
});

test.run();
