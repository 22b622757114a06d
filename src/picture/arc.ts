import type { Point } from './matrix.ts';
import type { Piece } from './path.ts';

/** The centre of an ellipse, its radii, its turn, and the angles (radians) between which an arc runs on it. */
interface Arc {
  readonly centre: Point;
  readonly radii: Point;
  readonly turn: number;
  readonly from: number;
  readonly sweep: number;
}

/**
 * An elliptical arc of a path as cubic curves of at most a quarter turn each; `numbers` are those of the command A (radii, turn in
 * degrees, large-arc and sweep flags). An arc without radius is a line, and radii that are too small grow until the arc reaches its end.
 * The conversion is that of SVG 1.1, appendix F.6 (https://www.w3.org/TR/SVG11/implnote.html#ArcImplementationNotes).
 */
export function arcCurves(start: Point, numbers: readonly number[], end: Point): Piece[] {
  const arc = centred(start, numbers, end);
  if (arc === null) return [[start, end]];
  const count = Math.max(1, Math.ceil(Math.abs(arc.sweep) / (Math.PI / 2) - 1e-9));
  const step = arc.sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, i): Piece => {
    const [from, to] = [arc.from + i * step, arc.from + (i + 1) * step];
    const handles = [onArc(arc, from, reach), onArc(arc, to, -reach)] as const;
    return [i === 0 ? start : onArc(arc, from, 0), ...handles, i === count - 1 ? end : onArc(arc, to, 0)];
  });
}

/** The point of an arc at an angle, gone `ahead` along the tangent. */
function onArc({ centre, radii, turn }: Arc, angle: number, ahead: number): Point {
  const x = radii[0] * (Math.cos(angle) - ahead * Math.sin(angle));
  const y = radii[1] * (Math.sin(angle) + ahead * Math.cos(angle));
  return [centre[0] + x * Math.cos(turn) - y * Math.sin(turn), centre[1] + x * Math.sin(turn) + y * Math.cos(turn)];
}

function centred(start: Point, numbers: readonly number[], end: Point): Arc | null {
  const [radiusX = 0, radiusY = 0, degrees = 0, large = 0, clockwise = 0] = numbers;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [dx, dy] = [(start[0] - end[0]) / 2, (start[1] - end[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  if (radiusX === 0 || radiusY === 0 || (x === 0 && y === 0)) return null;
  const grown = Math.sqrt(Math.max(1, (x / radiusX) ** 2 + (y / radiusY) ** 2));
  const [rx, ry] = [Math.abs(radiusX) * grown, Math.abs(radiusY) * grown];
  const spread = (rx * y) ** 2 + (ry * x) ** 2;
  const factor = (large === clockwise ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 / spread - 1));
  const [midX, midY] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const from = Math.atan2((y - midY) / ry, (x - midX) / rx);
  const turned = Math.atan2((-y - midY) / ry, (-x - midX) / rx) - from;
  const sweep = clockwise === 0 && turned > 0 ? turned - 2 * Math.PI : clockwise !== 0 && turned < 0 ? turned + 2 * Math.PI : turned;
  const centre: Point = [cos * midX - sin * midY + (start[0] + end[0]) / 2, sin * midX + cos * midY + (start[1] + end[1]) / 2];
  return { centre, radii: [rx, ry], turn: (degrees * Math.PI) / 180, from, sweep };
}
