import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOf, combine, compare } from '../../src/audit/compare.ts';
import { over } from '../../src/figure/exact.ts';
import { interval } from '../../src/figure/interval.ts';

const claim = (low: number, high: number, wide = 0): ReturnType<typeof claimOf> => claimOf({ strict: interval(low - wide, high + wide), usual: interval(low, high) });

test('claims whose literal readings do not meet conflict', () => {
  assert.is(compare(claim(1, 2), claim(3, 4)), 'conflict');
});

test('claims that only the literal readings bring together are a stretch', () => {
  assert.is(compare(claim(1, 2, 1), claim(3, 4)), 'stretch');
});

test('claims whose usual readings meet agree, be it in one point', () => {
  assert.is(compare(claim(1, 2), claim(2, 3)), 'agrees');
});

test('the order of two claims does not matter', () => {
  const any = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(5)).map(([a, b, wide]) => claim(Math.min(a, b), Math.max(a, b), wide));
  fc.assert(fc.property(any, any, (a, b) => compare(a, b) === compare(b, a)));
});

test('arithmetic is done on both readings, and on nothing where it is undefined', () => {
  const half = combine((a, b) => over(a as never, b as never), claim(1, 1), claim(2, 2));
  assert.is(half?.strict.low?.valueOf(), 0.5);
  assert.is(combine((a, b) => over(a as never, b as never), claim(1, 1), claim(0, 0)), null);
});

test.run();
