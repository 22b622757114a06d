/** What SVG calls `matrix(a b c d e f)`: x goes to a·x + c·y + e, and y to b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A place in px. */
export type Point = readonly [x: number, y: number];

/** Leaves every place where it is. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a place of a drawing lands under a matrix. */
export function placed([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The matrix of what stands, with its own `transform` attribute (missing is none), inside something that stands at `outer`. */
export function within(outer: Matrix, transform: string | null | undefined): Matrix {
  if (transform === null || transform === undefined) return outer;
  const calls = transform.matchAll(/(\w+)\s*\(([^)]*)\)/g);
  const numbers = (list: string): number[] => list.split(/[\s,]+/).filter((part) => part !== '').map(Number);
  return [...calls].reduce((at, [, kind = '', list = '']) => times(at, matrixOf(kind, numbers(list))), outer);
}

/** Whether a matrix only moves: no turn, no scale. */
export function movesOnly([a, b, c, d]: Matrix): boolean {
  return a === 1 && b === 0 && c === 0 && d === 1;
}

/** How much a matrix enlarges lengths: the root of how much it enlarges areas. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** A matrix as a `transform` to the thousandth of a px, as short as it goes; null is one that changes nothing. */
export function transformOf(matrix: Matrix): string | null {
  const [e, f] = matrix.slice(4).map((value) => Math.round(value * 1000) / 1000);
  if (!movesOnly(matrix)) return `matrix(${[...matrix.slice(0, 4), e, f].join(',')})`;
  return e === 0 && f === 0 ? null : `translate(${e},${f})`;
}

/** One matrix inside another. */
export function times([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix {
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

function matrixOf(kind: string, numbers: readonly number[]): Matrix {
  const [x = 0, y, z = 0] = numbers;
  if (kind === 'translate') return [1, 0, 0, 1, x, y ?? 0];
  if (kind === 'scale') return [x, 0, 0, y ?? x, 0, 0];
  if (kind === 'matrix') return numbers as unknown as Matrix;
  if (kind !== 'rotate') return IDENTITY;
  const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return y === undefined ? turn : times(times([1, 0, 0, 1, y, z], turn), [1, 0, 0, 1, -y, -z]);
}
