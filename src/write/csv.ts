import { need } from '../table/need.ts';
import { originNames } from '../table/origins.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { csvText } from './csv-text.ts';
import type { Formulas } from './csv-text.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';

/**
 * A table as tidy CSV: a header, a row each, gaps as empty cells, and a last column `figures` with the names of each row's origins. Texts that a spreadsheet would take for formulas
 * have an apostrophe before them, unless `formulas: 'keep'` says that no spreadsheet will open it; numbers are as they are.
 */
export function csv({ name, table }: { readonly name: string; readonly table: Table }, { formulas }: { readonly formulas?: Formulas } = {}): Output {
  const readers = need(table, ...table.columns.keys());
  const rows = Array.from({ length: rowCount(table) }, (_, row) => [...readers.map((reader) => reader.at(row)), originNames(table.origins, row).join(' ')]);
  return textOutput(`${name}.csv`, csvText([[...table.columns.keys(), 'figures'], ...rows], { formulas }));
}
