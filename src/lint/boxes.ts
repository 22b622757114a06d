import type { Box } from '../picture/box.ts';

/** What two boxes have in common, as width and height in px; 0 where they have nothing. */
export function common(one: Box, other: Box): { readonly width: number; readonly height: number } {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? { width, height } : { width: 0, height: 0 };
}

/** Whether two boxes do not even touch. */
export function isApart(one: Box, other: Box): boolean {
  return one.x > other.x + other.width || other.x > one.x + one.width || one.y > other.y + other.height || other.y > one.y + one.height;
}

/** How far a box sticks out of another, in px; 0 where it does not. */
export function beyond(box: Box, around: Box): number {
  return Math.max(0, around.x - box.x, around.y - box.y, box.x + box.width - around.x - around.width, box.y + box.height - around.y - around.height);
}

/** A box that is smaller by `by` px on each side, but never less than nothing. */
export function inset({ x, y, width, height }: Box, by: number): Box {
  const [dx, dy] = [Math.min(by, width / 2), Math.min(by, height / 2)];
  return { x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy };
}
