import type { SceneItem } from '../../chart/scene/scene-item.ts';
import type { Box } from '../../picture/box.ts';

/** The places on a chart that lead to a row: where its marks and labels stand, one place in each plot, in px of the picture. */
export interface MarkLink {
  readonly data: string;
  readonly row: number;
  readonly boxes: readonly Box[];
}

/** The least width and height of a place, for a finger or a mouse. */
const LEAST = 12;

/** The places of a drawing, laid out, that lead to rows. The rows with the largest come first, so that a small one on a large one can be reached. */
export function markLinks(scene: readonly SceneItem[]): MarkLink[] {
  const rows = new Map<string, { readonly data: string; readonly row: number; readonly plots: Map<number, Box> }>();
  for (const item of scene) {
    if (item.role !== 'mark' || item.row === null) continue;
    const { data, index: row } = item.row;
    const key = `${row} ${data}`;
    const link = rows.get(key) ?? { data, row, plots: new Map<number, Box>() };
    const before = link.plots.get(item.panel);
    link.plots.set(item.panel, before === undefined ? boxOf(item) : around(before, item));
    rows.set(key, link);
  }
  const size = ({ boxes }: MarkLink): number => Math.max(...boxes.map(({ width, height }) => width * height));
  return [...rows.values()].map(({ data, row, plots }): MarkLink => ({ data, row, boxes: [...plots.values()].map(reachable) })).sort((a, b) => size(b) - size(a));
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function reachable({ x, y, width, height }: Box): Box {
  const [w, h] = [Math.max(LEAST, Math.ceil(width)), Math.max(LEAST, Math.ceil(height))];
  return { x: Math.round(x - (w - width) / 2), y: Math.round(y - (h - height) / 2), width: w, height: h };
}
