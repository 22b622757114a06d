import type { Authored } from '../chart/spec/authored.ts';
import type { Drawing } from '../chart/draw.ts';
import { fieldsRead } from '../chart/spec/fields.ts';
import type { Node } from '../chart/spec/node.ts';
import { COMPANIONS, companion } from '../table/column.ts';
import type { Kind } from '../table/column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import type { Table } from '../table/table.ts';
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
  const measured = new Set(marks.flatMap(({ data, column }) => (column === null ? [] : [column, ...COMPANIONS.map((which) => companion(column, which))].map((name) => `${data} ${name}`))));
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

/** The columns behind a field: itself, the column that it puts in words, or both languages of a label. A figure is never without its bounds and type; what transforms make is no column. */
function columnsOf(field: string, { columns }: Table): string[] {
  const known = (name: string): boolean => columns.has(name);
  const plain = field.replace(/_words$/u, '');
  const names = known(field) ? [figureOf(field, columns)] : known(plain) ? [plain] : [`${field}_en`, `${field}_es`].filter(known);
  return names.flatMap((name) => (columns.get(name)?.kind === 'figure' ? [name, companion(name, 'low'), companion(name, 'high'), companion(name, 'type')] : [name]));
}

/** The figure whose bound or type a column is; any other column itself. */
function figureOf(name: string, columns: Table['columns']): string {
  return COMPANIONS.map((which) => name.slice(0, -which.length - 1)).find((figure) => columns.get(figure)?.kind === 'figure' && COMPANIONS.some((which) => companion(figure, which) === name)) ?? name;
}
