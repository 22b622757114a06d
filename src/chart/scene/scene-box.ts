import type { Box } from '../../picture/box.ts';
import { number, paint } from './scene-node.ts';
import type { SceneMark, SceneNode } from './scene-node.ts';

/** The points of lines and areas have no bounds of their own: they are where they are, and an area's reach down to its foot. Null for what has no place. */
export function boxOf(node: SceneNode, { marktype }: SceneMark): Box | null {
  const stroked = ['line', 'area', 'trail'].includes(marktype);
  const { x1, x2, y1, y2 } = stroked ? reachOf(node) : (node['bounds'] as Reach);
  if (![x1, x2, y1, y2].every(Number.isFinite) || x2 < x1 || y2 < y1) return null;
  const by = Math.min(stroked ? 0 : surplus(node, marktype), (x2 - x1) / 2, (y2 - y1) / 2);
  return { x: x1 + by, y: y1 + by, width: x2 - x1 - 2 * by, height: y2 - y1 - 2 * by };
}

/** By how much Vega's bounds are too wide on each side: it adds a whole stroke, and for paths another one in case of sharp corners, where half of one is drawn. */
function surplus(node: SceneNode, marktype: string): number {
  if (marktype === 'text' || paint(node['stroke'], node['strokeOpacity']) === null) return 0;
  const mitred = !['rect', 'rule', 'image'].includes(marktype) && (node['strokeJoin'] ?? 'miter') === 'miter';
  return number(node['strokeWidth'], 1) * (mitred ? 1.5 : 0.5);
}

interface Reach {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function reachOf(node: SceneNode): Reach {
  const [x, y] = [number(node['x'], Number.NaN), number(node['y'], Number.NaN)];
  const [x2, y2] = [number(node['x2'], x), number(node['y2'], y)];
  return { x1: Math.min(x, x2), x2: Math.max(x, x2), y1: Math.min(y, y2), y2: Math.max(y, y2) };
}
