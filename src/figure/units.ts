/** The units of the ledger; the first group is of whole things, whose bare numbers are taken at their word. */
export const WHOLE_UNITS = ['count', 'usd', 'years', 'months', 'days', 'hours_per_day', 'minutes', 'rank'] as const;
export const ROUNDED_UNITS = ['percent', 'percent_change', 'percentage_points', 'per_100k', 'ratio'] as const;
export const UNITS = [...WHOLE_UNITS, ...ROUNDED_UNITS] as const;
export type Unit = (typeof UNITS)[number];

/** Whether numbers in the unit are rounded as they are printed, not counted. */
export function isRounded(unit: Unit): boolean {
  return (ROUNDED_UNITS as readonly Unit[]).includes(unit);
}

/** Whether numbers in the unit can be below 0. */
export function isSigned(unit: Unit): boolean {
  return unit === 'percent_change' || unit === 'percentage_points';
}
