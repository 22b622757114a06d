import type { SceneItem } from '../chart/scene/scene-item.ts';
import { crosses } from '../picture/box.ts';
import type { Box } from '../picture/box.ts';
import type { Point } from '../picture/matrix.ts';
import { common, inset } from './boxes.ts';

/** What an item leaves in a box: its filling, its line, or nothing. */
export type Trace = 'fill' | 'line';

/**
 * How an item touches a box: with its filling, with its line, or both. `next` is the following point of the same line or area.
 * Arcs, trails and shapes of maps are taken for their boxes, so they may be said to touch what they only come near.
 */
export function traces(item: SceneItem, box: Box, next: SceneItem | undefined): Trace[] {
  if (item.type === 'rule') return diagonals(item).some(([from, to]) => crosses(from, to, box)) ? ['line'] : [];
  if (item.type === 'line' || item.type === 'area') return next === undefined ? [] : ofSegment(item, next, box);
  // A symbol is round, or nearly: its corners are empty.
  if (item.type === 'symbol') return ofSymbol(item, box);
  const near = common(item, box);
  const filled = item.fill !== null && near.width > 0 && near.height > 0;
  const outlined = item.stroke !== null && near.width > 0 && near.height > 0 && !within(box, inset(item, item.strokeWidth));
  return [...(filled ? ['fill' as const] : []), ...(outlined ? ['line' as const] : [])];
}

/** Whether a box lies wholly inside another. */
export function within(box: Box, around: Box): boolean {
  return box.x >= around.x && box.y >= around.y && box.x + box.width <= around.x + around.width && box.y + box.height <= around.y + around.height;
}

/** Of a slanted rule only the box is known, so it may lie in either diagonal; an upright or level one lies in both. */
function diagonals({ x, y, width, height }: Box): (readonly [Point, Point])[] {
  return [[[x, y], [x + width, y + height]], [[x, y + height], [x + width, y]]];
}

function ofSymbol(item: SceneItem, box: Box): Trace[] {
  const core = common(inset(item, 0.15 * Math.min(item.width, item.height)), box);
  if (core.width === 0 || core.height === 0) return [];
  return [...(item.fill === null ? [] : ['fill' as const]), ...(item.stroke === null ? [] : ['line' as const])];
}

function ofSegment(item: SceneItem, next: SceneItem, box: Box): Trace[] {
  const top = crosses([item.x, item.y], [next.x, next.y], box);
  if (item.type === 'line') return top ? ['line'] : [];
  const strip: Box = { x: Math.min(item.x, next.x), y: Math.max(item.y, next.y), width: Math.abs(next.x - item.x), height: Math.min(item.y + item.height, next.y + next.height) - Math.max(item.y, next.y) };
  return top || common(strip, box).width > 0 ? ['fill'] : [];
}
