import type Fraction from 'fraction.js';
import { exactNumber } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { dateOf } from '../same-time.ts';
import type { Lang } from '../say.ts';

/** What a share, a rate or a change is of. Two vintages of one population are one base: they count the same people. */
export interface Whole {
  /** The same for the same people or the same count, whoever counted them. */
  readonly key: string;
  readonly value: Fraction | null;
  readonly figure: Figure | null;
  readonly population: LedgerRow | null;
}

/** The base that a figure names; null where it names none. */
export function wholeOf({ row, unit }: Figure, context: AuditContext): Whole | null {
  const figure = context.figure(row.text('base_figure'));
  if (figure !== undefined) {
    // The old value of a change is a base of its own in every year; the whole of a share grows and stays the same whole.
    const year = unit === 'percent_change' ? (dateOf(figure)?.text ?? '') : '';
    return { key: ['figure', figure.measure.text('measure_id'), figure.category, year].join('\n'), value: valueOf(figure), figure, population: null };
  }
  const population = context.population(row.text('base_pop'));
  if (population === undefined) return null;
  const people = population.number('value');
  return { key: ['people', population.text('area'), population.text('group')].join('\n'), value: people === null ? null : exactNumber(people), figure: null, population };
}

/** The number that a figure prints, exactly; null where it prints none, or a range. */
export function valueOf({ reported }: Figure): Fraction | null {
  return reported.value === null ? null : exactNumber(reported.value);
}

/** The number or range that a figure prints, for telling equal ones. */
export function printedOf({ row }: Figure): string {
  return [row.number('value'), row.number('value_to')].filter((n) => n !== null).join('–');
}

/** Whether the day of a running total is the coder's reading and not the source's words: left empty, marked `~ ? %`, or said to be inferred in the notes. */
export function isInferred({ row, period, notes }: Figure): boolean {
  if (period !== null) return /[~?%]/u.test(period.text);
  return row.text('as_of') === '' || /[~?%]/u.test(row.text('as_of')) || /\bas-of (?:inferred|approximate)/iu.test(notes);
}

/** Whether all of `a` is before all of `b`: then no reading of vague dates turns their order round. */
export function isBefore(a: Figure, b: Figure): boolean {
  const [end, start] = [dateOf(a)?.last ?? null, dateOf(b)?.first ?? null];
  return end !== null && start !== null && end < start;
}

/** Whether two figures can be of one day: their dates have a day in common. */
export function mayMeet(a: Figure, b: Figure): boolean {
  return dateOf(a) !== null && dateOf(b) !== null && !isBefore(a, b) && !isBefore(b, a);
}

/** Whether figures that can be held against others: a deprecated one was judged already, and words without a number have no bounds. */
export function isHeld({ rank, reported, row }: Figure): boolean {
  return rank !== 'deprecated' && reported.type !== 'unknown' && row.number('value') !== null;
}

/** Figures of the same thing: one measure, category, unit and base (and with the measure its area), in the ledger's order. */
export function comparable(figures: readonly Figure[], context: AuditContext): Figure[][] {
  return grouped(figures, (figure) => [figure.measure.text('measure_id'), figure.category, figure.unit, wholeOf(figure, context)?.key ?? ''].join('\n\n'));
}

/** Figures of one date. Of those with a vague one (`2024-04-XX`: some day of April) nobody knows whether it is the same day. */
export interface SameDate {
  readonly figures: readonly Figure[];
  readonly known: boolean;
}

/** Figures of one period or one day each, and those of one vague date each. */
export function byDate(figures: readonly Figure[]): SameDate[] {
  const dated = figures.filter((figure) => dateOf(figure) !== null);
  const spanOf = (figure: Figure): string => [figure.period === null ? 'day' : 'period', dateOf(figure)?.first, dateOf(figure)?.last].join(' ');
  return grouped(dated, spanOf).map((group) => {
    const [{ period, asOf }] = group;
    return { figures: group, known: period !== null || (asOf !== null && asOf.first === asOf.last) };
  });
}

/** Who says it. "Not attributed" is nobody in particular: the outlet speaks for itself. */
export function speakerOf({ speaker, source }: Figure): string {
  return speaker.text('type') === 'unattributed' ? `the outlet ${source.text('outlet')}` : speaker.text('actor_id');
}

/** The speaker's name in a sentence. */
export function speakerName({ speaker, source }: Figure, lang: Lang): string {
  if (speaker.text('type') === 'unattributed') return source.text('outlet');
  return (lang === 'es' ? speaker.text('name_es') : '') || speaker.text('name');
}
