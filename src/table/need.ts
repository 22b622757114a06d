import { StepError } from '../errors.ts';
import { MISSING, plain } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { madeOnce } from '../remembered.ts';
import type { ValueType } from '../figure/value-type.ts';
import type { Cells } from './cells.ts';
import { companion, isNumeric } from './column.ts';
import type { Column } from './column.ts';
import { listed, suggest } from './suggest.ts';
import type { Table } from './table.ts';

/** A column to read from: `at` gives the cell as it stands, `number` the number or null, `quantity` the number with its bounds. */
export interface Reader extends Column {
  readonly name: string;
  readonly cells: Cells;
  at(row: number): unknown;
  number(row: number): number | null;
  quantity(row: number): Quantity;
}

/**
 * The named columns, ready to read.
 *
 * @throws {StepError} NO_SUCH_COLUMN for each name that the table lacks, all at once, with the names that it has.
 */
export function need<const Names extends readonly string[]>(table: Table, ...names: Names): { [Index in keyof Names]: Reader } {
  const lacking = names.filter((name) => !table.columns.has(name));
  if (lacking.length > 0) throw new StepError(lacking.map((name) => noSuchColumn(name, [...table.columns.keys()])));
  return names.map((name) => reader(table, name)) as { [Index in keyof Names]: Reader };
}

/**
 * As `need`, of columns that hold numbers.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER
 */
export function needNumbers<const Names extends readonly string[]>(table: Table, ...names: Names): { [Index in keyof Names]: Reader } {
  const readers = need(table, ...names);
  const wrong = readers.filter((each) => !isNumeric(each));
  if (wrong.length > 0) {
    throw new StepError(wrong.map(({ name, kind }) => ({ code: 'NOT_A_NUMBER', what: `column "${name}" holds ${kind}, not numbers`, place: { field: name } })));
  }
  return readers;
}

/** The fault of a name that is not there. */
export function noSuchColumn(name: string, known: readonly string[]): { code: string; what: string; fix?: string } {
  const meant = suggest(name, known);
  const what = `no column "${name}"; there are: ${listed(known, 24)}`;
  return meant === null ? { code: 'NO_SUCH_COLUMN', what } : { code: 'NO_SUCH_COLUMN', what, fix: `did you mean "${meant}"?` };
}

/** The readers of a table, each made once: a page asks for the same columns with every number that it prints. */
const readersOf = madeOnce((_: Table) => new Map<string, Reader>());

function reader(table: Table, name: string): Reader {
  const readers = readersOf(table);
  const found = readers.get(name) ?? fresh(table, name);
  readers.set(name, found);
  return found;
}

function fresh(table: Table, name: string): Reader {
  const column = table.columns.get(name) as Column;
  const cells = cellsOf(table, name);
  return {
    ...column, name, cells,
    at: (row) => cells.at(row) ?? null,
    number: (row) => cells.at(row) as number | null,
    quantity: column.kind === 'figure' ? figureReader(table, name) : (row) => plain(cells.at(row) as number | null),
  };
}

function figureReader(table: Table, name: string): (row: number) => Quantity {
  const [value, low, high, open, type] = [
    cellsOf(table, name), cellsOf(table, companion(name, 'low')), cellsOf(table, companion(name, 'high')),
    cellsOf(table, companion(name, 'open')), cellsOf(table, companion(name, 'type')),
  ] as [Cells<number | null>, Cells<number | null>, Cells<number | null>, Cells<string | null>, Cells<ValueType | null>];
  return (row) => {
    const kind = type.at(row) ?? 'missing';
    if (kind === 'missing') return MISSING;
    const left = open.at(row);
    const [bottom, top] = [low.at(row), high.at(row)];
    return {
      value: value.at(row),
      type: kind,
      low: bottom ?? -Infinity,
      high: top ?? Infinity,
      lowOpen: bottom === null || left === 'low' || left === 'both',
      highOpen: top === null || left === 'high' || left === 'both',
    };
  };
}

function cellsOf(table: Table, name: string): Cells {
  return table.data.column(name) as Cells;
}
