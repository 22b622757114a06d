import type { Arrow } from './hedge-form.ts';
import { arrowFilterOf, unstatedTestOf } from './hedge-form.ts';
import { besideLabels } from '../../picture/preset.ts';
import type { Node } from '../spec/node.ts';
import { measureOf, part } from './unit.ts';
import type { Unit } from './unit.ts';

/** From the place of the number outwards: a shaft and a head, in the four directions. Vega scales a path by the root of its size. */
const ARROWS = {
  up: 'M0,0L0,-1M-0.35,-0.62L0,-1L0.35,-0.62',
  down: 'M0,0L0,1M-0.35,0.62L0,1L0.35,0.62',
  right: 'M0,0L1,0M0.62,-0.35L1,0L0.62,0.35',
  left: 'M0,0L-1,0M-0.62,-0.35L-1,0L-0.62,0.35',
} as const;

/** How long an arrow is, in px: about a label's height. */
export function arrowLength({ labelSize }: Unit): number {
  return Math.round(labelSize * 0.8);
}

/**
 * The arrows of bounds: out of the mark for "at least", back for "at most". `from` is where the number is (its channels, if not the view's own), `clear` how far in px
 * from there the arrow begins.
 */
export function arrows(unit: Unit, { from = {}, clear = 0 }: { from?: Node; clear?: number } = {}): Node[] {
  return (['at-least', 'at-most'] as const).flatMap((arrow) => {
    const shape = ARROWS[directionOf(unit, arrow)];
    const [axis, sign] = unit.along === 'y' ? ['yOffset', arrow === 'at-least' ? -1 : 1] : ['xOffset', arrow === 'at-least' ? 1 : -1];
    // A bar that its author moves aside takes its arrow along.
    const aside = unit.along === 'y' ? 'xOffset' : 'yOffset';
    const offset = { ...(unit.mark[aside] === undefined ? {} : { [aside]: unit.mark[aside] }), ...(clear === 0 ? {} : { [axis as string]: (sign as number) * clear }) };
    // Vega draws a path at half the root of its size a unit.
    const mark = { type: 'point', filled: false, shape, size: (2 * arrowLength(unit)) ** 2, strokeWidth: besideLabels(1.5, unit.labelSize), opacity: 1, ...offset };
    return part(`${unit.base}-${arrow}`, arrowFilterOf(arrow, unit.hedges), { mark, encoding: { ...from, ...arrowColour(unit) } });
  });
}

function directionOf({ along }: Unit, arrow: Arrow): keyof typeof ARROWS {
  return along === 'y' ? (arrow === 'at-least' ? 'up' : 'down') : arrow === 'at-least' ? 'right' : 'left';
}

/** An arrow has the colour of its mark; grey on what is not stated. */
function arrowColour({ encoding, mark, style, hedges }: Unit): Node {
  const own = typeof mark['color'] === 'string' ? mark['color'] : style.colours.first;
  const unstated = unstatedTestOf(hedges);
  if (encoding['color'] !== undefined && unstated === null) return {};
  return { color: unstated === null ? { value: own } : { condition: { test: unstated, value: style.colours.quiet }, ...(encoding['color'] as Node | undefined ?? { value: own }) } };
}

/** A mark as an outline on paper, in its own colour: no renderer can turn it solid, as it can a pattern. */
export function hollow({ mark, style, labelSize }: Pick<Unit, 'mark' | 'style' | 'labelSize'>, outline: 'plain' | 'dashed' | 'grey'): Node {
  const { fill: _, stroke: __, opacity: ___, fillOpacity: ____, ...rest } = mark;
  const dash = outline === 'plain' ? {} : { strokeDash: dashes(labelSize) };
  return { ...rest, filled: false, fill: style.colours.paper, strokeWidth: besideLabels(1.2, labelSize), opacity: 1, ...dash, ...(outline === 'grey' ? { color: style.colours.quiet } : { color: mark['color'] ?? style.colours.first }) };
}

function dashes(labelSize: number): number[] {
  return [besideLabels(3, labelSize), besideLabels(2, labelSize)];
}

/** What the unstated part overrides: it is grey whatever series it stands in. */
export function greyed({ encoding, style }: Unit): Node {
  return encoding['color'] === undefined ? {} : { color: { value: style.colours.quiet } };
}

/** What could be: a dashed ring at the number, in grey, and never a bar or a dot. */
export function ghosts(unit: Unit, filter: unknown): Node[] {
  const mark = { type: 'point', filled: false, shape: 'circle', size: unit.labelSize ** 2 * 1.2, strokeDash: dashes(unit.labelSize), strokeWidth: besideLabels(1.4, unit.labelSize), color: unit.style.colours.quiet, opacity: 1 };
  return part(`${unit.base}-possible`, filter, { mark, encoding: greyed(unit) });
}

/** The channels of a band from the lower to the upper end. */
export function bandOf(unit: Unit): Node {
  const measure = measureOf(unit);
  const { field } = unit.hedges;
  return { [unit.along]: { ...measure, field: `${field}_low` }, [`${unit.along}2`]: { field: `${field}_high` } };
}
