import type { Element } from 'xast';
import type { Matrix, Point } from './matrix.ts';
import { IDENTITY, placed } from './matrix.ts';
import { type Piece, pathPieces } from './path.ts';

/** The outline of a path, rect, line, circle or ellipse in the picture, in px, under a matrix; anything else has none. */
export function outline({ name, attributes }: Element, at: Matrix = IDENTITY): Piece[] {
  const number = (key: string): number => Number.parseFloat(attributes[key] ?? '0') || 0;
  const pieces = pathPieces(pathOf(name, attributes['d'] ?? '', number));
  return pieces.map((piece) => piece.map((point) => placed(at, point)) as unknown as Piece);
}

/** The points that bound pieces: their ends, and where their curves turn back. */
export function extremes(pieces: readonly Piece[]): Point[] {
  return pieces.flatMap((piece) => {
    if (piece.length === 2) return [piece[0], piece[1]];
    const turns = [0, 1].flatMap((axis) => turningTimes(piece.map((point) => point[axis] ?? 0)));
    return [piece[0], ...turns.map((time) => onCurve(piece, time)), piece[3]];
  });
}

function pathOf(name: string, d: string, number: (key: string) => number): string {
  if (name === 'path') return d;
  if (name === 'line') return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
  if (name === 'rect') return `M${number('x')},${number('y')}h${number('width')}v${number('height')}h${-number('width')}Z`;
  if (name !== 'circle' && name !== 'ellipse') return '';
  const [rx, ry] = name === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
  return `M${number('cx') - rx},${number('cy')}a${rx},${ry},0,1,1,${2 * rx},0a${rx},${ry},0,1,1,${-2 * rx},0Z`;
}

/** The times between 0 and 1 at which a cubic curve through four values along one axis stands still. */
function turningTimes([p = 0, q = 0, r = 0, s = 0]: readonly number[]): number[] {
  const [a, b, c] = [s - p + 3 * (q - r), 2 * (p - 2 * q + r), q - p];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const times = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return times.filter((time) => time > 0 && time < 1);
}

/** The point of a cubic curve at a time from 0 to 1. */
export function onCurve([p, q, r, s]: readonly [Point, Point, Point, Point], time: number): Point {
  const rest = 1 - time;
  const along = (axis: 0 | 1): number =>
    rest ** 3 * p[axis] + 3 * rest ** 2 * time * q[axis] + 3 * rest * time ** 2 * r[axis] + time ** 3 * s[axis];
  return [along(0), along(1)];
}
