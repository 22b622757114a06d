import type Fraction from 'fraction.js';
import { exactNumber, exactOf, toNumber } from './exact-number.ts';
import type { Interval } from './interval.ts';

/**
 * An interval with exact ends, for judging claims: 31.8% of 470 must not hang on the crumbs of binary floats. A null end is infinite, and always open.
 */
export interface ExactInterval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval with the ends as people write them. */
export function exactInterval({ low, high, lowOpen, highOpen }: Interval): ExactInterval {
  return { low: Number.isFinite(low) ? exactNumber(low) : null, high: Number.isFinite(high) ? exactNumber(high) : null, lowOpen, highOpen };
}

/** The interval that holds one number alone. */
export function exactPoint(n: number | Fraction): ExactInterval {
  const point = exactOf(n);
  return { low: point, high: point, lowOpen: false, highOpen: false };
}

/** The interval in floats, for printing and drawing. */
export function toNumbers({ low, high, lowOpen, highOpen }: ExactInterval): Interval {
  return { low: low === null ? -Infinity : toNumber(low), high: high === null ? Infinity : toNumber(high), lowOpen: low === null || lowOpen, highOpen: high === null || highOpen };
}

/** Whether `n` is one of the values that the interval allows. */
export function contains({ low, high, lowOpen, highOpen }: ExactInterval, n: number | Fraction): boolean {
  const point = exactOf(n);
  const [below, above] = [low === null ? 1 : point.compare(low), high === null ? -1 : point.compare(high)];
  return (lowOpen ? below > 0 : below >= 0) && (highOpen ? above < 0 : above <= 0);
}

/** Whether no value lies in both. */
export function disjoint(a: ExactInterval, b: ExactInterval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(a: ExactInterval, b: ExactInterval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = a.high.compare(b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

export { minus, negative, over, plus, scaled, times } from './exact-arithmetic.ts';
export { exactNumber, exactOf, toNumber };
