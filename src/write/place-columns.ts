import type { Authored } from '../chart/spec/authored.ts';
import type { Drawing } from '../chart/draw.ts';
import type { Kind } from '../table/column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import type { Table } from '../table/table.ts';
import { columnsBeside } from './columns-beside.ts';
import type { CsvCell } from './csv-text.ts';
import type { MarkColumn } from './mark-columns.ts';
import type { MarkRow } from './mark-rows.ts';
import { labelOf, unitOf } from './named.ts';

/** A column that says where a mark stands or what it looks like: a year, a cause, a label. */
export interface PlaceColumn extends MarkColumn {
  readonly kind: Kind;
  /** The column of the mark's own table; null where that has none of this name. */
  readonly reader: (mark: MarkRow) => Reader | null;
}

/** The columns of the tables that the authored spec reads and that are no measure, under their own names; tables that share a name share the column. */
export function placeColumns({ authored }: Pick<Drawing, 'authored'>, marks: readonly MarkRow[]): PlaceColumn[] {
  const tables = new Map(marks.map((mark) => [mark.data, mark.table]));
  const found = new Map<string, { readonly reader: Reader; readonly data: string[] }>();
  for (const [data, names] of columnsBeside(authored, marks, tables)) {
    for (const reader of need(tables.get(data) as Table, ...names)) {
      const before = found.get(reader.name);
      if (before === undefined) found.set(reader.name, { reader, data: [data] });
      else before.data.push(data);
    }
  }
  return [...found.values()].map((each) => placeColumn(each, authored));
}

function placeColumn({ reader: column, data }: { readonly reader: Reader; readonly data: readonly string[] }, authored: Authored): PlaceColumn {
  const { name, kind } = column;
  const reader = (mark: MarkRow): Reader | null => (data.includes(mark.data) ? need(mark.table, name)[0] : null);
  return {
    name, kind, reader, type: TYPES[kind] ?? 'text', label: { en: labelOf(column, 'en', authored), es: labelOf(column, 'es', authored) }, unit: { en: unitOf(column, 'en'), es: unitOf(column, 'es') },
    meaning: { en: `Column "${name}" of the data drawn (${data.join(', ')})`, es: `Columna «${name}» de los datos dibujados (${data.join(', ')})` },
    at: (mark) => (reader(mark)?.at(mark.row) ?? null) as CsvCell,
  };
}

const TYPES: Readonly<Partial<Record<Kind, MarkColumn['type']>>> = { year: 'year', date: 'date', count: 'number', number: 'number', figure: 'number', bound: 'number' };
