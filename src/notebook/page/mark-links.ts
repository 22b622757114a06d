import type { SceneItem } from '../../chart/scene-item.ts';
import type { Box } from '../../picture/box.ts';

/** A place on a chart that leads to a row: where its mark or label stands, in px of the picture. */
export interface MarkLink extends Box {
  readonly data: string;
  readonly row: number;
}

/** The least width and height of a place, for a finger or a mouse. */
const LEAST = 12;

/** The places of a drawing, laid out, that lead to rows: one a row in each of its plots, around its mark and its label. The largest come first, so that a small one on a large one can be reached. */
export function markLinks(scene: readonly SceneItem[]): MarkLink[] {
  const places = new Map<string, MarkLink>();
  for (const item of scene) {
    if (item.role !== 'mark' || item.row === null) continue;
    const key = `${item.panel} ${item.row.index} ${item.row.data}`;
    const before = places.get(key);
    places.set(key, { data: item.row.data, row: item.row.index, ...(before === undefined ? boxOf(item) : around(before, item)) });
  }
  return [...places.values()].map(reachable).sort((a, b) => b.width * b.height - a.width * a.height);
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function reachable({ x, y, width, height, ...named }: MarkLink): MarkLink {
  const [w, h] = [Math.max(LEAST, Math.ceil(width)), Math.max(LEAST, Math.ceil(height))];
  return { ...named, x: Math.round(x - (w - width) / 2), y: Math.round(y - (h - height) / 2), width: w, height: h };
}
