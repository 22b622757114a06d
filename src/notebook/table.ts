import type { Place } from '../errors.ts';
import type { Source } from '../source.ts';
import { callSite } from '../spoken/call-site.ts';

/** A table in a notebook, with the columns that it shows. */
export interface TableCell {
  readonly kind: 'table';
  readonly source: Source;
  /** Names of columns with their headings; a heading that is not given is the column's label. Null where the author names none: `listedColumns` says which are shown then. */
  readonly columns: ReadonlyMap<string, string | null> | null;
  readonly caption: string | null;
  readonly place: Place;
}

export interface TableOptions {
  /** The columns to show, in this order, or with headings of their own: `{ year: 'Año', value: 'Homicidios' }`. Where not given, all that have a value in some row, texts in the language of the page; of figures of a ledger the day first, then the numbers, codes last. */
  readonly columns?: readonly string[] | Readonly<Record<string, string>>;
  readonly caption?: string;
}

/** Puts a table into a notebook, with its numbers in words and each row's quotes and sources beside it. */
export function table(source: Source, { columns, caption }: TableOptions = {}): TableCell {
  const named = columns === undefined ? null : new Map<string, string | null>(Array.isArray(columns) ? columns.map((name: string) => [name, null] as const) : Object.entries(columns as Record<string, string>));
  return { kind: 'table', source, columns: named, caption: caption ?? null, place: callSite(table) };
}
