import { companion } from '../../table/column.ts';
import type { Kind } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import type { Reader } from '../../table/need.ts';
import { originNames } from '../../table/origins.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { hedgeWords } from '../hedges/hedge-words.ts';
import { whenWords } from '../words/when-words.ts';

/** A datum of a chart: plain JSON. */
export type Datum = Readonly<Record<string, string | number | null>>;

/** What a chart may draw of a table beside its columns: every figure, number and date in words, and `name` for a column that there is as `name_en` and `name_es`. */
export function fieldsOffered(table: Table): string[] {
  const names = [...table.columns.keys()];
  const worded = names.filter((name) => WORDED.has(table.columns.get(name)?.kind ?? 'text'));
  return [...names, ...worded.map(wordsField), ...translated(names), 'figures'];
}

const WORDED: ReadonlySet<Kind> = new Set<Kind>(['figure', 'count', 'number', 'date']);

/** The field with a figure, number or date in words: `value_words` is "at least 241". */
export function wordsField(name: string): string {
  return `${name}_words`;
}

function translated(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith('_en')).map((name) => name.slice(0, -3)).filter((name) => !names.includes(name));
}

/** The rows as data of a chart: the fields asked for, and `figures`, the names of the row's origins, so that each mark can be traced. */
export function chartRows(table: Table, fields: readonly string[], lang: Lang): Datum[] {
  const readers = fields.filter((field) => field !== 'figures').map((field) => [field, fieldReader(table, field, lang)] as const);
  return Array.from({ length: rowCount(table) }, (_, row) => ({
    ...Object.fromEntries(readers.map(([field, at]) => [field, at(row)])),
    figures: originNames(table.origins, row).join(' '),
  }));
}

/** The cells of a field as a chart has them in a language, row by row. */
export function valuesOf(table: Table, field: string, lang: Lang): (string | number | null)[] {
  const at = fieldReader(table, field, lang);
  return Array.from({ length: rowCount(table) }, (_, row) => at(row));
}

function fieldReader(table: Table, field: string, lang: Lang): (row: number) => string | number | null {
  // A column is in English where nothing else is said.
  const names = lang === 'en' ? [field, `${field}_en`] : [`${field}_${lang}`, field, `${field}_en`];
  const name = names.find((each) => table.columns.has(each));
  if (name !== undefined) {
    const [reader] = need(table, name);
    return (row) => reader.at(row) as string | number | null;
  }
  const [reader] = need(table, field.replace(/_words$/u, ''));
  return (row) => cellWords(reader, row, lang);
}

/** A cell as it is printed in prose: a number with its hedge, a date in words, a text as it stands. Null where there is nothing to print. */
export function cellWords(reader: Reader, row: number, lang: Lang): string | null {
  const cell = reader.at(row);
  if (reader.kind === 'figure' || reader.kind === 'count' || reader.kind === 'number') return hedgeWords(reader.quantity(row), { lang, unit: reader.unit });
  return cell === null ? null : reader.kind === 'date' ? whenWords(String(cell), lang) : String(cell);
}

/** The fields wanted and, for each figure among them, its bounds and type: a desk that redraws the chart can redraw the hedge. */
export function withBounds(table: Table, fields: readonly string[]): string[] {
  const offered = new Set(fieldsOffered(table));
  const all = fields.flatMap((field) => (table.columns.get(field)?.kind === 'figure' ? [field, companion(field, 'low'), companion(field, 'high'), companion(field, 'type')] : [field]));
  return [...new Set(all)].filter((field) => offered.has(field));
}
