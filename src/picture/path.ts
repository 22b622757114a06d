import { arcCurves } from './arc.ts';
import type { Point } from './matrix.ts';

/** A straight piece of an outline, or a curve with two handles; the end of one is the start of the next. */
export type Piece = readonly [start: Point, end: Point] | readonly [start: Point, handle: Point, handle: Point, end: Point];

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** A pen over a path: where it is, where the outline began, and the last handle, which S and T mirror. */
interface Pen {
  readonly at: Point;
  readonly start: Point;
  readonly handle: Point | null;
}

/**
 * The pieces of the `d` of a path, in order: lines and cubic curves; quadratic curves are raised, arcs are approximated to a
 * thousandth of their radius. Nothing (missing or empty) has no pieces; what cannot be read ends the path there, as in a browser
 * (SVG 2, 9.5.4).
 */
export function pathPieces(d: string | null | undefined): Piece[] {
  const pieces: Piece[] = [];
  let pen: Pen = { at: [0, 0], start: [0, 0], handle: null };
  for (const [letter, numbers] of pathCommands(d ?? '')) {
    const [next, drawn] = stroke(pen, letter, numbers);
    pieces.push(...drawn);
    pen = next;
  }
  return pieces;
}

/** The commands of a `d`, each with its own letter and numbers: a letter holds for as many rounds of numbers as follow it, and after a move the rounds are lines. */
export function* pathCommands(d: string): Generator<[letter: string, numbers: number[]]> {
  for (const [, letter = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d[^a-zA-Z]*)*)/g)) {
    const count = ARGUMENTS[letter.toUpperCase()];
    if (count === undefined) return;
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
    if (count === 0) yield [letter, []];
    for (let i = 0; count > 0 && i < numbers.length; i += count) {
      if (i + count > numbers.length) return;
      const rest = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
      yield [i === 0 ? letter : rest, numbers.slice(i, i + count)];
    }
  }
}

function stroke(pen: Pen, letter: string, numbers: readonly number[]): [Pen, Piece[]] {
  const kind = letter.toUpperCase();
  const [x, y] = letter === kind ? [0, 0] : pen.at;
  if (kind === 'Z') return [{ at: pen.start, start: pen.start, handle: null }, [[pen.at, pen.start]]];
  if (kind === 'H') return line(pen, [(numbers[0] ?? 0) + x, pen.at[1]]);
  if (kind === 'V') return line(pen, [pen.at[0], (numbers[0] ?? 0) + y]);
  const pairs = kind === 'A' ? numbers.slice(5) : numbers;
  const points = pairs.flatMap((value, i): Point[] => (i % 2 === 0 ? [[value + x, (pairs[i + 1] ?? 0) + y]] : []));
  const end = points.at(-1) ?? pen.at;
  if (kind === 'M') return [{ at: end, start: end, handle: null }, []];
  if (kind === 'L') return line(pen, end);
  if (kind === 'A') return [{ ...pen, at: end, handle: null }, arcCurves(pen.at, numbers, end)];
  return curve(pen, kind, points);
}

function line(pen: Pen, end: Point): [Pen, Piece[]] {
  return [{ ...pen, at: end, handle: null }, [[pen.at, end]]];
}

function curve(pen: Pen, kind: string, points: readonly Point[]): [Pen, Piece[]] {
  const mirrored: Point = pen.handle === null ? pen.at : [2 * pen.at[0] - pen.handle[0], 2 * pen.at[1] - pen.handle[1]];
  const [first = pen.at, second = pen.at, third = pen.at] = kind === 'S' || kind === 'T' ? [mirrored, ...points] : points;
  if (kind === 'C' || kind === 'S') return [{ ...pen, at: third, handle: second }, [[pen.at, first, second, third]]];
  return [{ ...pen, at: second, handle: first }, [[pen.at, twoThirds(pen.at, first), twoThirds(second, first), second]]];
}

function twoThirds([x, y]: Point, [toX, toY]: Point): Point {
  return [x + (2 / 3) * (toX - x), y + (2 / 3) * (toY - y)];
}
