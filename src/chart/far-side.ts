import type { Table } from '../table/table.ts';
import type { Lang } from './glue.ts';
import type { Node } from './node.ts';
import { valuesOf } from './rows.ts';

/** From here on, as a part of the axis, words would run over the end of the plot, and stand before their marks instead. */
const FAR = 0.6;

/** Whether a row lies at the far end of a continuous x axis, as an expression; null for an axis of names, or one of nothing that can be compared. */
export function farSide({ field, type }: Node, table: Table, lang: Lang): string | null {
  if (typeof field !== 'string' || (type !== 'temporal' && type !== 'quantitative') || !table.columns.has(field)) return null;
  const values = valuesOf(table, field, lang).filter((value) => value !== null);
  const places = values.map((value) => (type === 'temporal' ? Date.parse(String(value)) : Number(value))).filter(Number.isFinite);
  if (places.length === 0) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // One row alone has the whole plot on its left.
  const from = first === last ? first : first + FAR * (last - first);
  if (type === 'quantitative') return `datum.${field} >= ${from}`;
  const day = new Date(from);
  return `toDate(datum.${field}) >= utc(${day.getUTCFullYear()}, ${day.getUTCMonth()}, ${day.getUTCDate()})`;
}
