import { HEDGES } from './hedge.ts';
import type { ShippedHedge } from './hedge.ts';
import { granularity } from './granularity.ts';
import { negative } from './interval.ts';
import type { Interval } from './interval.ts';

/** A number as it is printed: what its digits say, and how many places they have behind the point. */
export interface PrintedNumber {
  readonly n: number;
  readonly places: number;
}

/**
 * What a hedge means beside a number as printed, by the words of the vocabulary alone: "about 20" is 15 to 25, "nearly 23.3" is 23.2 to 23.3. A bare number is right to its last place.
 * A number below 0 is a fall, whose hedge is of its size.
 */
export function meantBy(hedge: ShippedHedge, { n, places }: PrintedNumber): Interval {
  const size = Math.abs(n);
  const meant = HEDGES[hedge].strict({ value: size, valueTo: null, granularity: granularity(size, places), place: 10 ** -places, rounds: true, signed: n < 0 });
  return n < 0 ? negative(meant) : meant;
}

/** What readers do not tell from the printed number: a twentieth of its last place, by which a number that was rounded twice may be off. */
const UNTOLD = 1 / 20;

/** The crumbs of binary floats. */
const CRUMB = 1e-12;

/** How many times as wide as the bounds the meaning of words may be, before they say too little. */
const LOOSE = 5;

/**
 * Whether a hedge beside a number as printed is true to the bounds: it means all that they allow, and not so much more that both ends would say it better.
 * What the digits cut off is no fault of the hedge.
 */
export function isTrueTo({ low, high }: Interval, hedge: ShippedHedge, printed: PrintedNumber): boolean {
  const meant = meantBy(hedge, printed);
  const place = 10 ** -printed.places;
  const slack = UNTOLD * place + CRUMB * Math.max(1, Math.abs(printed.n));
  const holds = meant.low <= low + slack && meant.high >= high - slack;
  return holds && meant.high - meant.low <= Math.max(LOOSE * (high - low), 2 * place) + slack;
}
