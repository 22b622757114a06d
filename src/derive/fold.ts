import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { apart } from '../table/apart.ts';
import { figureColumn } from '../table/figure-column.ts';
import { needNumbers } from '../table/need.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { takeOrigins } from '../table/origins.ts';
import type { Origins } from '../table/origins.ts';
import { joinOrigins } from '../table/origins-together.ts';
import { takeRows } from '../table/rows.ts';
import { namedColumns, namesOf, remark, rowCount, withColumns } from '../table/table.ts';
import { meaningOf } from '../table/column.ts';
import type { Column, Words } from '../table/column.ts';
import type { Table } from '../table/table.ts';
import { namedOnce } from './named-once.ts';

export interface FoldOptions {
  readonly name: string;
  readonly value: string;
  /** What the numbers are called: one for all languages, or `{ en, es }`. */
  readonly label?: Words;
  /** Why measures that are declared not comparable stand in one column all the same, in words for the readers. */
  readonly although?: string;
}

/**
 * Makes wide data tidy (Wickham 2014, Tidy Data): each of `columns` becomes a row, its name in the column `name`, its number in the column `value`, as figures.
 * Each new row has the origins of the row that it comes from.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; NOT_COMPARABLE for measures declared so; MIXED_UNITS where the columns are not of one unit; COLUMN_EXISTS where `name` or `value` is taken.
 */
export function fold(columns: readonly string[], { name, value, label = value, although }: FoldOptions): Step {
  const written = `derive.fold(${columns.join(', ')})`;
  return step(written, (table) => {
    const readers = needNumbers(table, ...columns);
    const units = [...new Set(readers.map(({ unit }) => unit))];
    if (units.length > 1) throw new StepError({ code: 'MIXED_UNITS', what: `the columns are in ${units.map((unit) => `"${unit}"`).join(' and ')}`, fix: 'fold only columns of one unit' });
    const remarks = apart(written, readers, although);
    // Measures that the pipeline brings together are from here on one: what its words allow, they allow below too.
    const measures = remarks.length > 0 ? [] : readers.flatMap((reader) => reader.measures ?? []);
    const rows = Array.from({ length: rowCount(table) * readers.length }, (_, i) => Math.floor(i / readers.length));
    const names = rows.map((_, i) => readers[i % readers.length]?.name ?? '');
    const quantities = rows.map((row, i) => (readers[i % readers.length] as (typeof readers)[number]).quantity(row));
    const long = takeRows(without(table, columns), rows);
    const figure = figureColumn(value, { ...meaningOf({ label, unit: readers[0]?.units ?? units[0] ?? '' }), ...(measures.length === 0 ? {} : { measures }) }, quantities);
    const folded = { ...withColumns(long, namedOnce([...namedColumns(long), [name, { kind: 'code', label: name, unit: '' }, names], ...figure])), narrower: long.narrower };
    return remark(table.narrower.size === 0 ? folded : narrowed(folded, value, originsInTurn(readers.map((reader) => originsOfColumn(table, reader.name)), rows)), ...remarks);
  });
}

/** The origins of rows that come from each of the columns in turn. */
function originsInTurn(each: readonly Origins[], rows: readonly number[]): Origins {
  const itself = rows.map((_, i) => i);
  const apart = each.map((origins, turn) => takeOrigins(origins, rows.map((row, i) => (i % each.length === turn ? row : -1))));
  return apart.reduce((all, other) => joinOrigins(all, other, itself));
}

function without(table: Table, columns: readonly string[]): Table {
  const dropped = new Set(columns.flatMap((column) => namesOf(column, table.columns.get(column) as Column)));
  return { ...withColumns(table, namedColumns(table).filter(([name]) => !dropped.has(name))), narrower: new Map([...table.narrower].filter(([name]) => !dropped.has(name))) };
}
