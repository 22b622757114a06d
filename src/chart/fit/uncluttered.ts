import type { TopLevelSpec } from 'vega-lite';
import type { Changes } from './crowded.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { nameField } from '../spec/row-key.ts';

/** The spec with these changes. */
export function changed(spec: TopLevelSpec, { dropped, moved }: Changes): TopLevelSpec {
  const of = <T>(changes: ReadonlyMap<string, T>, view: unknown): T | undefined => (isNode(view) && typeof view['name'] === 'string' && view['mark'] !== undefined ? changes.get(view['name'].replace(/\W/gu, '_')) : undefined);
  return mapViews(spec as unknown as Node, (view) => {
    // A view without rows has no extent, and Vega cannot make a scale of none.
    if (Array.isArray(view['layer'])) return { ...view, layer: view['layer'].filter((child) => of(dropped, child) !== 'all') };
    const rows = of(dropped, view);
    const placed = lowered(view, of(moved, view) ?? new Map());
    return rows === undefined || rows === 'all' ? placed : { ...placed, transform: [...asArray(view['transform']), ...byField([...rows]).map(([field, names]) => ({ filter: { not: { field, oneOf: names } } }))] };
  }) as unknown as TopLevelSpec;
}

/** Labels of which those of some rows stand lower, by so many px. */
function lowered(view: Node, rows: ReadonlyMap<string, number>): Node {
  if (rows.size === 0) return view;
  const mark = isNode(view['mark']) ? view['mark'] : { type: view['mark'] };
  const given = isNode(mark['dy']) ? `(${String(mark['dy']['expr'])})` : String(mark['dy'] ?? 0);
  const shifts = [...new Set(rows.values())].sort((a, b) => a - b).flatMap((px) => byField([...rows].filter(([, by]) => by === px).map(([row]) => row)).map(([field, names]) => `(indexof(${JSON.stringify(names)}, datum.${field}) >= 0 ? ${px} : 0)`));
  return { ...view, mark: { ...mark, dy: { expr: [given, ...shifts].join(' + ') } } };
}

/** Names of rows by the field that they stand in. */
function byField(names: readonly string[]): (readonly [field: string, names: readonly string[]])[] {
  const fields = [...new Set(names.map(nameField))];
  return fields.map((field) => [field, names.filter((name) => nameField(name) === field).sort()] as const);
}

function mapViews(view: Node, change: (view: Node) => Node): Node {
  const held = Object.fromEntries(['layer', 'vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => mapViews(child as Node, change))]] : [])));
  return change({ ...view, ...held, ...(isNode(view['spec']) ? { spec: mapViews(view['spec'], change) } : {}) });
}
