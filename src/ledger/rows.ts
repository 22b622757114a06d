import type { Fault, Place } from '../errors.ts';
import type { BadCell } from '../csv/cell.ts';
import { cellFault } from '../csv/locate.ts';
import type { Sheet } from '../csv/sheet.ts';
import type { Values } from '../csv/declared.ts';

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

/** The rows of a file, in order. */
export function ledgerRows(sheet: Sheet, { columns }: Values): LedgerRow[] {
  return sheet.rows.map((_, row) => ({
    line: sheet.lines[row] ?? 0,
    place: { file: sheet.file, line: sheet.lines[row] ?? 0 },
    text: (field) => String(columns.get(field)?.at(row) ?? ''),
    number: (field) => (columns.get(field)?.at(row) as number | null | undefined) ?? null,
    fault: (field, bad) => cellFault(sheet, { row, field, bad }),
  }));
}
