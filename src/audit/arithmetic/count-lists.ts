import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { dateOf, surelySameTime } from '../same-time.ts';
import { firstOfEach } from './counterparts.ts';
import { claimed, stands, termOfFigure } from './term.ts';
import type { Term } from './term.ts';

/** The counts of the categories of one scheme that a speaker gives for one time in one document, in the order of the ledger. */
export interface CountList {
  readonly scheme: string;
  readonly counts: readonly [Figure, ...Figure[]];
}

/** The lists of counts of a ledger. What prints no number ("some") is in none; a count that is printed twice is in its list once. */
export function countLists({ figures }: AuditContext): CountList[] {
  const parts = figures.filter((figure) => figure.category !== '' && isCount(figure) && dateOf(figure) !== null);
  return grouped(parts, (figure) => JSON.stringify([...placeOf(figure), schemeOf(figure), figure.period === null, dateOf(figure)?.text])).map((group) => {
    const [first, ...others] = grouped(group, ({ category }) => category).flatMap(firstOfEach);
    return { scheme: schemeOf(group[0]), counts: [first ?? group[0], ...others] };
  });
}

/** The totals that the same speaker gives in the same document for the same time, each number once. */
export function totalsOf({ figures }: AuditContext, { counts }: CountList): Term[] {
  const key = JSON.stringify(placeOf(counts[0]));
  const totals = figures.filter((figure) => figure.category === '' && isCount(figure) && JSON.stringify(placeOf(figure)) === key && counts.every((count) => surelySameTime(figure, count)));
  return firstOfEach(totals).map(termOfFigure);
}

/** Whether a category has two different counts in the list, of which only one can be meant. */
export function isTwice({ counts }: CountList): boolean {
  return new Set(counts.map(({ category }) => category)).size < counts.length;
}

function isCount(figure: Figure): boolean {
  return figure.unit === 'count' && stands(figure) && claimed(figure) !== null;
}

function placeOf({ source, measure, speaker }: Figure): string[] {
  return [source.text('source_id'), measure.text('measure_id'), speaker.text('actor_id')];
}

function schemeOf({ category }: Figure): string {
  return category.split(':')[0] ?? '';
}
