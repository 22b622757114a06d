import { citationsOf } from './cell-origins.ts';
import type { Citation } from './origins.ts';
import { rowCount } from './table.ts';
import type { Lineage, Remark, Table } from './table.ts';

/** Where a row comes from: the figures with their quotes, speakers, dates and documents, the steps in between, and what those steps said of them. */
export interface Trace {
  readonly citations: readonly Citation[];
  readonly lineage: Lineage;
  readonly remarks: readonly Remark[];
}

/**
 * The origins of one row, each once; of one cell where its column is named: of a row with a count and its change, the figures of the year before stand behind the change alone.
 *
 * @throws {RangeError} for a row that the table does not have.
 */
export function trace(table: Table, row: number, { column }: { readonly column?: string } = {}): Trace {
  if (!Number.isInteger(row) || row < 0 || row >= rowCount(table)) throw new RangeError(`no row ${row}; the table has ${rowCount(table)}`);
  const citations = citationsOf(table, row, column);
  const ids = new Set(citations.map(({ id }) => id));
  return { citations, lineage: table.lineage, remarks: table.remarks.filter(({ figures }) => figures.some((id) => ids.has(id))) };
}
