import { exactly, interval, isExact, minus, over, plus, scaled, UNBOUNDED } from './interval.ts';
import type { Interval } from './interval.ts';
import type { ValueType } from './value-type.ts';

/**
 * A number with what is known of it: the value, its bounds and its type.
 * Where the bounds leave no single value (a range, an unknown, a gap) the value is null: no midpoint is ever invented.
 */
export interface Quantity extends Interval {
  readonly value: number | null;
  readonly type: ValueType;
}

export const MISSING: Quantity = { ...UNBOUNDED, value: null, type: 'missing' };

/** A plain number as a quantity: exact, or missing where it is null. */
export function plain(n: number | null): Quantity {
  return n === null ? MISSING : { ...exactly(n), value: n, type: 'exact' };
}

/** The sum; missing where any part is, at least where any part is. The sum of nothing is missing, not 0. */
export function sum(parts: readonly Quantity[]): Quantity {
  if (parts.length === 0 || parts.some(isMissing)) return MISSING;
  const [first, ...rest] = parts as [Quantity, ...Quantity[]];
  return settle(
    rest.reduce<number | null>((total, { value }) => (total === null || value === null ? null : total + value), first.value),
    rest.reduce<Interval>(plus, first),
    { parts, floor: parts.some(({ low }) => low < 0) ? -Infinity : 0 },
  );
}

/** `a` less `b`; missing where either is. The difference of two lower bounds is unknown. */
export function difference(a: Quantity, b: Quantity): Quantity {
  if (isMissing(a) || isMissing(b)) return MISSING;
  const point = a.value === null || b.value === null ? null : a.value - b.value;
  return settle(point, minus(a, b), { parts: [a, b], floor: -Infinity });
}

/** `a` over `b` times `per`; missing where either is, or where `b` is 0. */
export function ratio(a: Quantity, b: Quantity, per = 1): Quantity {
  if (isMissing(a) || isMissing(b)) return MISSING;
  // Times `per` first: 241 of 500 is then 48.2, not 48.199999999999996.
  const bounds = over(scaled(a, per), b);
  if (bounds === null || b.value === 0) return MISSING;
  const point = a.value === null || b.value === null ? null : (a.value * per) / b.value;
  return settle(point, bounds, { parts: [a, b], floor: a.low < 0 ? -Infinity : 0 });
}

/** The change from `old` to `now` in percent of `old`; missing where either is, or where `old` is 0; unknown between two lower bounds. */
export function percentChange(old: Quantity, now: Quantity): Quantity {
  const quotient = ratio(now, old, 100);
  if (isMissing(quotient)) return MISSING;
  // From the difference, not from the quotient less 100: 495 to 154 must give the same float on every path.
  const point = now.value === null || old.value === null ? null : ((now.value - old.value) * 100) / old.value;
  return settle(point, isExact(quotient) && point !== null ? exactly(point) : minus(quotient, exactly(100)), { parts: [old, now], floor: now.low < 0 ? -Infinity : -100 });
}

/**
 * The share in percent that each of `parts` has of them all. The part stands in the whole as well, so the bounds are tighter than those of a plain ratio:
 * a part is at its greatest share when the others are at their least, and never over 100%. Missing throughout where any part is.
 */
export function sharesOf(parts: readonly Quantity[]): Quantity[] {
  const whole = sum(parts);
  if (isMissing(whole) || parts.some(({ low }) => low < 0)) return parts.map((part) => ratio(part, whole, 100));
  return parts.map((part, i) => {
    const others = parts.filter((_, j) => j !== i);
    const rest = others.reduce<Interval>(plus, exactly(0));
    if (part.high + rest.high === 0) return MISSING;
    const low = part.low === 0 ? 0 : rest.high === Infinity ? 0 : (part.low * 100) / (part.low + rest.high);
    const high = rest.low === 0 ? 100 : part.high === Infinity ? 100 : (part.high * 100) / (part.high + rest.low);
    const bounds: Interval = {
      low: part.high === 0 ? 0 : low,
      high: part.high === 0 ? 0 : high,
      lowOpen: low > 0 ? part.lowOpen || rest.highOpen : part.lowOpen || (part.low > 0 && rest.high === Infinity),
      highOpen: part.high === 0 ? false : rest.low > 0 ? part.highOpen || rest.lowOpen : rest.lowOpen,
    };
    const point = part.value === null || whole.value === null || whole.value === 0 ? null : (part.value * 100) / whole.value;
    return settle(point, bounds.low === bounds.high && point !== null ? exactly(point) : bounds, { parts, floor: 0 });
  });
}

function isMissing({ type }: Quantity): boolean {
  return type === 'missing';
}

/**
 * The value and type that an interval deserves.
 * With both ends known the computed point stands; with one, the value is that end ("at least 91%"), even where the point lies elsewhere;
 * with neither, there is no value. `floor` is the least that such a number can be at all, so an interval that starts there says nothing from below.
 */
export function settle(point: number | null, bounds: Interval, { parts, floor }: { parts: readonly Quantity[]; floor: number }): Quantity {
  const types = new Set(parts.map(({ type }) => type));
  if (types.has('possible')) return { ...bounds, value: point, type: 'possible' };
  if (isExact(bounds)) return { ...bounds, value: bounds.low, type: types.has('unstated') ? 'unstated' : 'exact' };
  const fromBelow = bounds.low > floor && bounds.low !== -Infinity;
  const fromAbove = bounds.high !== Infinity;
  if (fromBelow && fromAbove) return { ...bounds, ...spread(point, types) };
  if (fromBelow) return { ...bounds, value: bounds.low, type: bounds.lowOpen ? 'more_than' : 'at_least' };
  if (fromAbove) return { ...bounds, value: bounds.high, type: bounds.highOpen ? 'less_than' : 'at_most' };
  return { ...bounds, value: null, type: 'unknown' };
}

function spread(point: number | null, types: ReadonlySet<ValueType>): { value: number | null; type: ValueType } {
  const bounded = (['range', 'at_least', 'more_than', 'at_most', 'less_than', 'unknown'] as const).some((type) => types.has(type));
  if (bounded || point === null) return { value: null, type: 'range' };
  if (types.has('estimate')) return { value: point, type: 'estimate' };
  return { value: point, type: types.has('unstated') ? 'unstated' : 'rounded' };
}

/** What is left of `whole` when `parts` are taken away: the unstated remainder. Missing where any is; never below 0; at most, where a part is at least. */
export function remainder(whole: Quantity, parts: readonly Quantity[]): Quantity {
  const left = parts.reduce(difference, whole);
  if (isMissing(left)) return MISSING;
  const bounds = interval(Math.max(0, left.low), Math.max(0, left.high), openEnds(left));
  if (left.type !== 'possible' && left.low <= 0 && left.high === Infinity) return { ...bounds, value: null, type: 'unknown' };
  const type = (['exact', 'rounded', 'estimate'] as const).some((each) => each === left.type) ? 'unstated' : left.type;
  return { ...bounds, value: left.value === null ? null : Math.max(0, left.value), type };
}

/** The ends that are still open when what lies below 0 is cut off: an end that is moved to 0 is 0 itself. */
function openEnds({ lowOpen, highOpen, low, high }: Interval): 'neither' | 'low' | 'high' | 'both' {
  const lowIsOpen = lowOpen && low >= 0;
  const highIsOpen = highOpen && high > 0;
  return lowIsOpen && highIsOpen ? 'both' : lowIsOpen ? 'low' : highIsOpen ? 'high' : 'neither';
}
