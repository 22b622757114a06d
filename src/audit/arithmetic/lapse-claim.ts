import Fraction from 'fraction.js';
import { disjoint, exactNumber } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import { monthsAfter } from '../../figure/days.ts';
import { elapsed } from './elapsed.ts';
import type { Claim } from '../compare.ts';
import { number } from '../say.ts';
import type { Lang } from '../say.ts';

export type TimeUnit = 'years' | 'months' | 'weeks' | 'days';

/** Days between which a stretch of time may begin, and between which it may end. */
export interface Stretch {
  readonly from: { readonly first: string; readonly last: string };
  readonly to: { readonly first: string; readonly last: string };
}

/**
 * "45 months" said without a hedge: from half a month before they are complete, as people round, until the 46th is complete, as people count whole months.
 */
export function bareLapse(value: number): Claim {
  const n = exactNumber(value);
  const span: ExactInterval = { low: n.sub(new Fraction(1, 2)), high: n.add(1), lowOpen: false, highOpen: true };
  return { strict: span, usual: span };
}

/** The shortest and longest time that a stretch can be, in a unit; never below 0. */
export function lapsed({ from, to }: Stretch, unit: TimeUnit): ExactInterval {
  return { low: inUnit(from.last, to.first, unit), high: inUnit(from.first, to.last, unit), lowOpen: false, highOpen: false };
}

/** A lapse held against the time that really passed. Vague dates agree if any of their days does. */
export function heldAgainst(claim: Claim, actual: ExactInterval): 'agrees' | 'stretch' | 'conflict' {
  if (disjoint(claim.strict, actual)) return 'conflict';
  return disjoint(claim.usual, actual) ? 'stretch' : 'agrees';
}

/** The day on which so many units since a day were complete; null for parts of a month. */
export function completeOn(day: string, value: number, unit: TimeUnit): string | null {
  const months = unit === 'years' ? value * 12 : unit === 'months' ? value : null;
  return months !== null && Number.isInteger(months) ? monthsAfter(day, months) : null;
}

/** The time of a stretch in words: "46 months and 4 days", "3 days", or "43 to 44 months" where its ends are vague. */
export function lapseText({ from, to }: Stretch, unit: TimeUnit, lang: Lang): string {
  const words = UNITS[lang];
  if (to.last <= from.first) return counted(0, words.days);
  if (from.first !== from.last || to.first !== to.last) {
    const actual = lapsed({ from, to }, unit);
    const ends = [actual.low, actual.high].map((end) => number(end ?? 0, { lang, places: 1 }));
    return `${ends.join(words.to)} ${words[unit][1]}`;
  }
  const { months, days, total } = elapsed(from.first, to.last);
  if (unit === 'days' || unit === 'weeks' || months === 0) return counted(total, words.days);
  return days === 0 ? counted(months, words.months) : `${counted(months, words.months)}${words.and}${counted(days, words.days)}`;
}

const UNITS = {
  en: { years: ['year', 'years'], months: ['month', 'months'], weeks: ['week', 'weeks'], days: ['day', 'days'], and: ' and ', to: ' to ' },
  es: { years: ['año', 'años'], months: ['mes', 'meses'], weeks: ['semana', 'semanas'], days: ['día', 'días'], and: ' y ', to: ' a ' },
} as const;

function counted(n: number, [one, many]: readonly [string, string]): string {
  return `${n} ${n === 1 ? one : many}`;
}

function inUnit(from: string, to: string, unit: TimeUnit): Fraction {
  if (to <= from) return new Fraction(0);
  const { exact, total } = elapsed(from, to);
  return { years: exact.div(12), months: exact, weeks: new Fraction(total, 7), days: new Fraction(total) }[unit];
}
