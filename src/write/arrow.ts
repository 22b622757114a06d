import type { DataType } from '@uwdata/flechette';
import type { Column, Kind } from '../table/column.ts';
import { originNames } from '../table/origins.ts';
import { namedColumns, rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { Output } from './files.ts';

/**
 * A table as an Apache Arrow file, for who goes on in R, Python or DuckDB: years as whole numbers, other numbers as they are held, everything else as text (dates too, which may be of a month or
 * a span: EDTF), gaps as nulls. The last column `figures` has the names of each row's origins. Each field has its label, unit and kind as metadata.
 */
export async function arrow({ name, table }: { readonly name: string; readonly table: Table }): Promise<Output> {
  // Loaded late: few pipelines write it.
  const { columnFromValues, dictionary, float64, int32, tableFromColumns, tableToIPC, utf8 } = await import('@uwdata/flechette');
  const typeOf = (kind: Kind): DataType => (kind === 'year' ? int32() : NUMERIC.has(kind) ? float64() : dictionary(utf8()));
  const rows = rowCount(table);
  const named = namedColumns(table).map(([column, { kind }, cells]) => [column, columnFromValues(eachOf(rows, (row) => cells.at(row) ?? null), typeOf(kind))] as const);
  const figures = columnFromValues(eachOf(rows, (row) => originNames(table.origins, row).join(' ')), dictionary(utf8()));
  const made = tableFromColumns([...named.map(([column, cells]): [string, typeof cells] => [column, cells]), ['figures', figures]]);
  for (const field of made.schema.fields) field.metadata = metadataOf(table.columns.get(field.name));
  return { name: `${name}.arrow`, bytes: tableToIPC(made, { format: 'file' }) ?? new Uint8Array() };
}

function* eachOf(rows: number, at: (row: number) => unknown): Generator<unknown> {
  for (let row = 0; row < rows; row++) yield at(row);
}

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(['count', 'number', 'figure', 'bound']);

function metadataOf(column: Column | undefined): Map<string, string> {
  return new Map(column === undefined ? [] : [['label', column.label], ['unit', column.unit], ['kind', column.kind]]);
}
