/** What is known of a number: between `low` and `high`, each end counted in unless open. Infinite ends are legal and always open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Nothing is known. */
export const UNBOUNDED: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** The interval from `low` to `high`; `open` names the ends that are left out. */
export function interval(low: number, high: number, open: 'neither' | 'low' | 'high' | 'both' = 'neither'): Interval {
  return {
    low,
    high,
    lowOpen: open === 'low' || open === 'both' || low === -Infinity,
    highOpen: open === 'high' || open === 'both' || high === Infinity,
  };
}

/** The interval that holds `n` alone. */
export function exactly(n: number): Interval {
  return interval(n, n);
}

export function isExact({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low === high && !lowOpen && !highOpen;
}

/** Whether `n` is one of the values that the interval allows. */
export function contains({ low, high, lowOpen, highOpen }: Interval, n: number): boolean {
  return (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high);
}

/** Whether no value lies in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}

/*
 * Interval arithmetic: the tightest interval that holds every result (Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, ch. 2),
 * with an end open where one of the ends that it comes from is.
 */

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high, lowOpen: a.lowOpen || b.lowOpen, highOpen: a.highOpen || b.highOpen };
}

export function negative({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: 0 - high, high: 0 - low, lowOpen: highOpen, highOpen: lowOpen };
}

export function minus(a: Interval, b: Interval): Interval {
  return plus(a, negative(b));
}

/** The interval times a positive number. */
export function scaled({ low, high, lowOpen, highOpen }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor, lowOpen, highOpen };
}

/**
 * `a` over `b`, where `b` is of things that cannot be negative (counts, people, dollars); `a` may be a fall.
 * Gives null where `b` can only be 0, and no end where it may be 0 or as near to it as one likes.
 */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.high <= 0) return null;
  const bottom = lowOver(a, b);
  const top = lowOver(negative(a), b);
  return { low: bottom.end, high: 0 - top.end, lowOpen: bottom.open, highOpen: top.open };
}

/** The low end of `a` over `b`: the least part of most, or the deepest fall over least. */
function lowOver({ low, lowOpen }: Interval, b: Interval): { end: number; open: boolean } {
  // 0 over anything is 0: the end is in when 0 itself is.
  if (low === 0) return { end: 0, open: lowOpen };
  if (low > 0) return { end: b.high === Infinity ? 0 : low / b.high, open: lowOpen || b.highOpen };
  return b.low <= 0 ? { end: -Infinity, open: true } : { end: low / b.low, open: lowOpen || b.lowOpen };
}
