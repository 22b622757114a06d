import type { Element } from 'xast';
import { type Box, grown } from './box.ts';
import type { Typeface } from './fonts.ts';
import { LAYER } from './leaves.ts';
import { IDENTITY, type Matrix, type Point, movesOnly, placed, within } from './matrix.ts';
import { textBoxes } from './text-boxes.ts';
import { elements, withAttributes, withChildren } from './tree.ts';

/** Layers whose lines lead the eye and are no data: the lines of axes through the plot, and the rules of dated events. */
export const GUIDES = /^(?:gridlines|annotation-.+-line)(?:-\d+)?$/;

/** Layers of words that stand around the plot, where no guide goes: to measure them takes longer than all else here. */
const AROUND = new Set(['headline', 'subtitle', 'notes-and-source']);

/** How far a guide stays away from letters, of their size. */
const CLEAR = 0.2;
/** How long a piece of a guide between two texts has to be to be worth drawing, in px. */
const CRUMB = 3;

/**
 * A layered picture whose guides make way for words: a gridline, or the rule of an event, that would run through a text is parted there, and goes on behind it, so that it spans its plot and no letter is struck
 * through. The pieces are lines like the whole, for every program alike; a halo round the letters (`paint-order`) is drawn over them by PDF writers, and a white box would hide marks.
 *
 * @throws {ChartError} NO_FONT
 */
export function parted(tree: Element, typeface?: Typeface): Element {
  const isGuide = ({ attributes }: Element): boolean => GUIDES.test(attributes[LAYER] ?? '');
  if (!elements(tree).some(isGuide)) return tree;
  const inPlot = withChildren(tree, elements(tree).filter(({ attributes }) => !AROUND.has(attributes[LAYER] ?? '')));
  const boxes = textBoxes(inPlot, typeface).filter(({ fill }) => fill !== null).map((box) => grown(box, CLEAR * box.size));
  return withChildren(tree, elements(tree).map((child) => (isGuide(child) ? inPieces(child, IDENTITY, boxes) : child)));
}

function inPieces(group: Element, outer: Matrix, boxes: readonly Box[]): Element {
  const at = within(outer, group.attributes['transform']);
  return withChildren(group, elements(group).flatMap((child) => (child.name === 'g' ? [inPieces(child, at, boxes)] : pieces(child, within(at, child.attributes['transform']), boxes))));
}

/** An upright or level line in its pieces; anything else as it is. */
function pieces(line: Element, at: Matrix, boxes: readonly Box[]): Element[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((key) => Number(line.attributes[key] ?? 0));
  if (line.name !== 'line' || !movesOnly(at) || (x1 !== x2 && y1 !== y2)) return [line];
  const isUpright = x1 === x2;
  const [from, to] = isUpright ? [Math.min(y1, y2), Math.max(y1, y2)] : [Math.min(x1, x2), Math.max(x1, x2)];
  const [dx, dy] = placed(at, [0, 0]);
  const gaps = boxes.flatMap((box) => gap(box, isUpright ? [x1 + dx, dy] : [y1 + dy, dx], isUpright));
  const left = spans([from, to], gaps);
  if (left.length === 1 && left[0]?.[0] === from && left[0][1] === to) return [line];
  return left.map(([start, end]) => withAttributes(line, isUpright ? { y1: short(start), y2: short(end) } : { x1: short(start), x2: short(end) }));
}

/** The span of a line that a box takes, if it does: `across` is where the line stands, `offset` what its own places are moved by. */
function gap({ x, y, width, height }: Box, [across, offset]: Point, isUpright: boolean): (readonly [number, number])[] {
  const [low, high, start, end] = isUpright ? [x, x + width, y, y + height] : [y, y + height, x, x + width];
  return across > low && across < high ? [[start - offset, end - offset]] : [];
}

/** What the gaps leave of a span, without crumbs. */
function spans(whole: readonly [number, number], gaps: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const cut = gaps.reduce<(readonly [number, number])[]>((left, [start, end]) => left.flatMap(([from, to]) => (end <= from || start >= to ? [[from, to] as const] : [[from, start] as const, [end, to] as const].filter(([a, b]) => b > a))), [whole]);
  return cut.filter(([from, to]) => to - from >= CRUMB || (from === whole[0] && to === whole[1]));
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
