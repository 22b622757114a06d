import type { ValueType } from '../../figure/value-type.ts';
import { companion } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';

/**
 * The form that a kind of number is drawn in.
 *
 * - `solid`: a filled mark; a bound from below is one too, since it is certain that far, with an arrow on it
 * - `estimated`: a hollow mark; a bound from above is one too, with an arrow back
 * - `range`: a hollow band from end to end
 * - `unstated`: a hollow mark in grey with a dashed outline: the part that the source does not describe
 * - `possible`: a ghost: a dashed ring, and never a bar
 * - `blank`: no mark
 */
export type Form = 'solid' | 'estimated' | 'range' | 'unstated' | 'possible' | 'blank';

/** Which way an arrow on a mark says that the number may lie further. */
export type Arrow = 'at-least' | 'at-most';

const FORMS: Readonly<Record<ValueType, Form>> = {
  exact: 'solid', rounded: 'solid', at_least: 'solid', more_than: 'solid', at_most: 'estimated', less_than: 'estimated', estimate: 'estimated',
  range: 'range', unstated: 'unstated', possible: 'possible', unknown: 'blank', missing: 'blank',
};

const ARROWS: Readonly<Record<Arrow, readonly ValueType[]>> = { 'at-least': ['at_least', 'more_than'], 'at-most': ['at_most', 'less_than'] };

/** What the rows of a table hold of a figure column: the kinds of number, and whether some are the unstated part of a whole whatever their kind. */
export interface Hedges {
  readonly field: string;
  readonly types: ReadonlySet<ValueType>;
  readonly unstated: boolean;
}

/** The kinds of number of a figure column. */
export function hedgesOf(table: Table, field: string): Hedges {
  const [reader] = need(table, field);
  const rows = Array.from({ length: rowCount(table) }, (_, row) => row);
  const category = table.columns.has('category') ? need(table, 'category')[0] : undefined;
  const unstated = rows.some((row) => String(category?.at(row) ?? '').endsWith(UNSTATED));
  return { field, types: new Set(rows.map((row) => reader.quantity(row).type)), unstated };
}

/** Whether any row needs more than a solid mark to be told from an exact one. */
export function isHedged({ types, unstated }: Hedges): boolean {
  return unstated || [...types].some((type) => !EXACT.has(type));
}

const EXACT: ReadonlySet<ValueType> = new Set<ValueType>(['exact', 'rounded', 'missing']);

/** Whether a row is the unstated part of a whole. */
export function isUnstatedRow(table: Table, field: string, row: number): boolean {
  const [reader] = need(table, field);
  const category = table.columns.has('category') ? need(table, 'category')[0].at(row) : null;
  return reader.quantity(row).type === 'unstated' || String(category ?? '').endsWith(UNSTATED);
}

/** What a remainder's code ends in: what is left of "at least 470" is an "at least" itself, and unstated all the same. */
const UNSTATED = ':unstated';

/** A filter of Vega-Lite, as a desk reads it. */
export type Filter = string | { readonly field: string; readonly oneOf: readonly string[] } | { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] } | { readonly not: Filter };

/** The rows that are drawn in a form; null where there are none. */
export function filterOf(form: Form, hedges: Hedges): Filter | null {
  const types = [...hedges.types].filter((type) => FORMS[type] === form);
  if (form === 'unstated') {
    if (types.length === 0 && !hedges.unstated) return null;
    return hedges.unstated ? { or: [ofTypes(hedges, ['unstated']), IS_UNSTATED] } : ofTypes(hedges, types);
  }
  if (types.length === 0) return null;
  const typed = ofTypes(hedges, types);
  return hedges.unstated && form !== 'blank' ? { and: [typed, { not: IS_UNSTATED }] } : typed;
}

/** The rows that have an arrow; null where there are none. */
export function arrowFilterOf(arrow: Arrow, hedges: Hedges): Filter | null {
  const types = ARROWS[arrow].filter((type) => hedges.types.has(type));
  return types.length === 0 ? null : ofTypes(hedges, types);
}

/** The rows that are not exact: each has a word beside its mark. Null where there are none. */
export function wordedFilterOf(hedges: Hedges): Filter | null {
  const types = [...hedges.types].filter((type) => !EXACT.has(type) && type !== 'unknown');
  if (types.length === 0) return hedges.unstated ? IS_UNSTATED : null;
  const typed = ofTypes(hedges, types);
  return hedges.unstated ? { or: [typed, IS_UNSTATED] } : typed;
}

/** Whether a row is of these kinds, in an expression. */
export function testOf({ field }: Hedges, arrow: Arrow): string {
  return `indexof(${JSON.stringify(ARROWS[arrow]).replaceAll('"', "'")}, datum.${companion(field, 'type')}) >= 0`;
}

/** Whether a row is the unstated part, in an expression; null where none is. */
export function unstatedTestOf({ field, unstated, types }: Hedges): string | null {
  const typed = types.has('unstated') ? [`datum.${companion(field, 'type')} === 'unstated'`] : [];
  const all = [...typed, ...(unstated ? [IS_UNSTATED] : [])];
  return all.length === 0 ? null : all.join(' || ');
}

const IS_UNSTATED = `indexof(datum.category, '${UNSTATED}') >= 0`;

function ofTypes({ field }: Hedges, types: readonly ValueType[]): Filter {
  return { field: companion(field, 'type'), oneOf: types };
}
