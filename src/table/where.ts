import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { isNumeric } from './column.ts';
import type { Column } from './column.ts';
import { need } from './need.ts';
import type { Table } from './table.ts';

/** A cell as conditions name it. */
export type Value = string | number | null;

/** From and to, both included; numbers of a column of numbers, ISO days of one of dates. A gap lies in no range. */
export interface Range {
  readonly from?: string | number;
  readonly to?: string | number;
}

/** What a cell is to be: this value (null for a gap), one of these, in this range, or none of those. */
export type Condition = Value | readonly Value[] | Range | { readonly not: Value | readonly Value[] };

/** Which rows are meant, by what their columns say; all of it must hold: `{ year: { from: 2015 }, cause: ['violent', 'unknown'] }`. As data, so that an engine can be asked as well. */
export type Where = Readonly<Record<string, Condition>>;

/** A condition in one form: whether the cell is in the list or range, or is not. */
export interface Plain {
  readonly among: readonly Value[] | Range;
  readonly holds: boolean;
}

/** The condition in one form. */
export function plainOf(condition: Condition): Plain {
  if (condition === null || typeof condition !== 'object') return { among: [condition], holds: true };
  if (Array.isArray(condition)) return { among: condition as readonly Value[], holds: true };
  if ('not' in condition) return { among: Array.isArray(condition.not) ? (condition.not as readonly Value[]) : [condition.not as Value], holds: false };
  return { among: condition as Range, holds: true };
}

/**
 * Whether a row is meant, row by row.
 *
 * @throws {StepError} NO_SUCH_COLUMN; BAD_OPTION for a text looked for among numbers, a number among texts, or a range of something that has no order.
 */
export function rowsWhere(table: Table, where: Where): (row: number) => boolean {
  const readers = need(table, ...Object.keys(where));
  const conditions = readers.map((reader) => ({ reader, ...plainOf(where[reader.name] as Condition) }));
  const faults = readers.flatMap((reader) => conditionFaults(reader.name, reader, where[reader.name] as Condition));
  if (faults.length > 0) throw new StepError(faults);
  return (row) => conditions.every(({ reader, among, holds }) => isAmong(reader.at(row) as Value, among) === holds);
}

/** What is wrong with asking this of a column: 2022 is not "2022", and names have no from and to. */
export function conditionFaults(name: string, column: Column, condition: Condition): Fault[] {
  const { among } = plainOf(condition);
  const wanted: readonly unknown[] = isList(among) ? among : [among.from, among.to].filter((end) => end !== undefined);
  const place = { field: name };
  if (column.kind === 'figure') return [{ code: 'BAD_OPTION', what: `column "${name}" holds figures with bounds`, fix: 'write a function that says what is to become of the bounds', place }];
  if (!isList(among) && (wanted.length === 0 || !(isNumeric(column) || column.kind === 'date'))) {
    const what = wanted.length === 0 ? `nothing is asked of column "${name}"` : `column "${name}" holds ${column.kind}, which has no from and to`;
    return [{ code: 'BAD_OPTION', what, fix: "give the values in a list, or a range { from, to } of a column of numbers or dates", place }];
  }
  const wrong = wanted.filter((value) => value !== null && (typeof value === 'number') !== isNumeric(column));
  return wrong.map((value) => ({ code: 'BAD_OPTION', what: `column "${name}" holds ${column.kind}: ${JSON.stringify(value)} is never in it`, fix: isNumeric(column) ? 'give numbers' : 'give texts', place }));
}

function isList(among: readonly Value[] | Range): among is readonly Value[] {
  return Array.isArray(among);
}

function isAmong(value: Value, among: readonly Value[] | Range): boolean {
  if (isList(among)) return among.includes(value);
  const { from = value, to = value } = among;
  return value !== null && value >= (from as Value & {}) && value <= (to as Value & {});
}
