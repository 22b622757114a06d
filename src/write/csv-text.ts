import { stringify } from 'csv-stringify/sync';
import { inert } from './formulas.ts';

/** What becomes of a text that a spreadsheet would take for a formula: it is made inert by an apostrophe, or kept. */
export type Formulas = 'inert' | 'keep';

/** A cell of a CSV: a text, a number, or a gap. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV: gaps are empty cells, numbers are written in full, texts that a spreadsheet would reckon are made inert unless they are to be kept.
 * UTF-8 with a byte order mark, without which Excel takes it for another encoding.
 */
export function csvText(rows: readonly (readonly unknown[])[], { formulas = 'inert' }: { readonly formulas?: Formulas | undefined } = {}): string {
  const shown = (cell: unknown): unknown => (typeof cell === 'string' && formulas === 'inert' ? inert(cell) : cell);
  return stringify(rows.map((row) => row.map(shown)), { bom: true });
}
