import { filterOf } from './hedge-form.ts';
import { hedgedMarkers, shaped } from './hedged-points.ts';
import type { Node } from '../spec/node.ts';
import { part } from './unit.ts';
import type { Unit } from './unit.ts';

/** A line through the values, and markers for those that are not exact; with `point`, for the others too. What could be is not on the line. */
export function hedgedLines(unit: Unit): Node[] {
  const { base, hedges, mark: { point, ...mark } } = unit;
  const onLine = { not: { field: `${hedges.field}_type`, oneOf: ['possible', 'unstated'] } };
  const marker = { ...unit, mark: { type: 'point', ...(typeof point === 'object' && point !== null ? point : {}), ...(mark['color'] === undefined ? {} : { color: mark['color'] }) } as Unit['mark'] };
  const dotted = point !== undefined && point !== false && point !== null;
  return [
    ...part(base, onLine, { mark, encoding: stroked(unit) }),
    ...(dotted ? part(`${base}-points`, filterOf('solid', hedges), { mark: { ...marker.mark, filled: true }, encoding: shaped(unit) }) : []),
    ...hedgedMarkers({ ...marker, encoding: without(unit.encoding, ['size']) }),
    // On a line an arrow alone would have no foot to stand on.
    ...(dotted ? [] : part(`${base}-points`, bounded(unit), { mark: { ...marker.mark, filled: true }, encoding: shaped(unit) })),
  ];
}

function bounded({ hedges }: Unit): unknown {
  const types = ['at_least', 'more_than'].filter((type) => hedges.types.has(type as never));
  return types.length === 0 ? null : { field: `${hedges.field}_type`, oneOf: types };
}

function stroked({ encoding }: Unit): Node {
  return Object.fromEntries(['strokeDash', 'strokeWidth', 'size', 'order', 'detail'].flatMap((channel) => (encoding[channel] === undefined ? [] : [[channel, encoding[channel]]])));
}

function without(encoding: Node, channels: readonly string[]): Node {
  return Object.fromEntries(Object.entries(encoding).filter(([channel]) => !channels.includes(channel)));
}
