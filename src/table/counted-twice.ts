import { rowsByGroup } from './group.ts';
import type { Groups } from './group.ts';
import { need } from './need.ts';
import type { Reader } from './need.ts';
import type { Unadded } from './not-additive.ts';
import type { Table } from './table.ts';

/** The columns that tell what a figure of a ledger is of, as `load.figures` names them. */
const TELLING = ['figure', 'category', 'from', 'to'] as const;

/** Pairs that are named at the most. */
const NAMED_AT_MOST = 5;

/**
 * The figures of a ledger that would be added up though one has the other in it: two of the same thing and time (rivals), a whole and its part, and parts of two breakdowns, which divide the same whole.
 */
export function countedTwice(table: Table, part: Reader, groups: Groups): Unadded[] {
  if (part.measures?.length !== 1 || !TELLING.every((name) => table.columns.has(name))) return [];
  const [figure, category, from, to] = need(table, ...TELLING);
  const figures = Array.from({ length: groups.of.length }, (_, row): Told => ({
    id: String(figure.at(row) ?? ''), category: String(category.at(row) ?? ''), from: String(from.at(row) ?? ''), to: String(to.at(row) ?? ''),
  }));
  const found: Unadded[] = [];
  for (const rows of rowsByGroup(groups)) {
    const known = [...rows].filter((row) => part.quantity(row).type !== 'missing');
    for (const [i, row] of known.entries()) {
      for (const other of known.slice(i + 1)) {
        if (found.length >= NAMED_AT_MOST) return found;
        const how = twice(figures[row] as Told, figures[other] as Told);
        if (how !== null) found.push({ fault: { code: 'COUNTED_TWICE', ...how, place: { field: part.name } }, rows: [row, other] });
      }
    }
  }
  return found;
}

/** A figure as far as it tells what it is of: its category ('' for the whole), and its first and last day. */
interface Told {
  readonly id: string;
  readonly category: string;
  readonly from: string;
  readonly to: string;
}

function sameTime(one: Told, other: Told): boolean {
  return one.from !== '' && other.from !== '' && one.from <= other.to && other.from <= one.to;
}

function twice(one: Told, other: Told): { what: string; fix: string } | null {
  if (one.id === other.id || !sameTime(one, other)) return null;
  const both = `"${one.id}" and "${other.id}"`;
  if (one.category === other.category) {
    const same = one.from === other.from && one.to === other.to;
    return { what: same ? `${both} are of the same thing and the same time` : `${both} are of the same thing at times that overlap`, fix: 'choose one with clean.choose, or give their range with derive.span' };
  }
  if (one.category === '' || other.category === '') {
    const [whole, part] = one.category === '' ? [one, other] : [other, one];
    return { what: `"${part.id}" (${part.category}) is part of "${whole.id}"`, fix: 'take the whole alone, with category: null, or the parts alone' };
  }
  const [a, b] = [one, other].map(({ category }) => category.split(':')[0] ?? '');
  return a === b ? null : { what: `${both} are parts of two breakdowns, by ${a} and by ${b}`, fix: "take one breakdown: category: '…'" };
}
