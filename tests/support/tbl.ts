import type { Column, Kind } from '../../src/table/column.ts';
import { figureColumn } from '../../src/table/figure-column.ts';
import { originsOf } from '../../src/table/origins.ts';
import type { Shelf } from '../../src/table/origins.ts';
import { tableOf } from '../../src/table/table.ts';
import type { Named, Table } from '../../src/table/table.ts';
import { plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { need } from '../../src/table/need.ts';

/**
 * A table for a test, row by row: `tbl([{ year: 2022, deaths: 5 }], { deaths: 'deaths' })`. Numbers are counts with the unit given (years where the name is `year`),
 * texts are codes, quantities are figures. The origin of row i is `row i` unless `origins` names it.
 */
export function tbl(rows: readonly Record<string, string | number | null | Quantity>[], units: Record<string, string> = {}, origins?: readonly string[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const named = names.flatMap((name): Named[] => {
    const values = rows.map((row) => row[name] ?? null);
    const meaning = { label: name, unit: units[name] ?? '' };
    if (values.some((value) => typeof value === 'object' && value !== null)) return figureColumn(name, meaning, values.map((value) => (typeof value === 'object' && value !== null ? value : plain(value as number | null))));
    return [[name, { ...meaning, kind: kindOf(name, values) } satisfies Column, values]];
  });
  return tableOf(named, originsOf(shelf(rows.length, origins)), { name: 'test', steps: [], joined: [] });
}

function kindOf(name: string, values: readonly unknown[]): Kind {
  if (values.some((value) => typeof value === 'string')) return 'code';
  return name === 'year' ? 'year' : 'count';
}

function shelf(size: number, names?: readonly string[]): Shelf {
  return { size, cite: (i) => ({ id: names?.[i] ?? `row ${i}`, place: { line: i + 1 } }) };
}

/** The cells of the named columns as rows of plain objects, for comparing. */
export function rowsOf(table: Table, ...names: readonly string[]): Record<string, unknown>[] {
  const readers = need(table, ...(names.length === 0 ? [...table.columns.keys()] : names));
  return Array.from({ length: table.data.totalRows() }, (_, row) => Object.fromEntries(readers.map((reader) => [reader.name, reader.at(row)])));
}
