import type { Drawing } from '../chart/draw.ts';
import { fieldsRead } from '../chart/fields.ts';
import type { Node } from '../chart/node.ts';
import { COMPANIONS } from '../table/column.ts';
import type { Kind } from '../table/column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import type { Table } from '../table/table.ts';
import type { CsvCell } from './csv-text.ts';
import type { MarkColumn } from './mark-columns.ts';
import type { MarkRow } from './mark-rows.ts';

/** A column that says where a mark stands or what it looks like: a year, a cause, a label. */
export interface PlaceColumn extends MarkColumn {
  readonly kind: Kind;
  /** The column of the mark's own table; null where that has none of this name. */
  readonly reader: (mark: MarkRow) => Reader | null;
}

/** The columns of the tables that the authored spec reads and that are no measure, under their own names; tables that share a name share the column. */
export function placeColumns({ authored }: Pick<Drawing, 'authored'>, marks: readonly MarkRow[]): PlaceColumn[] {
  const measured = new Set(marks.map(({ data, column }) => `${data} ${column}`));
  const read = fieldsRead(authored.spec as unknown as Node);
  const found = new Map<string, { readonly reader: Reader; readonly data: string[] }>();
  for (const [data, table] of new Map(marks.map((mark) => [mark.data, mark.table]))) {
    const names = [...(read.get(data) ?? [])].flatMap((field) => columnsOf(field, table)).filter((name) => !measured.has(`${data} ${name}`));
    for (const reader of need(table, ...new Set(names))) {
      const before = found.get(reader.name);
      if (before === undefined) found.set(reader.name, { reader, data: [data] });
      else before.data.push(data);
    }
  }
  return [...found.values()].map(placeColumn);
}

function placeColumn({ reader: { name, kind, unit, label }, data }: { readonly reader: Reader; readonly data: readonly string[] }): PlaceColumn {
  const reader = (mark: MarkRow): Reader | null => (data.includes(mark.data) ? need(mark.table, name)[0] : null);
  return {
    name, kind, unit, reader, type: TYPES[kind] ?? 'text', label: { en: label, es: label },
    meaning: { en: `Column "${name}" of the data drawn (${data.join(', ')})`, es: `Columna «${name}» de los datos dibujados (${data.join(', ')})` },
    at: (mark) => (reader(mark)?.at(mark.row) ?? null) as CsvCell,
  };
}

const TYPES: Readonly<Partial<Record<Kind, MarkColumn['type']>>> = { year: 'year', date: 'date', count: 'number', number: 'number', figure: 'number', bound: 'number' };

/** The columns behind a field: itself, the column that it puts in words, or both languages of a label; for bounds, types and what transforms make, none. */
function columnsOf(field: string, { columns }: Table): string[] {
  if (COMPANIONS.some((which) => field.endsWith(`_${which}`) && columns.get(field.slice(0, -which.length - 1))?.kind === 'figure')) return [];
  const known = (name: string): boolean => columns.has(name);
  const plain = field.replace(/_words$/u, '');
  return known(field) ? [field] : known(plain) ? [plain] : [`${field}_en`, `${field}_es`].filter(known);
}
