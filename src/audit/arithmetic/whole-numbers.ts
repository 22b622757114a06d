import type Fraction from 'fraction.js';
import type { ExactInterval } from '../../figure/exact.ts';

/** The whole numbers in an interval, as its least and its greatest; null where there is none, or where an end lacks. */
export function wholeNumbers({ low, high, lowOpen, highOpen }: ExactInterval): { from: Fraction; to: Fraction } | null {
  if (low === null || high === null) return null;
  const from = lowOpen ? low.floor().add(1) : low.ceil();
  const to = highOpen ? high.ceil().sub(1) : high.floor();
  return from.compare(to) > 0 ? null : { from, to };
}
