import { stringify } from 'csv-stringify/sync';
import { need } from '../table/need.ts';
import { originNames } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/**
 * A table as tidy CSV: a header, a row each, gaps as empty cells, and a last column `figures` with the names of each row's origins.
 * UTF-8 with a byte order mark, without which Excel takes it for another encoding.
 */
export function csv({ name, table }: { readonly name: string; readonly table: Table }): Output {
  const readers = need(table, ...table.columns.keys());
  const rows = Array.from({ length: rowCount(table) }, (_, row) => [...readers.map((reader) => reader.at(row)), originNames(table.origins, row).join(' ')]);
  return textOutput(`${name}.csv`, stringify([[...table.columns.keys(), 'figures'], ...rows], { bom: true }));
}
