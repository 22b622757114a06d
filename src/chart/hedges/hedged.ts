import { companion } from '../../table/column.ts';
import { hedgedBars } from './hedged-bars.ts';
import { hedgedLines } from './hedged-lines.ts';
import { hedgedPoints } from './hedged-points.ts';
import { hedgedRules } from './hedged-rules.ts';
import { gapLabels, hedgeLabels } from './hedge-labels.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { stackOf } from './stack.ts';
import type { HedgeFault } from './uncertainty.ts';
import { measureOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** How each mark is drawn hedged: what is not here cannot be. */
export const FAMILIES: Readonly<Record<string, (unit: Unit, ends?: Node) => Node[]>> = {
  bar: hedgedBars, point: hedgedPoints, circle: hedgedPoints, square: hedgedPoints, line: hedgedLines, rule: hedgedRules, tick: hedgedRules,
};

/** Channels that every part of a hedged view has, whatever its mark. */
const SHARED = ['x', 'y', 'xOffset', 'yOffset', 'color', 'detail', 'tooltip', 'description', 'key'] as const;
const FACETS = ['row', 'column', 'facet'] as const;

/** A view as the layers that its hedges need, with the words of what is not exact where they are `missing`. */
export function drawnHedged(view: Node, unit: Unit, { labels, refuse }: { labels: 'given' | 'missing'; refuse: (fault: HedgeFault) => void }): Node {
  const { mark: _, encoding, transform, name: __, params, ...rest } = view;
  const stack = unit.mark.type === 'bar' ? stackOf(unit) : null;
  if (stack !== null) for (const fault of unstackable(unit)) refuse(fault);
  const measure = { ...measureOf(unit), ...(unit.mark.type === 'bar' ? { stack: null } : {}) };
  const whole = { ...unit, encoding: { ...unit.encoding, [unit.along]: measure } };
  const parts = [...(FAMILIES[unit.mark.type] ?? hedgedRules)(whole, stack?.ends ?? secondEnds(unit)), ...gapLabels(whole), ...(labels === 'missing' ? hedgeLabels(whole, stack?.middle) : [])];
  const layer = params === undefined ? parts : parts.map((part, i) => (i === 0 ? { params, ...part } : part));
  const own = isNode(encoding) ? encoding : {};
  const shared = Object.fromEntries(SHARED.flatMap((channel) => (whole.encoding[channel] === undefined ? [] : [[channel, whole.encoding[channel]]])));
  const transforms = [...asArray(transform), ...(stack?.transform ?? [])];
  const layered = { ...(transforms.length === 0 ? {} : { transform: transforms }), encoding: shared, layer };
  const facets = FACETS.filter((channel) => own[channel] !== undefined);
  return facets.length === 0 ? { ...rest, ...layered } : facetted({ rest, own, layered });
}

/** Layers cannot be facetted by a channel, so the channel becomes the operator that it stands for. */
function facetted({ rest, own, layered }: { rest: Node; own: Node; layered: Node }): Node {
  const { width, height, view, ...outer } = rest;
  const size = Object.fromEntries(Object.entries({ width, height, view }).filter(([, value]) => value !== undefined));
  const { columns, spacing, ...facet } = (own['facet'] ?? {}) as Node;
  const by = own['facet'] === undefined ? { row: own['row'], column: own['column'] } : facet;
  const laid = Object.fromEntries(Object.entries({ columns, spacing }).filter(([, value]) => value !== undefined));
  return { ...outer, facet: Object.fromEntries(Object.entries(by).filter(([, value]) => value !== undefined)), ...laid, spec: { ...size, ...layered } };
}

/** The second ends that an author gave: the foot of a stalk. */
function secondEnds({ encoding, along, across }: Unit): Node {
  return Object.fromEntries([`${along}2`, `${across}2`].flatMap((channel) => (encoding[channel] === undefined ? [] : [[channel, encoding[channel]]])));
}

/** A number without a value cannot stand in a stack, and one without an upper end makes no whole of 100%. */
function unstackable(unit: Unit): HedgeFault[] {
  const { field, types } = unit.hedges;
  const share = measureOf(unit)['stack'] === 'normalize' && ['at_least', 'more_than', 'at_most', 'less_than'].some((type) => types.has(type as never));
  if (!types.has('range') && !share) return [];
  const what = types.has('range') ? `"${field}" has ranges, which have no place in a stack` : `"${field}" has bounds, of which no shares of 100% can be made`;
  return [{ code: 'HEDGE_NOT_DRAWN', what, fix: `draw the bars side by side, or let the mark read ${companion(field, 'type')} and draw it yourself`, field }];
}
