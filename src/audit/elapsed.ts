import Fraction from 'fraction.js';

/** The time from one day to another: whole months and the days over, the same as an exact number of months, and in days. */
export interface Elapsed {
  readonly months: number;
  readonly days: number;
  readonly exact: Fraction;
  readonly total: number;
}

const DAY = 86_400_000;

/** The time from a day to another that is not before it, both as `YYYY-MM-DD`. A month ends on the day of the same number, or on its last. */
export function elapsed(from: string, to: string): Elapsed {
  const [start, end] = [from, to].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (monthsAfter(from, months) > to) months -= 1;
  const days = daysBetween(monthsAfter(from, months), to);
  const length = daysBetween(monthsAfter(from, months), monthsAfter(from, months + 1));
  return { months, days, exact: new Fraction(days, length).add(months), total: daysBetween(from, to) };
}

/** The day so many months after another: a month after 31 January is the last of February. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The days from one day to another; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
