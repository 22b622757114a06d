import { ratio } from '../figure/quantity.ts';
import { narrowed, originsBehind } from '../table/cell-origins.ts';
import { figureColumn } from '../table/figure-column.ts';
import { meaningOf } from '../table/column.ts';
import type { Adds, Words } from '../table/column.ts';
import type { Reader } from '../table/need.ts';
import { computeNumbers, setColumns } from '../table/rows.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';

/** What is divided by what, and what the result is called: its label and unit in one language, or in each. */
export interface Quotient {
  readonly of: Reader;
  readonly over: Reader;
  readonly per: number;
  readonly label: Words;
  readonly unit: Words;
  /** How far the results add; as their unit says unless given. */
  readonly adds?: Adds;
}

/**
 * The table with `name` = `of` / `over` x `per`: a figure where either is one, so that bounds come through; else a plain number.
 * Missing where either is missing or `over` is 0. Behind it stands what stands behind the two. What `rate` and `share` have in common.
 */
export function withQuotient(table: Table, name: string, { of, over, per, adds, ...named }: Quotient): Table {
  const meaning = { ...meaningOf(named), ...(of.measures === undefined ? {} : { measures: of.measures }), ...(adds === undefined ? {} : { adds }) };
  const behind = originsBehind(table, [of.name, over.name]);
  if (of.kind === 'figure' || over.kind === 'figure') {
    const quantities = Array.from({ length: rowCount(table) }, (_, row) => ratio(of.quantity(row), over.quantity(row), per));
    return narrowed(setColumns(table, figureColumn(name, meaning, quantities)), name, behind);
  }
  // As `ratio` does it, times `per` first, so that both ways give the same float.
  const values = computeNumbers(table, (row) => {
    const [above, below] = [of.number(row), over.number(row)];
    return above === null || below === null || below === 0 ? null : (above * per) / below;
  });
  return narrowed(setColumns(table, [[name, { kind: 'number', ...meaning }, values]]), name, behind);
}
