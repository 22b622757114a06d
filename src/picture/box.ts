import type { Point } from './matrix.ts';

/** A rectangle upright in the picture, in px from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box that holds every point; none at all is a box without extent at 0, 0. */
export function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The corners of a box, clockwise from the top left. */
export function corners({ x, y, width, height }: Box): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A box with `margin` px more on every side. */
export function grown({ x, y, width, height }: Box, margin: number): Box {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** Whether two boxes share more than an edge. */
export function overlapping(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Whether a box lies wholly in another. */
export function inside(one: Box, other: Box): boolean {
  return one.x >= other.x && one.y >= other.y && one.x + one.width <= other.x + other.width && one.y + one.height <= other.y + other.height;
}

/** Whether a straight line from one point to another passes through a box (Liang and Barsky 1984, A New Concept and Method for Line Clipping). */
export function crosses([x1, y1]: Point, [x2, y2]: Point, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [[-dx, x1 - x], [dx, x + width - x1], [-dy, y1 - y], [dy, y + height - y1]] as const;
  if (sides.some(([p, q]) => p === 0 && q < 0)) return false;
  const enter = Math.max(0, ...sides.filter(([p]) => p < 0).map(([p, q]) => q / p));
  const leave = Math.min(1, ...sides.filter(([p]) => p > 0).map(([p, q]) => q / p));
  return enter <= leave;
}
