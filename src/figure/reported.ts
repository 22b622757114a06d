import { decimalsPrinted, granularity, toPlaces } from './granularity.ts';
import { HEDGES } from './hedge.ts';
import type { Hedge, HedgeName } from './hedge.ts';
import type { Interval } from './interval.ts';
import { UNBOUNDED } from './interval.ts';
import type { Quantity } from './quantity.ts';
import type { ValueType } from './value-type.ts';

/** The units of the ledger; the first group is of whole things, whose bare numbers are taken at their word. */
export const WHOLE_UNITS = ['count', 'usd', 'years', 'months', 'days', 'hours_per_day', 'minutes', 'rank'] as const;
export const ROUNDED_UNITS = ['percent', 'percent_change', 'percentage_points', 'per_100k', 'ratio'] as const;
export const UNITS = [...WHOLE_UNITS, ...ROUNDED_UNITS] as const;
export type Unit = (typeof UNITS)[number];

/** A number as somebody said it. */
export interface Said {
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly hedge: HedgeName;
  readonly unit: Unit;
  /** The words of the source: they alone remember how many places were printed. */
  readonly phrase: string;
}

/** A reported number with its two intervals: what the words allow, and what readers take them to mean. Computed, never typed. */
export interface Reported {
  readonly value: number | null;
  readonly hedge: HedgeName;
  readonly type: ValueType;
  readonly strict: Interval;
  readonly usual: Interval;
}

/**
 * The bounds and type of a number as said. A figure with no number printed ("thousands", "a similar percentage") has no value and no bounds;
 * a stated range ("20 to 30 years") has bounds and no value.
 */
export function reported({ value, valueTo, hedge, unit, phrase }: Said): Reported {
  const { strict, usual, type }: Hedge = HEDGES[hedge];
  if (value === null) {
    const nothing = hedge === 'majority' ? strict(NOTHING) : UNBOUNDED;
    return { value, hedge, type: hedge === 'majority' ? 'range' : 'unknown', strict: nothing, usual: nothing };
  }
  const decimals = decimalsPrinted(phrase, value);
  const rounds = decimals > 0 || (ROUNDED_UNITS as readonly string[]).includes(unit);
  const size = Math.abs(value);
  // A fall is typed with a minus and said without one: "nearly 70%" is short of 70, so its bounds are made on the size and turned round.
  const sign = value < 0 ? -1 : 1;
  const printed = { value: size, valueTo: valueTo === null ? null : sign * valueTo, granularity: grain({ size, decimals, hedge, unit, phrase, rounds }), rounds };
  const ends = (bounds: Interval): Interval => tidy(value < 0 ? mirrored(bounds) : bounds, decimals + 2);
  return {
    value: type === 'range' || type === 'unknown' ? null : value,
    hedge,
    type: type === 'exact' && rounds && hedge === 'bare' ? 'rounded' : value < 0 ? (TURNED[type] ?? type) : type,
    strict: ends(strict(printed)),
    usual: ends(usual(printed)),
  };
}

/** A reported number as it enters the arithmetic: with its strict bounds. */
export function quantity({ value, type, strict }: Reported): Quantity {
  return { value, type, ...strict };
}

const NOTHING = { value: 0, valueTo: null, granularity: 1, rounds: false };

/** "Fell by at least 70" is -70 or lower: a bound from below on the size is one from above on the number. */
const TURNED: Readonly<Partial<Record<ValueType, ValueType>>> = { at_least: 'at_most', more_than: 'less_than', at_most: 'at_least', less_than: 'more_than' };

/** Half, a third, three quarters: shares in words are good to ten points. */
const FRACTION_WORDS = /\b(half|thirds?|quarters?|fifths?|mitad|tercios?|tercera parte|cuartos?|cuarta parte|quintos?|quinta parte)\b/iu;
const POINTS: readonly Unit[] = ['percent', 'percent_change', 'percentage_points'];

function grain({ size, decimals, hedge, unit, phrase, rounds }: { size: number; decimals: number; hedge: HedgeName; unit: Unit; phrase: string; rounds: boolean }): number {
  if (POINTS.includes(unit) && FRACTION_WORDS.test(phrase) && !/\d/u.test(phrase)) return 10;
  return hedge === 'bare' && rounds ? 10 ** -decimals : granularity(size, decimals);
}

function mirrored({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: 0 - high, high: 0 - low, lowOpen: highOpen, highOpen: lowOpen };
}

function tidy({ low, high, lowOpen, highOpen }: Interval, decimals: number): Interval {
  return { low: toPlaces(low, decimals), high: toPlaces(high, decimals), lowOpen, highOpen };
}
