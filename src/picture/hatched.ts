import type { Element } from 'xast';
import { type Box, boxOf } from './box.ts';
import { LAYER, inherited } from './leaves.ts';
import type { Point } from './matrix.ts';
import { polygons } from './polygons.ts';
import { element, elements, withChildren } from './tree.ts';

/** Layers whose marks stand for numbers that are not exact, by the end of their names; a second layer of a name has a count behind it. */
const HATCHED = /-(?:estimated|range|unstated)(?:-\d+)?$/;

/** What the hatch of a mark is called, beside its mark. */
export const HATCH = 'hatch';

/**
 * A layered picture with the marks of its `-estimated`, `-range` and `-unstated` layers hatched: lines at 45° in the colour of their
 * stroke, cut to their shape, one path painted after each mark. They are geometry, so every program draws them alike; a pattern would be drawn
 * as solid by some, and solid is what the number is not. Where bars are too thin for lines all of their layer stay
 * hollow, which tells as much and is quieter. Marks without fill or without stroke (lines, rules) stay as they are.
 */
export function hatched(tree: Element): Element {
  return withChildren(tree, elements(tree).map((child) => (HATCHED.test(child.attributes[LAYER] ?? '') && !isThin(child) ? withHatch(child, {}) : child)));
}

function withHatch(group: Element, outer: Readonly<Record<string, string>>): Element {
  const style = inherited(outer, group);
  const children = elements(group).map((child) =>
    child.name === 'g' ? [withHatch(child, style)] : [child, ...hatch(child, inherited(style, child))]);
  return withChildren(group, children.flat());
}

function hatch(mark: Element, { fill = 'none', stroke = 'none' }: Readonly<Record<string, string>>): Element[] {
  if (mark.name === 'text' || fill === 'none' || stroke === 'none') return [];
  const shapes = polygons(mark);
  const box = boxOf(shapes.flat());
  const spacing = spacingFor(box);
  const lines = diagonals(shapes, box, spacing).map(([from, to]) => `M${from.map(short).join(',')}L${to.map(short).join(',')}`);
  if (lines.length === 0) return [];
  const transform = mark.attributes['transform'] ?? null;
  return [element('path', { [LAYER]: HATCH, transform, d: lines.join(''), fill: 'none', stroke, 'stroke-width': short(spacing / 4) })];
}

/** A bar this thin, in px, would be all strokes: between those of its outline there is no room for more. A dot, which is as tall as wide, has some. */
const THIN = 9.2;

/** Whether the marks of a layer are thin bars. */
function isThin(layer: Element): boolean {
  const boxes = marksIn(layer).map((mark) => boxOf(polygons(mark).flat())).filter(({ width, height }) => width > 0 && height > 0);
  const isBar = ({ width, height }: Box): boolean => Math.max(width, height) > 1.3 * Math.min(width, height);
  return boxes.some(isBar) && thickness(boxes) < THIN;
}

/** How thick bars are is the side that they have in common; the other is what they say. Of a single one it is the shorter. */
function thickness(boxes: readonly Box[]): number {
  const [first] = boxes;
  const common = (['width', 'height'] as const).filter((side) => boxes.every((box) => Math.abs(box[side] - (first?.[side] ?? 0)) < 0.5));
  const [side] = common;
  return common.length === 1 && side !== undefined ? (first?.[side] ?? 0) : Math.min(...boxes.flatMap(({ width, height }) => [width, height]));
}

function marksIn(group: Element): Element[] {
  return elements(group).flatMap((child) => (child.name === 'g' ? marksIn(child) : child.name === 'text' ? [] : [child]));
}

/** The distance between the lines, in px: three or four of them go through a small mark, and large ones are not as coarse as stripes. */
function spacingFor({ width, height }: Box): number {
  return Math.min(6, Math.max(3, Math.min(width, height) / 3));
}

/**
 * The pieces of the lines x + y = constant that lie inside polygons by the even-odd rule; one goes through the middle of the
 * box, so that no mark is too small to have one.
 */
function diagonals(shapes: readonly (readonly Point[])[], { x, y, width, height }: Box, spacing: number): [Point, Point][] {
  const step = spacing * Math.SQRT2;
  const middle = x + width / 2 + y + height / 2;
  const count = Math.ceil((width + height) / 2 / step);
  const edges = shapes.flatMap((shape) => shape.map((point, i) => [point, shape[(i + 1) % shape.length] ?? point] as const));
  return Array.from({ length: 2 * count + 1 }, (_, i) => middle + (i - count) * step).flatMap((sum) => {
    const crossings = edges.flatMap((edge) => crossing(edge, sum)).sort(([one], [other]) => one - other);
    return crossings.flatMap((from, i): [Point, Point][] => {
      const to = crossings[i + 1];
      return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
    });
  });
}

function crossing([from, to]: readonly [Point, Point], sum: number): Point[] {
  const [before, after] = [from[0] + from[1] - sum, to[0] + to[1] - sum];
  if (before < 0 === after < 0) return [];
  const share = before / (before - after);
  return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
