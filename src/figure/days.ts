import type { When } from './when.ts';

/*
 * Arithmetic of days, all as `YYYY-MM-DD` in the Gregorian calendar and without hours, so that no time zone can move one.
 */

const DAY = 86_400_000;

/** The days from one day to another; negative where that is before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The day so many months after another; a month after 31 January is the last of February. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The whole months that are complete on `to`, counted from `from`, and the days over: from 2022-03-27, 45 months are complete on 2025-12-27. Negative where `to` is before. */
export function monthsBetween(from: string, to: string): { readonly months: number; readonly days: number } {
  if (to < from) {
    const { months, days } = monthsBetween(to, from);
    return { months: 0 - months, days: 0 - days };
  }
  const whole = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const months = monthsAfter(from, whole) > to ? whole - 1 : whole;
  return { months, days: daysBetween(monthsAfter(from, months), to) };
}

type Days = Pick<When, 'first' | 'last'>;

/** The days that two dates can both mean, from first to last, null where there is no end; null as a whole where they share none. */
export function overlap(a: Days, b: Days): Days | null {
  const first = a.first === null ? b.first : b.first === null || a.first > b.first ? a.first : b.first;
  const last = a.last === null ? b.last : b.last === null || a.last < b.last ? a.last : b.last;
  return first !== null && last !== null && first > last ? null : { first, last };
}
