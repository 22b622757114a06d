import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';

/**
 * Whether a row lies so far along a continuous x axis that words behind its mark would run over the end of the plot, as an expression; null for an axis of names, or one of
 * nothing that can be compared. `words` is the width of the longest words, as a part of the plot's.
 */
export function farSide({ field, type }: Node, { table, lang, words }: { table: Table; lang: Lang; words: number }): string | null {
  if (typeof field !== 'string' || (type !== 'temporal' && type !== 'quantitative') || !table.columns.has(field)) return null;
  const values = valuesOf(table, field, lang).filter((value) => value !== null);
  const places = values.map((value) => (type === 'temporal' ? Date.parse(String(value)) : Number(value))).filter(Number.isFinite);
  if (places.length === 0) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // One row alone has the whole plot on its left.
  const from = first === last ? first : first + Math.min(0.75, Math.max(0.4, 1 - words)) * (last - first);
  if (type === 'quantitative') return `datum.${field} >= ${from}`;
  const day = new Date(from);
  return `toDate(datum.${field}) >= utc(${day.getUTCFullYear()}, ${day.getUTCMonth()}, ${day.getUTCDate()})`;
}
