import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { originNames } from '../table/origins.ts';
import { rowCursor, takeRows } from '../table/rows.ts';
import type { Row } from '../table/rows.ts';
import { remark, rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { rowsWhere } from '../table/where.ts';
import type { Where } from '../table/where.ts';

/** Names of left-out origins that a remark carries at most: a message is read by people. */
const NAMED_AT_MOST = 50;

/**
 * Keeps the rows that `holds` is true of, or whose columns are as it says: `clean.keep('since 2015', { year: { from: 2015 } })`.
 * `why` says in words which they are, and the remark says how many were left out.
 *
 * @throws {StepError} NO_SUCH_COLUMN where `holds` reads a column that the table lacks; BAD_OPTION for a condition that its column can never meet.
 */
export function keep(why: string, holds: ((row: Row) => boolean) | Where): Step {
  const name = `clean.keep(${why})`;
  return step(name, (table) => {
    const isKept = typeof holds === 'function' ? byFunction(table, holds) : rowsWhere(table, holds);
    const [kept, left]: [number[], number[]] = [[], []];
    for (let row = 0; row < rowCount(table); row++) (isKept(row) ? kept : left).push(row);
    if (left.length === 0) return table;
    const figures = left.slice(0, NAMED_AT_MOST).flatMap((row) => originNames(table.origins, row));
    return remark(takeRows(table, kept), { step: name, message: `${left.length} of ${rowCount(table)} rows left out: not ${why}`, figures });
  });
}

function byFunction(table: Table, holds: (row: Row) => boolean): (row: number) => boolean {
  const cursor = rowCursor(table);
  return (row) => holds(cursor.at(row));
}
