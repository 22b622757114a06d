import { exactInterval, exactPoint } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { named, number } from '../say.ts';
import type { Lang } from '../say.ts';

/** What enters the arithmetic: a figure, or a population. */
export interface Term {
  readonly id: string;
  /** Null where no number is printed. */
  readonly value: number | null;
  readonly claim: Claim | null;
  readonly figure: Figure | null;
  readonly population: LedgerRow | null;
}

/** The figure or population of an id; null for an id of neither. */
export function termOf(context: AuditContext, id: string): Term | null {
  const [figure, population] = [context.figure(id), context.population(id)];
  if (figure !== undefined) return termOfFigure(figure);
  return population === undefined ? null : termOfPopulation(population);
}

export function termOfFigure(figure: Figure): Term {
  return { id: figure.id, value: figure.reported.value, claim: claimed(figure), figure, population: null };
}

export function termOfPopulation(row: LedgerRow): Term {
  const value = row.number('value') ?? 0;
  return { id: row.text('pop_id'), value, claim: { strict: exactPoint(value), usual: exactPoint(value) }, figure: null, population: row };
}

/**
 * A figure as it is held against arithmetic; null where it bounds nothing ("thousands").
 * Not all who round send a half up, so a rounded number stands for both its halves.
 */
export function claimed({ reported: { strict, usual, type } }: Figure): Claim | null {
  if (!Number.isFinite(strict.low) && !Number.isFinite(strict.high)) return null;
  const closed = type === 'rounded' ? { lowOpen: false, highOpen: false } : {};
  return { strict: { ...exactInterval(strict), ...closed }, usual: { ...exactInterval(usual), ...closed } };
}

/** How a term is named in a sentence: “at least 241” [lp-01], or 6,309,624 people [sv-total-2023-wpp24]. */
export function termWords({ id, figure, value }: Term, lang: Lang): string {
  return figure === null ? `${number(value ?? 0, { lang })} ${lang === 'en' ? 'people' : 'personas'} [${id}]` : named(figure);
}

/** A term in bare numbers, for observed and expected. */
export function termNumber({ figure, value }: Term): string {
  return figure === null || value === null ? (value === null ? (figure?.phrase ?? '') : number(value, { lang: 'en' })) : number(value, { lang: 'en' });
}

/** The things that a figure counts, as words of a sentence: deaths, muertes. */
export function things({ figure }: Term, lang: Lang): string {
  if (figure === null) return lang === 'en' ? 'people' : 'personas';
  const words = figure.measure.text(`unit_words_${lang}`);
  return words === '' ? (lang === 'en' ? figure.measure.text('counts') : 'casos') : words;
}

/** Whether a term is a count printed with a hedge, so that its number is not the whole story. */
export function isHedged({ figure }: Term): boolean {
  return figure !== null && figure.reported.hedge !== 'bare' && figure.reported.hedge !== 'exactly';
}

/** Whether the figure is still held to be good: what was set aside with a reason is not held against others. */
export function stands({ rank }: Figure): boolean {
  return rank !== 'deprecated';
}

/** What a test of the printed number must add where that number is hedged: ", if the whole is 241 exactly". */
export function ifExactly(term: Term, lang: Lang): string {
  if (!isHedged(term)) return '';
  const n = number(term.value ?? 0, { lang });
  return lang === 'en' ? `, if the whole is ${n} exactly` : `, si el total es exactamente ${n}`;
}
