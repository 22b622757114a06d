import { madeOnce } from '../../remembered.ts';
import { need } from '../../table/need.ts';
import type { Citation } from '../../table/origins.ts';
import type { Table } from '../../table/table.ts';
import { trace } from '../../table/trace.ts';
import type { Trace } from '../../table/trace.ts';

/** What stands behind a row: the figure that it is, those that it was computed with besides, and what was said on the way of rivals that were not chosen. */
export interface RowEvidence {
  readonly own: readonly Citation[];
  readonly others: readonly Citation[];
  readonly rivals: Trace['remarks'];
}

/** The figures behind a row, or behind one of its cells. A row of the ledger names its own; where a table does not say, all of them are its own. */
export function rowEvidence(table: Table, row: number, column?: string): RowEvidence {
  return evidenceOf(table)(row, column);
}

/** Several parts of a page ask for the same row. */
const evidenceOf = madeOnce((table: Table) => {
  const figure = table.columns.has('figure') ? need(table, 'figure')[0] : null;
  const made = new Map<string, RowEvidence>();
  return (row: number, column?: string): RowEvidence => {
    const cell = `${row} ${column === undefined || !table.narrower.has(column) ? '' : column}`;
    const known = made.get(cell) ?? evidence(trace(table, row, column === undefined ? {} : { column }), figure?.at(row) ?? null);
    made.set(cell, known);
    return known;
  };
});

function evidence({ citations, remarks }: Trace, name: unknown): RowEvidence {
  const own = citations.filter(({ id }) => id === name);
  const [mine, others] = own.length === 0 ? [citations, []] : [own, citations.filter(({ id }) => id !== name)];
  const ids = new Set(mine.map(({ id }) => id));
  return { own: mine, others, rivals: remarks.filter(({ step, figures }) => step.startsWith('clean.choose') && figures.length > 1 && figures.some((id) => ids.has(id))) };
}
