import { interval } from './interval.ts';
import type { Interval } from './interval.ts';
import type { ValueType } from './value-type.ts';

/** What a hedge is given to make its bounds: the value, the upper end of a stated range, the granularity, and whether the number is a whole count. */
export interface Printed {
  readonly value: number;
  readonly valueTo: number | null;
  readonly granularity: number;
  readonly rounds: boolean;
}

/** One line of the vocabulary: what the words allow (`strict`), what readers take them to mean (`usual`), and the type of value they make. */
export interface Hedge {
  readonly type: ValueType;
  readonly strict: (printed: Printed) => Interval;
  readonly usual: (printed: Printed) => Interval;
}

export type HedgeName = keyof typeof HEDGES;

const rounded = ({ value, granularity: g }: Printed): Interval => interval(value - g / 2, value + g / 2, 'high');
/** A range of falls begins at the deeper one, so its sizes come the other way round. */
const range = ({ value, valueTo }: Printed): Interval => interval(Math.min(value, valueTo ?? value), Math.max(value, valueTo ?? value));
const floorAtZero = (low: number): number => Math.max(0, low);

/**
 * The vocabulary of hedges. It is a convention, not a fact about the world, and is printed with the methods: strict bounds are the literal truth
 * conditions, usual ones the reading of Ferson et al. 2015 (Natural language of uncertainty: numeric hedge words) and, for "more than n",
 * Cummins, Sauerland and Solt 2012 (Granularity and scalar implicature in numerical expressions).
 */
export const HEDGES = {
  bare: {
    type: 'exact',
    strict: (p) => (p.rounds ? rounded(p) : interval(p.value, p.value)),
    usual: (p) => {
      if (p.rounds) return rounded(p);
      const half = p.value >= 100 && p.granularity >= 10 ? p.granularity / 2 : 0;
      return interval(p.value - half, p.value + half);
    },
  },
  exactly: { type: 'exact', strict: ({ value }) => interval(value, value), usual: ({ value }) => interval(value, value) },
  at_least: { type: 'at_least', strict: ({ value }) => interval(value, Infinity), usual: ({ value }) => interval(value, Infinity) },
  more_than: {
    type: 'more_than',
    strict: ({ value }) => interval(value, Infinity, 'low'),
    usual: ({ value, granularity: g }) => interval(value, value + g, 'low'),
  },
  less_than: {
    type: 'less_than',
    strict: ({ value }) => interval(0, value, 'high'),
    usual: ({ value, granularity: g }) => interval(floorAtZero(value - g), value, 'high'),
  },
  at_most: {
    type: 'at_most',
    strict: ({ value }) => interval(0, value),
    usual: ({ value, granularity: g }) => interval(floorAtZero(value - g), value),
  },
  up_to: { type: 'at_most', strict: ({ value }) => interval(0, value), usual: ({ value }) => interval(0, value) },
  almost: {
    type: 'estimate',
    strict: ({ value, granularity: g }) => interval(value - g, value, 'both'),
    usual: ({ value, granularity: g }) => interval(value - g / 2, value, 'high'),
  },
  just_over: {
    type: 'estimate',
    strict: ({ value, granularity: g }) => interval(value, value + g, 'both'),
    usual: ({ value, granularity: g }) => interval(value, value + g / 2, 'low'),
  },
  about: {
    type: 'estimate',
    strict: ({ value, granularity: g }) => interval(value - g, value + g),
    usual: ({ value, granularity: g }) => interval(value - g / 2, value + g / 2),
  },
  between: {
    type: 'range',
    strict: range,
    usual: range,
  },
  possible_max: { type: 'possible', strict: ({ value }) => interval(0, value), usual: ({ value }) => interval(0, value) },
  possible_more: {
    type: 'possible',
    strict: () => interval(0, Infinity),
    usual: ({ value, granularity: g }) => interval(value, value + g, 'low'),
  },
  similar: { type: 'unknown', strict: () => interval(0, Infinity), usual: () => interval(0, Infinity) },
  majority: { type: 'range', strict: () => interval(50, 100, 'low'), usual: () => interval(50, 100, 'low') },
  vague: { type: 'unknown', strict: () => interval(0, Infinity), usual: () => interval(0, Infinity) },
  multiple: {
    type: 'estimate',
    strict: ({ value }) => interval(value - 1, value + 1),
    usual: ({ value }) => interval(value - 0.5, value + 0.5, 'high'),
  },
} as const satisfies Record<string, Hedge>;

/** Whether `text` names a hedge of the vocabulary (an empty cell of a ledger is `bare`). */
export function isHedge(text: string): text is HedgeName {
  return Object.hasOwn(HEDGES, text);
}
