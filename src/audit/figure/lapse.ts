import { daysBetween } from '../../figure/days.ts';
import type { When } from '../../figure/when.ts';

/** The least days that can lie between two dates: 0 where they may be of one day, as dates without an end may. */
export function daysApart(a: When, b: When): number {
  const gap = ({ last }: When, { first }: When): number => (last === null || first === null ? 0 : Math.max(0, daysBetween(last, first)));
  return Math.max(gap(a, b), gap(b, a));
}
