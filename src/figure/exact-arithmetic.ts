import Fraction from 'fraction.js';
import { exactOf } from './exact-number.ts';
import type { ExactInterval } from './exact.ts';

/*
 * Interval arithmetic on exact ends: the tightest interval that holds every result (Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, ch. 2),
 * with an end open where one of the ends that it comes from is.
 */

export function plus(a: ExactInterval, b: ExactInterval): ExactInterval {
  return {
    low: a.low === null || b.low === null ? null : a.low.add(b.low),
    high: a.high === null || b.high === null ? null : a.high.add(b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

export function negative({ low, high, lowOpen, highOpen }: ExactInterval): ExactInterval {
  return { low: high === null ? null : high.neg(), high: low === null ? null : low.neg(), lowOpen: highOpen, highOpen: lowOpen };
}

export function minus(a: ExactInterval, b: ExactInterval): ExactInterval {
  return plus(a, negative(b));
}

/** The interval times a number. */
export function scaled(interval: ExactInterval, factor: number | Fraction): ExactInterval {
  const by = exactOf(factor);
  if (by.compare(0) < 0) return negative(scaled(interval, by.neg()));
  if (by.equals(0)) return { low: by, high: by, lowOpen: false, highOpen: false };
  const { low, high, lowOpen, highOpen } = interval;
  return { low: low === null ? null : low.mul(by), high: high === null ? null : high.mul(by), lowOpen, highOpen };
}

/** An end of an interval: `sign` says which infinity it is where there is no number. */
interface End {
  readonly at: Fraction | null;
  readonly sign: number;
  readonly open: boolean;
}

/** The product of two intervals, of either sign. */
export function times(a: ExactInterval, b: ExactInterval): ExactInterval {
  const corners = ends(a).flatMap((one) => ends(b).map((other) => product(one, other)));
  const low = corners.reduce((best, end) => (before(end, best) ? end : best));
  const high = corners.reduce((best, end) => (before(turned(end), turned(best)) ? end : best));
  return { low: low.at, high: high.at, lowOpen: low.open, highOpen: high.open };
}

function ends({ low, high, lowOpen, highOpen }: ExactInterval): readonly End[] {
  return [{ at: low, sign: low === null ? -1 : low.compare(0), open: lowOpen }, { at: high, sign: high === null ? 1 : high.compare(0), open: highOpen }];
}

function product(a: End, b: End): End {
  // 0 times anything is 0, and is reached when 0 itself is.
  if (a.sign === 0 || b.sign === 0) return { at: new Fraction(0), sign: 0, open: (a.sign !== 0 || a.open) && (b.sign !== 0 || b.open) };
  return { at: a.at === null || b.at === null ? null : a.at.mul(b.at), sign: Math.sign(a.sign * b.sign), open: a.open || b.open };
}

function turned({ at, sign, open }: End): End {
  return { at: at === null ? null : at.neg(), sign: -sign, open };
}

/** Whether `a` lies below `b`, or at the same place and takes it in. */
function before(a: End, b: End): boolean {
  if (a.at === null || b.at === null) return (a.at === null && a.sign < 0 && b.at !== null) || (b.at === null && b.sign > 0 && (a.at !== null || a.sign < 0));
  const order = a.at.compare(b.at);
  return order < 0 || (order === 0 && !a.open && b.open);
}

/**
 * `a` over `b`, where `b` is of things that cannot be negative (counts, people, dollars); `a` may be a fall.
 * Gives null where `b` can only be 0, and no end where it may be 0 or as near to it as one likes.
 */
export function over(a: ExactInterval, b: ExactInterval): ExactInterval | null {
  if (b.high !== null && b.high.compare(0) <= 0) return null;
  const bottom = lowOver(a, b);
  const top = lowOver(negative(a), b);
  return { low: bottom.at, high: top.at === null ? null : top.at.neg(), lowOpen: bottom.open, highOpen: top.open };
}

/** The low end of `a` over `b`: the least part of most, or the deepest fall over least. */
function lowOver({ low, lowOpen }: ExactInterval, b: ExactInterval): Pick<End, 'at' | 'open'> {
  if (low === null) return { at: null, open: true };
  // 0 over anything is 0: the end is in when 0 itself is.
  if (low.equals(0)) return { at: low, open: lowOpen };
  if (low.compare(0) > 0) return b.high === null ? { at: new Fraction(0), open: true } : { at: low.div(b.high), open: lowOpen || b.highOpen };
  return b.low === null || b.low.compare(0) <= 0 ? { at: null, open: true } : { at: low.div(b.low), open: lowOpen || b.lowOpen };
}
