import Fraction from 'fraction.js';
import { daysBetween, monthsAfter, monthsBetween } from '../../figure/days.ts';

/** The time from one day to another: whole months and the days over, the same as an exact number of months, and in days. */
export interface Elapsed {
  readonly months: number;
  readonly days: number;
  readonly exact: Fraction;
  readonly total: number;
}

/** The time from a day to another that is not before it, both as `YYYY-MM-DD`. A month ends on the day of the same number, or on its last. */
export function elapsed(from: string, to: string): Elapsed {
  const { months, days } = monthsBetween(from, to);
  const length = daysBetween(monthsAfter(from, months), monthsAfter(from, months + 1));
  return { months, days, exact: new Fraction(days, length).add(months), total: daysBetween(from, to) };
}
