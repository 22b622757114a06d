import type { Cells } from './cells.ts';
import { originsOfColumn } from './cell-origins.ts';
import { isNumeric } from './column.ts';
import { figureColumn } from './figure-column.ts';
import { need } from './need.ts';
import { appendOrigins } from './origins-together.ts';
import { setColumns } from './rows.ts';
import type { Table, Named } from './table.ts';
import { namedColumns, rowCount, withColumns } from './table.ts';

/** The rows of `below` under those of `table`; a column that one of them lacks is a gap in its rows. Columns keep the meaning they have in `table`, but a number that is a figure in one is a figure in both. */
export function appendRows(table: Table, below: Table): Table {
  const [above, under] = [rowCount(table), rowCount(below)];
  const mine = new Map(namedColumns(asFigures(table, below)).map((each) => [each[0], each]));
  const theirs = new Map(namedColumns(asFigures(below, table)).map((each) => [each[0], each]));
  const all = [...mine.values(), ...[...theirs.values()].filter(([name]) => !mine.has(name))];
  const named = all.map(([name, column]): Named => [name, column, [...valuesOf(mine.get(name), above), ...valuesOf(theirs.get(name), under)]]);
  const together = { ...withColumns(table, named), origins: appendOrigins(table.origins, below.origins) };
  const narrow = [...table.columns.keys(), ...below.columns.keys()].filter((name) => table.narrower.has(name) || below.narrower.has(name));
  return { ...together, narrower: new Map(narrow.map((name) => [name, appendOrigins(originsOfColumn(table, name), originsOfColumn(below, name))])) };
}

/** The table with its plain numbers as figures where `other` has figures: else an estimate would lose its bounds, or a count would look like a gap. */
function asFigures(table: Table, other: Table): Table {
  const names = [...table.columns].flatMap(([name, column]) => (isNumeric(column) && column.kind !== 'figure' && other.columns.get(name)?.kind === 'figure' ? [name] : []));
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row);
  return setColumns(table, need(table, ...names).flatMap((reader) => figureColumn(reader.name, reader, rows.map(reader.quantity))));
}

function valuesOf(named: Named | undefined, length: number): unknown[] {
  const cells: Cells | undefined = named?.[2];
  return Array.from({ length }, (_, row) => cells?.at(row) ?? null);
}
