import type { Kind } from '../table/column.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';

/** The kinds of columns that can say which row is meant; numbers are what is said of it. */
const NAMING: ReadonlySet<Kind> = new Set<Kind>(['code', 'year', 'date', 'text']);
/** More columns than this name no row that a person would recognise. */
const MOST = 3;

/** What tells the rows of a table apart: the columns, and the text for each row (`2023`, `2025, cause:violent`) and its address (`[year=2023]`). */
export interface RowKey {
  readonly columns: readonly string[];
  words(row: number): string;
  address(row: number): string;
}

/**
 * The columns that name a table's rows: those that the pipeline holds to be unique (`check.unique('year')`, where no number is among them), else the fewest, first in the table, that are; where
 * there are none, the number of the row, counted from 1. An author who wants addresses that stay as they are when the data grow writes the check.
 */
export function rowKey(table: Table): RowKey {
  const columns = naming(table);
  if (columns === null) return { columns: [], words: (row) => `row ${row + 1}`, address: (row) => `[row ${row + 1}]` };
  const readers = need(table, ...columns);
  return {
    columns,
    words: (row) => readers.map((reader) => text(reader, row)).join(', '),
    address: (row) => `[${readers.map((reader) => `${reader.name}=${quoted(text(reader, row))}`).join(', ')}]`,
  };
}

function naming(table: Table): readonly string[] | null {
  for (const names of proposed(table)) if (names.length > 0 && tellsApart(need(table, ...names), rowCount(table))) return names;
  return null;
}

/** One after the other: a table of twenty such columns has 1,350 sets of three, and nearly always one of the first will do. */
function* proposed(table: Table): Generator<readonly string[]> {
  yield stated(table);
  yield* subsets(candidates(table));
}

function stated({ lineage, columns }: Table): readonly string[] {
  const checks = lineage.steps.map(({ step }) => /^check\.unique\((.+)\)$/u.exec(step)?.[1]?.split(', ') ?? []);
  return checks.findLast((names) => names.length > 0 && names.every((name) => NAMING.has(columns.get(name)?.kind ?? 'number'))) ?? [];
}

function candidates({ columns }: Table): string[] {
  return [...columns].filter(([, { kind }]) => NAMING.has(kind)).map(([name]) => name);
}

function* subsets(names: readonly string[], size = 1): Generator<readonly string[]> {
  if (size > MOST) return;
  yield* ofSize(names, size);
  yield* subsets(names, size + 1);
}

function* ofSize(names: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  else for (const [i, name] of names.entries()) for (const rest of ofSize(names.slice(i + 1), size - 1)) yield [name, ...rest];
}

function tellsApart(readers: readonly Reader[], rows: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) {
    seen.add(readers.map((reader) => text(reader, row)).join('\n'));
    if (seen.size <= row) return false;
  }
  return true;
}

function text(reader: Reader, row: number): string {
  return String(reader.at(row) ?? '');
}

function quoted(value: string): string {
  return /[,'[\]=]/u.test(value) ? `'${value.replaceAll("'", '’')}'` : value;
}
