import type Fraction from 'fraction.js';
import { exactNumber } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { AuditContext } from '../context.ts';
import { grouped } from '../grouped.ts';
import { isHeld, mayMeet, speakerOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { partOf } from './parts.ts';
import type { Part } from './parts.ts';

/** The parts of one scheme (causes, prisons) that a speaker gave at one date, whichever documents told them. */
export interface Breakdown {
  readonly parts: readonly [Part, ...Part[]];
  readonly categories: ReadonlySet<string>;
}

/** The breakdowns of each measure, scheme and speaker, in order of date. Those whose dates can be one day are one. */
export function breakdowns(context: AuditContext): Breakdown[][] {
  const parts = context.figures.filter((figure) => figure.category !== '' && isHeld(figure)).flatMap((figure) => partOf(figure, context) ?? []);
  const schemes = grouped(parts, ({ figure }) => [figure.measure.text('measure_id'), figure.category.split(':')[0], speakerOf(figure)].join('\n'));
  return schemes.map((scheme) => {
    const sorted = [...scheme].sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
    const reports: [Part, ...Part[]][] = [];
    for (const part of sorted) {
      const open = reports.at(-1);
      if (open !== undefined && open.some(({ figure }) => mayMeet(figure, part.figure))) open.push(part);
      else reports.push([part]);
    }
    return reports.map((all) => ({ parts: all, categories: new Set(all.map(({ figure }) => figure.category)) }));
  });
}

function firstDay({ figure }: Part): string {
  return dateOf(figure)?.first ?? '';
}

/** Parts that another list has no place for: what that list leaves of 100% at most, and what the parts take at least. */
export interface NoRoom {
  readonly parts: readonly Part[];
  readonly room: Fraction;
  readonly need: Fraction;
}

/** The parts of `b` that cannot stand unprinted in the list of `a`: what `a` leaves of 100% is less than they are. Null where they can, or where it is not known. */
export function noRoomFor(a: Breakdown, b: Breakdown): NoRoom | null {
  const parts = once(b).filter(({ figure }) => !a.categories.has(figure.category));
  const [taken, need] = [sumOfLows(once(a)), sumOfLows(parts)];
  if (parts.length === 0 || taken === null || need === null) return null;
  const room = exactNumber(100).sub(taken);
  return room.compare(need) < 0 ? { parts, room, need } : null;
}

function once({ parts }: Breakdown): Part[] {
  return grouped(parts, ({ figure }) => figure.category).map(([first]) => first);
}

/** The least that the parts come to together, in percent; null where a part of it is not known. */
function sumOfLows(parts: readonly Part[]): Fraction | null {
  return parts.reduce<Fraction | null>((sum, { share }) => (sum === null || share?.low == null ? null : sum.add(share.low)), exactNumber(0));
}

/** The words with which a report describes a part (`wording: …` in the notes), up to the next semicolon; '' where there are none. */
export function wordingOf({ notes }: Figure): string {
  return /\bwording:\s*([^;]+)/iu.exec(notes)?.[1]?.trim() ?? '';
}

/**
 * The parts whose wordings have no word in common from one breakdown to the other, in one language: "innocent people" and "no ties to gangs". Words are
 * compared by their first five letters, so that violent, violence and violentas are one, and words of three letters are none.
 */
export function reworded(a: Breakdown, b: Breakdown): { readonly was: Figure; readonly is: Figure }[] {
  return [...a.categories].filter((category) => b.categories.has(category)).flatMap((category) => {
    const said = ({ parts }: Breakdown): Figure[] => parts.map(({ figure }) => figure).filter((figure) => figure.category === category && wordingOf(figure) !== '');
    const pairs = said(a).flatMap((was) => said(b).filter((is) => is.source.text('lang') === was.source.text('lang')).map((is) => ({ was, is })));
    return pairs.length > 0 && pairs.every(({ was, is }) => !stems(wordingOf(was)).some((stem) => stems(wordingOf(is)).includes(stem))) ? pairs.slice(-1) : [];
  });
}

function stems(text: string): string[] {
  return (text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
