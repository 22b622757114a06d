import type { Element } from 'xast';
import type { Point } from './matrix.ts';
import type { Piece } from './path.ts';
import { onCurve, outline } from './shape.ts';

/** How many straight edges a curve is drawn with: a quarter circle of 50 px is off by 0.06 px at most. */
const EDGES = 16;

/** The closed outlines of a shape as polygons, in px of its own place (before its own `transform`); curves become many short edges. */
export function polygons(shape: Element): Point[][] {
  const found: Point[][] = [];
  let last: Point | null = null;
  for (const piece of outline(shape)) {
    const [start] = piece;
    if (last === null || last[0] !== start[0] || last[1] !== start[1]) found.push([start]);
    last = piece[piece.length - 1] as Point;
    found.at(-1)?.push(...along(piece));
  }
  return found;
}

function along(piece: Piece): Point[] {
  return piece.length === 2 ? [piece[1]] : Array.from({ length: EDGES }, (_, i) => onCurve(piece, (i + 1) / EDGES));
}
