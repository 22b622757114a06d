import { interval } from '../figure/interval.ts';
import { MISSING, sum as sumOf } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { addable } from '../table/addable.ts';
import { numbers, pick } from '../table/cells.ts';
import { ROWS } from '../table/column.ts';
import type { Column } from '../table/column.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import type { Groups } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { uniteOrigins } from '../table/origins.ts';
import { remark, withColumns } from '../table/table.ts';
import type { Named, Remark, Table } from '../table/table.ts';
import { addedUp, inexact } from './added-up.ts';
import { keyNames } from './keys.ts';
import { namedOnce } from './named-once.ts';

export interface TotalOptions {
  /** The column or columns to add up; each keeps its name, label and unit. */
  readonly sum?: string | readonly string[];
  /** A column for the number of rows in each group. */
  readonly count?: string;
  /** What a gap does: it makes the total a gap, or is passed over, which is said, and makes the total of figures an "at least". */
  readonly gaps?: 'spread' | 'skip';
  /** Why numbers that do not add are added up all the same, in words for the readers. */
  readonly although?: string;
}

/**
 * One row for each group of rows that agree in `by` (one in all for `[]`), in the order in which they first appear, with the sums of columns and the number of rows.
 * A total with an "at least" is an "at least". Each row has the origins of all the rows that it adds up.
 *
 * What cannot be added is not, unless `although` tells readers why it is: running totals, stocks, shares and rates of several times, changes in percent, and figures of a ledger of which one has the other in it.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; ADDED_OVER_TIME, NOT_ADDITIVE and COUNTED_TWICE for what cannot be added; OUT_OF_RANGE for a total of counts past 2^53, of which not every digit can be kept; COLUMN_EXISTS where a key, a sum and the count would have one name.
 */
export function total(by: readonly string[], { sum = [], count, gaps = 'spread', although }: TotalOptions): Step {
  const name = `derive.total(${by.join(', ')})`;
  return step(name, (table) => {
    const keys = need(table, ...keyNames(table, by));
    const groups = groupRows(table, keys.map((key) => key.name));
    const parts = needNumbers(table, ...(typeof sum === 'string' ? [sum] : sum));
    const notes = addable(name, table, { parts, groups, although });
    const sums = new Map(parts.filter(({ kind }) => kind !== 'figure').map((part) => [part, addedUp(part, groups, gaps)]));
    const faults = [...sums].flatMap(([part, totals]) => inexact(part, totals));
    if (faults.length > 0) throw new StepError(faults);
    const named = namedOnce([
      ...keys.map(({ name: key, cells }): Named => [key, table.columns.get(key) as Column, pick(cells, groups.firsts)]),
      ...parts.flatMap((part) => totalsOf(table, part.name, sums.get(part)) ?? figureTotals(part, groups, gaps)),
      ...(count === undefined ? [] : [rowCounts(count, groups)]),
    ]);
    const remarks = gaps === 'skip' ? parts.flatMap((part) => skipped(part, groups, name)) : [];
    const totals = { ...withColumns(table, named), origins: uniteOrigins(table.origins, groups.of, groups.count) };
    const narrow = parts.filter((part) => table.narrower.has(part.name)).reduce((all, { name: part }) => narrowed(all, part, uniteOrigins(originsOfColumn(table, part), groups.of, groups.count)), totals);
    return remark(narrow, ...notes, ...remarks);
  });
}

function totalsOf(table: Table, name: string, totals: Float64Array | undefined): Named[] | null {
  return totals === undefined ? null : [[name, table.columns.get(name) as Column, numbers(totals)]];
}

function figureTotals(part: Reader, groups: Groups, gaps: 'spread' | 'skip'): Named[] {
  const totals = rowsByGroup(groups).map((rows) => {
    const all = Array.from(rows, (row) => part.quantity(row));
    const known = all.filter(({ type }) => type !== 'missing');
    return gaps === 'spread' || known.length === all.length ? sumOf(all) : known.length === 0 ? MISSING : atLeast(known);
  });
  return figureColumn(part.name, part, totals);
}

/** What was passed over was not nothing: the sum of the rest is a lower bound. */
function atLeast(known: readonly Quantity[]): Quantity {
  return sumOf([...known, { ...interval(0, Infinity), value: 0, type: 'at_least' }]);
}

function rowCounts(name: string, { of, count }: Groups): Named {
  const counts = new Float64Array(count);
  for (let row = 0; row < of.length; row++) counts[of[row] ?? 0] = (counts[of[row] ?? 0] ?? 0) + 1;
  return [name, ROWS, numbers(counts)];
}

function skipped(part: Reader, { of }: Groups, name: string): Remark[] {
  let gaps = 0;
  for (let row = 0; row < of.length; row++) if (part.quantity(row).type === 'missing') gaps += 1;
  return gaps === 0 ? [] : [{ step: name, message: `${gaps} of ${of.length} rows have no ${part.name} and are passed over: the totals are of what is known`, figures: [] }];
}
