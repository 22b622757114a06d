const DEFAULT_SHARE = 200;

type Node = Readonly<Record<string, unknown>>;

/**
 * A Vega-Lite spec whose views are `factor` times as wide, in whole px and at least 1. The authored widths are proportions; a view that
 * says none (or 'container') counts as 200, Vega-Lite's own default; `{ "step": … }` stays, since its author fixed it. Heights stay.
 */
export function widened<S>(spec: S, factor: number): S {
  return eachView(spec as Node, (view) => ({ ...view, width: scaled(view['width'], factor) })) as S;
}

/** The widths in px that a spec's views state, each once, from the least. */
export function widthsOf(spec: unknown): readonly number[] {
  const found = new Set<number>();
  rewidened(spec, (width) => (found.add(width), width));
  return [...found].sort((a, b) => a - b);
}

/** A spec with another number for each width that its views state as one. */
export function rewidened<S>(spec: S, change: (width: number) => number): S {
  return eachView(spec as Node, (view) => (typeof view['width'] === 'number' ? { ...view, width: change(view['width']) } : view)) as S;
}

/** How many px the picture grows by when all its views grow to `factor` + 1: the widest row of views, as far as the spec says. */
export function spread(spec: unknown): number {
  const node = spec as Node;
  const { children, columns } = parts(node);
  if (children === null) return typeof node['width'] === 'object' ? 0 : share(node['width']);
  const each = children.map(spread);
  if ('hconcat' in node) return each.reduce((sum, width) => sum + width, 0);
  return Math.max(0, ...each) * columns;
}

function eachView(node: Node, change: (view: Node) => Node): Node {
  for (const key of ['vconcat', 'hconcat', 'concat']) {
    const children = node[key];
    if (Array.isArray(children)) return { ...node, [key]: children.map((child) => eachView(child as Node, change)) };
  }
  const inner = node['spec'];
  return typeof inner === 'object' && inner !== null ? { ...node, spec: eachView(inner as Node, change) } : change(node);
}

function parts(node: Node): { children: readonly unknown[] | null; columns: number } {
  const columns = typeof node['columns'] === 'number' ? node['columns'] : 1;
  for (const key of ['vconcat', 'hconcat', 'concat']) if (Array.isArray(node[key])) return { children: node[key] as unknown[], columns };
  return { children: node['spec'] === undefined ? null : [node['spec']], columns };
}

function share(width: unknown): number {
  return typeof width === 'number' ? width : DEFAULT_SHARE;
}

function scaled(width: unknown, factor: number): unknown {
  return typeof width === 'object' && width !== null ? width : Math.max(1, Math.floor(share(width) * factor));
}
