import type { TopLevelSpec } from 'vega-lite';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import type { Placed } from '../fit/placed-texts.ts';

/** What the views that `withHedges` makes beside a view's own are called. */
const FORM = /-(?:estimated|range|certain|unstated|possible|at-least|at-most|missing|unknown|points|labels|labels-above)$/u;

/** Whether a spec has views of forms that its rows may not need: the table has such rows, but a filter may leave them out. */
export function mayBeEmpty(spec: unknown): boolean {
  return views(spec).some(({ name }) => FORM.test(String(name ?? '')));
}

/** The spec without the forms that show nothing, or the same spec if all show something: Vega finds no extent for the scales of a view without rows. */
export function withoutEmpty(spec: TopLevelSpec, placed: readonly Placed[]): TopLevelSpec {
  const shown = new Set(placed.map(({ view }) => view));
  const isEmpty = (view: unknown): boolean => isNode(view) && FORM.test(String(view['name'] ?? '')) && view['mark'] !== undefined && !shown.has(String(view['name']).replace(/\W/gu, '_'));
  return views(spec).some(isEmpty) ? (kept(spec as unknown as Node, isEmpty) as unknown as TopLevelSpec) : spec;
}

const HOLDERS = ['layer', 'vconcat', 'hconcat', 'concat'] as const;

function kept(view: Node, isEmpty: (view: unknown) => boolean): Node {
  const held = Object.fromEntries(HOLDERS.flatMap((key) => (Array.isArray(view[key]) ? [[key, view[key].filter((child) => !isEmpty(child)).map((child) => kept(child as Node, isEmpty))]] : [])));
  return { ...view, ...held, ...(isNode(view['spec']) ? { spec: kept(view['spec'], isEmpty) } : {}) };
}

function views(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(views);
  if (!isNode(node)) return [];
  return [node, ...HOLDERS.flatMap((key) => views(node[key])), ...views(node['spec'])];
}
