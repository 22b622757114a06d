import type { Fault } from '../errors.ts';
import { rowsByGroup } from '../table/group.ts';
import type { Groups } from '../table/group.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import type { Table } from '../table/table.ts';

/** The end of a fix: how an author insists. */
export const OR_SAY = "or say although: '…' in words that are printed with the chart";

/** The columns that tell what a figure of a ledger is of, as `load.figures` names them. */
const TELLING = ['figure', 'category', 'from', 'to'] as const;

/** Pairs that are named at the most. */
const NAMED_AT_MOST = 5;

/**
 * The figures of a ledger that would be added up though one has the other in it: two of the same thing and time (rivals), a whole and its part, and parts of two breakdowns, which divide the same whole.
 */
export function countedTwice(table: Table, part: Reader, groups: Groups): Fault[] {
  if (part.measures?.length !== 1 || !TELLING.every((name) => table.columns.has(name))) return [];
  const [figure, category, from, to] = need(table, ...TELLING);
  const figures = Array.from({ length: groups.of.length }, (_, row): Told => ({
    id: String(figure.at(row) ?? ''), category: String(category.at(row) ?? ''), from: String(from.at(row) ?? ''), to: String(to.at(row) ?? ''),
  }));
  const found: Fault[] = [];
  for (const rows of rowsByGroup(groups)) {
    const known = Array.from(rows).filter((row) => part.quantity(row).type !== 'missing').map((row) => figures[row] as Told);
    for (const [i, one] of known.entries()) {
      for (const other of known.slice(i + 1)) {
        if (found.length >= NAMED_AT_MOST) return found;
        const how = one.id === other.id || !sameTime(one, other) ? null : twice(one, other);
        if (how !== null) found.push({ code: 'COUNTED_TWICE', what: how.what, fix: `${how.fix}; ${OR_SAY}`, place: { field: part.name } });
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
