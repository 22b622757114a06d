import { joinOrigins } from '../../table/origins-together.ts';
import { originsOf, takeOrigins, uniteOrigins } from '../../table/origins.ts';
import type { Origins, Shelf } from '../../table/origins.ts';
import type { Answer } from './answer.ts';

/** The source, and beside it what was joined, in the order in which the steps in memory have them. */
export function originsFrom(answer: Answer, rows: Uint32Array, { label, several }: { label: string; several: boolean }): Origins {
  const own = answer.order !== null ? originsOf(groupsOf(answer, rows, label)) : sameForAll(several ? null : wholeSource(label), rows.length);
  return answer.beside.reduce((before, { partner, rows: behind }) => {
    const partners = Array.from(rows, (row) => behind[row] ?? []);
    const groups = Uint32Array.from(partners.flatMap((each, i) => each.map(() => i)));
    return joinOrigins(before, uniteOrigins(takeOrigins(partner.origins, partners.flat()), groups, rows.length), rows.map((_, i) => i));
  }, own);
}

/** Rows that all have the one origin of a shelf; or none, where each has a file of its own beside it. */
function sameForAll(shelf: Shelf | null, count: number): Origins {
  if (shelf === null) return { shelves: [], offsets: new Uint32Array(count + 1), ids: new Uint32Array() };
  return { shelves: [shelf], offsets: Uint32Array.from({ length: count + 1 }, (_, i) => i), ids: new Uint32Array(count) };
}

function wholeSource(label: string): Shelf {
  return { size: 1, cite: () => ({ id: label, place: { file: label } }) };
}

/** A row of a total is named by its keys, and says how many rows of the source it adds up. */
function groupsOf({ behind, cells, order, read }: Answer, rows: Uint32Array, label: string): Shelf {
  const keys = order ?? [];
  return {
    size: rows.length,
    cite: (i) => {
      const row = rows[i] ?? 0;
      const about = keys.map((key) => `${key}=${String(cells.get(key)?.[row] ?? '')}`).join(', ');
      return { id: `${label}[${about}]`, place: { file: label }, notes: `${(behind[row] ?? 0).toLocaleString('en-US')} of ${read.toLocaleString('en-US')} rows` };
    },
  };
}
