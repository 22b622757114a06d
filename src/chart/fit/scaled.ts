import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/** Numbers of a spec that are px: they were written for labels of one size, and shrink with them. */
const LENGTHS = new Set([
  'height', 'step', 'dx', 'dy', 'fontSize', 'lineHeight', 'strokeWidth', 'cornerRadius', 'offset', 'labelPadding', 'titlePadding', 'titleY', 'labelOffset', 'tickSize', 'spacing', 'xOffset', 'yOffset', 'x2Offset', 'y2Offset', 'thickness',
]);
const BY_DIRECTION = new Set(['spacing']);
/** The channels whose `value` is px. */
const PLACES = new Set(['x', 'y', 'x2', 'y2']);
/** What holds no px, whatever its members are called. */
const OTHER = new Set(['datasets', 'data', 'usermeta', 'transform', 'scale', 'sort', 'facet', 'config', 'params', 'tickCount']);

/** A view whose px are `factor` times what its author wrote, but for its widths, which are fitted: smaller type wants smaller bars, steps and distances. */
export function scaledBy(view: Node, factor: number): Node {
  return factor === 1 ? view : (scaled(view, factor, '') as Node);
}

function scaled(node: unknown, factor: number, parent: string): unknown {
  if (Array.isArray(node)) return node.map((each) => scaled(each, factor, parent));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, member(key, value, { factor, parent })]));
}

function member(key: string, value: unknown, { factor, parent }: { factor: number; parent: string }): unknown {
  if (OTHER.has(key) && !(key === 'facet' && parent === '')) return value;
  if (typeof value === 'number') {
    const isLength = LENGTHS.has(key) || BY_DIRECTION.has(parent) || (key === 'value' && PLACES.has(parent));
    // The size of a point is its area.
    return isLength ? rounded(value * factor) : key === 'size' && parent === 'mark' ? rounded(value * factor ** 2) : value;
  }
  // What an author reckons row by row is px as well.
  if (LENGTHS.has(key) && isNode(value) && typeof value['expr'] === 'string') return { ...value, expr: `(${value['expr']}) * ${Math.round(factor * 1000) / 1000}` };
  return scaled(value, factor, key);
}

/** Halves of a px are enough for anything that is drawn. */
function rounded(px: number): number {
  return Math.abs(px) < 3 ? Math.round(px * 10) / 10 : Math.round(px * 2) / 2;
}
