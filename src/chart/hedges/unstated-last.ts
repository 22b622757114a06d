import { companion } from '../../table/column.ts';
import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { hedgesOf, isUnstatedRow, unstatedTestOf } from './hedge-form.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';

/**
 * A view whose axis of names ends in the unstated part, whatever order its author gave the others (but for a list, which is kept as it is). The order is written so that it holds
 * over views that show some of the rows each, as bars and the words of gaps do, since Vega-Lite joins only orders by the least or greatest of a field, and lists. A name without a number keeps its place where
 * names have one, and stands behind the others where they go by their numbers.
 */
export function unstatedLast(view: Node, table: Table | undefined, lang: Lang): Node {
  const { encoding } = view;
  if (table === undefined || !isNode(encoding)) return view;
  for (const [axis, other] of [['x', 'y'], ['y', 'x']] as const) {
    const [names, measure] = [encoding[axis], encoding[other]];
    if (!isNode(names) || !isNames(names) || Array.isArray(names['sort'])) continue;
    const field = isNode(measure) ? measure['field'] : undefined;
    if (typeof field !== 'string' || !isParted(table, field, measure as Node)) continue;
    const { transform, sort } = ordered(names, { axis: other, field, table, lang });
    return { ...view, ...(transform.length === 0 ? {} : { transform: [...((view['transform'] as Node[] | undefined) ?? []), ...transform] }), encoding: { ...encoding, [axis]: { ...names, ...(sort === undefined ? {} : { sort }) } } };
  }
  return view;
}

function isNames({ type, field }: Node): boolean {
  return (type === 'nominal' || type === 'ordinal') && typeof field === 'string';
}

/** Whether the rows of a column are drawn in several views: figures by their forms, others where some have no number. */
function isParted(table: Table, field: string, { aggregate, bin }: Node): boolean {
  const kind = table.columns.get(field)?.kind;
  return kind === 'figure' || ((kind === 'count' || kind === 'number') && aggregate === undefined && bin === undefined && hasGaps(table, field));
}

function hasGaps(table: Table, field: string): boolean {
  const [reader] = need(table, field);
  return Array.from({ length: rowCount(table) }, (_, row) => row).some((row) => reader.at(row) === null);
}

interface Axis {
  readonly axis: string;
  readonly field: string;
  readonly table: Table;
  readonly lang: Lang;
}

function ordered(names: Node, { axis, field, table, lang }: Axis): { transform: Node[]; sort: unknown } {
  const unstated = unstatedTestOf(hedgesOf(table, field));
  const isFigure = table.columns.get(field)?.kind === 'figure';
  const key = keyOf(names['sort'], { axis, field });
  if (key === null) return { transform: [], sort: unstated === null && names['sort'] !== null ? undefined : listed(names, { field, table, lang }) };
  const { by, descending } = key;
  const end = descending ? -1e12 : 1e12;
  const place = `${field}_place`;
  // Behind all others, whichever way they go; a range, which has no value, by its upper end.
  const isSparse = by === field && hasGaps(table, field);
  const cases = [
    ...(unstated === null ? [] : [`${unstated} ? ${end} : `]),
    ...(isFigure && isSparse ? [`datum.${companion(field, 'type')} === 'range' ? datum.${companion(field, 'high')} : `] : []),
    ...(isSparse ? [`!isValid(datum.${by}) ? ${end} : `] : []),
  ];
  const transform = cases.length === 0 ? [] : [{ calculate: `${cases.join('')}datum.${by}`, as: place }];
  return { transform, sort: { field: cases.length === 0 ? by : place, op: descending ? 'max' : 'min', order: descending ? 'descending' : 'ascending' } };
}

/** The field that an author's `sort` goes by, and which way; null where it goes by the names or by the order of the rows. */
function keyOf(sort: unknown, { axis, field }: { axis: string; field: string }): { by: string; descending: boolean } | null {
  if (sort === axis || sort === `-${axis}`) return { by: field, descending: sort !== axis };
  if (!isNode(sort)) return null;
  const by = typeof sort['field'] === 'string' ? sort['field'] : sort['encoding'] === axis ? field : null;
  return by === null ? null : { by, descending: sort['order'] === 'descending' };
}

/** The names of a column as a list, in the order of the rows or of the alphabet, the unstated behind the others; undefined for a field that the spec makes. */
function listed(names: Node, { field, table, lang }: Omit<Axis, 'axis'>): readonly unknown[] | undefined {
  const name = String(names['field']);
  if (!table.columns.has(name) && !table.columns.has(`${name}_en`)) return undefined;
  const rows = valuesOf(table, name, lang).map((value, row) => ({ value, last: isUnstatedRow(table, field, row) }));
  const both = [rows.filter(({ last }) => !last), rows.filter(({ last }) => last)].map((part) => [...new Set(part.map(({ value }) => value))].filter((value) => value !== null));
  return [...new Set(both.flatMap((part) => (names['sort'] === null ? part : sorted(part, names['sort'] === 'descending'))))];
}

function sorted(values: readonly (string | number | null)[], descending: boolean): (string | number | null)[] {
  const up = [...values].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
  return descending ? up.reverse() : up;
}
