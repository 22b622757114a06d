import type { When } from '../figure/when.ts';
import type { Figure } from '../ledger/figures.ts';

/** The date that decides what a figure may be held against: the period that it counts, or the day of its running total. */
export function dateOf({ period, asOf }: Figure): When | null {
  return period ?? asOf;
}

/** Whether a date names one day. */
export function isDay({ first, last }: When): boolean {
  return first !== null && first === last;
}

/** Whether two figures can be of one time: the same period for what happened in a period, days that can be one for what was so on a day. */
export function sameTime(a: Figure, b: Figure): boolean {
  if ((a.period === null) !== (b.period === null)) return false;
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === null || other === null) return false;
  if (a.period !== null) return one.first === other.first && one.last === other.last;
  return (one.first ?? '') <= (other.last ?? '9999') && (other.first ?? '') <= (one.last ?? '9999');
}

/** Whether two figures are of one time and could be of no other: one day, one period, or one document's vague date. */
export function surelySameTime(a: Figure, b: Figure): boolean {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === null || other === null || !sameTime(a, b)) return false;
  return a.period !== null || (isDay(one) && isDay(other)) || (one.text === other.text && a.source === b.source);
}
