import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { hedgesOf, isUnstatedRow, unstatedTestOf } from './hedge-form.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';

/**
 * A view whose axis of names ends in the unstated part, whatever order its author gave the others (but for a list, which is kept as it is). The order is written so that it holds
 * over views that show some of the rows each, since Vega-Lite joins only orders by the least or greatest of a field, and lists.
 */
export function unstatedLast(view: Node, table: Table | undefined, lang: Lang): Node {
  const { encoding } = view;
  if (table === undefined || !isNode(encoding)) return view;
  for (const [axis, other] of [['x', 'y'], ['y', 'x']] as const) {
    const [names, measure] = [encoding[axis], encoding[other]];
    if (!isNode(names) || !isNames(names) || Array.isArray(names['sort'])) continue;
    const field = isNode(measure) ? measure['field'] : undefined;
    if (typeof field !== 'string' || table.columns.get(field)?.kind !== 'figure') continue;
    const { transform, sort } = ordered(names, { axis: other, field, table, lang });
    return { ...view, ...(transform.length === 0 ? {} : { transform: [...((view['transform'] as Node[] | undefined) ?? []), ...transform] }), encoding: { ...encoding, [axis]: { ...names, ...(sort === undefined ? {} : { sort }) } } };
  }
  return view;
}

function isNames({ type, field }: Node): boolean {
  return (type === 'nominal' || type === 'ordinal') && typeof field === 'string';
}

interface Axis {
  readonly axis: string;
  readonly field: string;
  readonly table: Table;
  readonly lang: Lang;
}

function ordered(names: Node, { axis, field, table, lang }: Axis): { transform: Node[]; sort: unknown } {
  const unstated = unstatedTestOf(hedgesOf(table, field));
  const key = keyOf(names['sort'], { axis, field });
  if (key === null) return { transform: [], sort: unstated === null && names['sort'] !== null ? undefined : listed(names, { field, table, lang }) };
  const { by, descending } = key;
  const end = descending ? -1e12 : 1e12;
  const place = `${field}_place`;
  // Behind all others, whichever way they go.
  const transform = unstated === null ? [] : [{ calculate: `${unstated} ? ${end} : datum.${by}`, as: place }];
  return { transform, sort: { field: unstated === null ? by : place, op: descending ? 'max' : 'min', order: descending ? 'descending' : 'ascending' } };
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
