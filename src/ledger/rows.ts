import type { Fault, Place } from '../errors.ts';
import type { BadCell } from '../csv/bad-cell.ts';

/** One row of a ledger file, with its place, so that a rule can point at the cell that it is about. */
export interface LedgerRow {
  readonly line: number;
  readonly place: Place;
  /** The cell's text; '' where it is empty or the column is not there. */
  text(field: string): string;
  /** The cell's number; null where it is empty. */
  number(field: string): number | null;
  fault(field: string, bad: BadCell): Fault;
}

/** What stands in the rows of a file: the line of each, and its cells, column by column. */
export interface FileCells {
  /** The file, as a place. */
  readonly place: Place;
  readonly lines: ArrayLike<number>;
  readonly columns: ReadonlyMap<string, { at(row: number): string | number | null | undefined }>;
}

/** The rows of a file, in order; `locate` says of a bad cell where in the file it stands. */
export function ledgerRows({ place, lines, columns }: FileCells, locate: (row: number, field: string, bad: BadCell) => Fault): LedgerRow[] {
  return Array.from(lines, (line, row) => ({
    line,
    place: { ...place, line },
    text: (field) => String(columns.get(field)?.at(row) ?? ''),
    number: (field) => (columns.get(field)?.at(row) as number | null | undefined) ?? null,
    fault: (field, bad) => locate(row, field, bad),
  }));
}
