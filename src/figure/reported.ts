import { SHIPPED } from './hedge.ts';
import type { HedgeName, Vocabulary } from './hedge.ts';
import { grainOf } from './grain.ts';
import { negative } from './interval.ts';
import type { Interval } from './interval.ts';
import { UNBOUNDED } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { isRounded, isSigned } from './units.ts';
import type { Unit } from './units.ts';
import type { ValueType } from './value-type.ts';
import { wordBounds } from './word-bounds.ts';

export { ROUNDED_UNITS, UNITS, WHOLE_UNITS } from './units.ts';
export type { Unit } from './units.ts';

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
 * The bounds and type of a number as said, with exact ends. A word that stands for a number of its own ("dozens", "most") has its own bounds and no value; one that
 * only compares ("a similar percentage") has neither; a stated range ("20 to 30 years") has bounds and no value.
 *
 * Throws a RangeError for a hedge that the vocabulary does not have.
 */
export function reported({ value, valueTo, hedge, unit, phrase }: Said, { vocabulary = SHIPPED }: { readonly vocabulary?: Vocabulary } = {}): Reported {
  const found = vocabulary.hedges.get(hedge);
  if (found === undefined) throw new RangeError(`no hedge "${hedge}"; there are: ${[...vocabulary.hedges.keys()].join(', ')}`);
  const { strict, usual, type } = found;
  if (value === null || type === 'unknown') {
    const { strict: literal, usual: read } = wordBounds(phrase, { hedge, unit, vocabulary }) ?? { strict: UNBOUNDED, usual: UNBOUNDED };
    return { value: null, hedge, type: type === 'range' ? 'range' : 'unknown', strict: literal, usual: read };
  }
  const size = Math.abs(value);
  // A fall is typed with a minus and said without one: "nearly 70%" is short of 70, so its bounds are made on the size and turned round.
  const sign = value < 0 ? -1 : 1;
  const { granularity, place } = grainOf(phrase, { size, hedge, unit });
  const rounds = place !== null || isRounded(unit);
  const printed = { value: size, valueTo: valueTo === null ? null : sign * valueTo, granularity, place: place ?? 1, rounds, signed: isSigned(unit) || value < 0 };
  const ends = (bounds: Interval): Interval => (value < 0 ? negative(bounds) : bounds);
  return {
    value: type === 'range' ? null : value,
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

/** "Fell by at least 70" is -70 or lower: a bound from below on the size is one from above on the number. */
const TURNED: Readonly<Partial<Record<ValueType, ValueType>>> = { at_least: 'at_most', more_than: 'less_than', at_most: 'at_least', less_than: 'more_than' };
