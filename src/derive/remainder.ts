import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { toPlaces } from '../figure/granularity.ts';
import { difference, plain, remainder as leftOver } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { addable } from '../table/addable.ts';
import { appendRows } from '../table/append.ts';
import { pick } from '../table/cells.ts';
import { isNumeric } from '../table/column.ts';
import type { Column } from '../table/column.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { timesAmong } from '../table/not-additive.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { originNames, takeOrigins, uniteOrigins } from '../table/origins.ts';
import { setColumns } from '../table/rows.ts';
import { remark, rowCount, withColumns } from '../table/table.ts';
import type { Named, Remark, Table } from '../table/table.ts';
import { keyNames } from './keys.ts';
import { namedOnce } from './named-once.ts';

export interface RemainderOptions {
  readonly of: string;
  /** The whole: a number (100 for shares), or the column that holds it. */
  readonly to: number | string;
  /** The columns whose equal values make the parts of one whole. */
  readonly within: readonly string[];
  /** What the new row says in other columns: `{ category: 'cause:unstated' }`. */
  readonly as: Readonly<Record<string, string>>;
  /** Why numbers that do not add are taken from one whole all the same, in words for the readers. */
  readonly although?: string;
}

/**
 * Adds at the foot of the table, for each group, a row for the part of the whole that its rows do not describe, typed `unstated`: 27% where 44% and 29% of 241 deaths are given a cause.
 * It is of the time of the group's rows and has their origins, and `of` becomes a figure column if it is none. Where the parts make the whole within their rounding there is no row,
 * and the remark says by how much they miss it.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; OVER_WHOLE where the parts are surely more than the whole; MANY_MATCHES where the rows of a group differ in
 * the whole; BAD_OPTION for a text that `as` puts among numbers; what `derive.total` refuses to add up.
 */
export function remainder({ of, to, within, as, although }: RemainderOptions): Step {
  const name = `derive.remainder(${of})`;
  return step(name, (table) => {
    const [part] = needNumbers(table, of);
    const whole = typeof to === 'number' ? null : needNumbers(table, to)[0];
    const texts = need(table, ...Object.keys(as)).filter(isNumeric);
    if (texts.length > 0) throw new StepError(texts.map((column) => ({ code: 'BAD_OPTION', what: `column "${column.name}" holds ${column.kind}, no text such as "${as[column.name]}"` })));
    const keys = keyNames(table, within);
    const together = groupRows(table, keys);
    const notes = addable(name, table, { parts: [part], groups: together, although });
    const groups = rowsByGroup(together).map((rows) => ({ rows, ...judged(rows, { part, whole: wholeOf(rows, whole, to) }) }));
    const faults = groups.flatMap(({ rows, left, verdict }): Fault[] => {
      const about = title(table, rows, within);
      if (whole !== null && differ(rows, whole)) return [{ code: 'MANY_MATCHES', what: `${about}: its rows differ in the whole, ${whole.name}`, fix: 'the parts of one whole must agree in it' }];
      if (verdict === 'over') return [{ code: 'OVER_WHOLE', what: `${about}: the parts are ${over(left)} more than the whole`, fix: 'look at the figures: do the parts exclude each other?' }];
      return [];
    });
    if (faults.length > 0) throw new StepError(faults);
    const remarks = groups.filter(({ verdict }) => verdict === 'rounding').map(({ rows, left }): Remark => {
      const figures = [...rows].flatMap((row) => originNames(table.origins, row));
      return { step: name, message: `${title(table, rows, within)}: the parts add up to the whole within rounding (${signed(left)})`, figures };
    });
    const lacking = groups.filter(({ verdict }) => verdict === 'left');
    const below = lacking.length === 0 ? null : rowsFor(table, { part, keys, as, groups: lacking });
    const figures = part.kind === 'figure' ? table : narrowed(setColumns(table, figureColumn(part.name, part, Array.from({ length: rowCount(table) }, (_, row) => part.quantity(row)))), part.name, originsOfColumn(table, part.name));
    return remark(below === null ? figures : appendRows(figures, below), ...notes, ...remarks);
  });
}

function wholeOf(rows: Uint32Array, whole: Reader | null, to: number | string): Quantity {
  return whole === null ? plain(to as number) : whole.quantity(rows[0] ?? 0);
}

function judged(rows: Uint32Array, { part, whole }: { part: Reader; whole: Quantity }): { left: Quantity; rest: Quantity; verdict: 'left' | 'rounding' | 'over' } {
  const parts = Array.from(rows, (row) => part.quantity(row)).filter(({ type, value }) => type !== 'missing' && !(type === 'unknown' && value === null));
  const left = withoutCrumbs(parts.reduce(difference, whole));
  if (left.high < 0) return { left, rest: left, verdict: 'over' };
  return { left, rest: withoutCrumbs(leftOver(whole, parts)), verdict: parts.length > 0 && closes(left) ? 'rounding' : 'left' };
}

/** 100 - 33.3 - 33.3 - 33.4 is 7e-15 in binary floats, and nothing is left. */
function withoutCrumbs(quantity: Quantity): Quantity {
  const { value, low, high } = quantity;
  return { ...quantity, value: value === null ? null : toPlaces(value, 9), low: toPlaces(low, 9), high: toPlaces(high, 9) };
}

/** Whether the parts make the whole, as nearly as rounding lets them. "At least 241" of 500 may make it too, and leaves 0 to 259 all the same. */
function closes({ low, high, value, type }: Quantity): boolean {
  if (low > 0 || high === Infinity) return false;
  return high === 0 || type === 'exact' || type === 'rounded' || type === 'unstated' || (type === 'estimate' && (value ?? 0) <= 0);
}

function differ(rows: Uint32Array, whole: Reader): boolean {
  return new Set(Array.from(rows, (row) => JSON.stringify(whole.quantity(row)))).size > 1;
}

/** By how much the parts are too many: at the least, where no more is known. */
function over({ value, high, type }: Quantity): string {
  return value === null || type === 'at_most' || type === 'less_than' ? `at least ${-high}` : String(-value);
}

function signed({ value }: Quantity): string {
  const rounded = Math.round((value ?? 0) * 1e6) / 1e6;
  return rounded === 0 ? 'to the digit' : rounded < 0 ? `${-rounded} over` : `${rounded} short`;
}

function title(table: Table, rows: Uint32Array, within: readonly string[]): string {
  return need(table, ...within).map((reader) => String(reader.at(rows[0] ?? 0) ?? 'a gap')).join(', ') || 'all rows';
}

function rowsFor(
  table: Table,
  { part, keys, as, groups }: { part: Reader; keys: readonly string[]; as: RemainderOptions['as']; groups: readonly { rows: Uint32Array; rest: Quantity }[] },
): Table {
  const firsts = groups.map(({ rows }) => rows[0] ?? 0);
  const same = need(table, ...keys).map(({ name, cells }): Named => [name, table.columns.get(name) as Column, pick(cells, firsts)]);
  // What is left of a whole is of the time of its parts.
  const times = need(table, ...timesAmong(table.columns).filter((name) => !keys.includes(name) && !Object.hasOwn(as, name)))
    .map(({ name, at }): Named => [name, table.columns.get(name) as Column, groups.map(({ rows }) => onlyOne(Array.from(rows, at)))]);
  const said = Object.entries(as).map(([name, text]): Named => [name, { kind: 'code', label: name, unit: '' }, groups.map(() => text)]);
  const members = groups.flatMap(({ rows }, group) => Array.from(rows, (row) => ({ row, group })));
  const origins = uniteOrigins(takeOrigins(table.origins, members.map(({ row }) => row)), Uint32Array.from(members, ({ group }) => group), groups.length);
  return { ...withColumns(table, namedOnce([...same, ...times, ...said, ...figureColumn(part.name, part, groups.map(({ rest }) => rest))])), origins };
}

/** What all are, or else a gap. */
function onlyOne(cells: readonly unknown[]): unknown {
  return cells.every((cell) => cell === cells[0]) ? cells[0] ?? null : null;
}
