import { filterOf } from './hedge-form.ts';
import { hedgedMarkers, shaped } from './hedged-points.ts';
import { counted, OFF_LINE, seriesFields } from './line-gaps.ts';
import { asArray } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { part } from './unit.ts';
import type { Unit } from './unit.ts';

/** A line through the values, and markers for those that are not exact; with `point`, for the others too. What could be is not on the line, which ends before it and begins anew. */
export function hedgedLines(unit: Unit): Node[] {
  const { base, hedges, mark: { point, ...mark } } = unit;
  const marker = { ...unit, mark: { type: 'point', ...(typeof point === 'object' && point !== null ? point : {}), ...(mark['color'] === undefined ? {} : { color: mark['color'] }) } as Unit['mark'] };
  const through = onLine(unit);
  const dotted = point !== undefined && point !== false && point !== null;
  return [
    { name: base, transform: through.transform, mark, encoding: through.encoding },
    ...(dotted ? part(`${base}-points`, filterOf('solid', hedges), { mark: { ...marker.mark, filled: true }, encoding: shaped(unit) }) : []),
    ...hedgedMarkers({ ...marker, encoding: without(unit.encoding, ['size']) }),
    // On a line an arrow alone would have no foot to stand on.
    ...(dotted ? [] : part(`${base}-points`, bounded(unit), { mark: { ...marker.mark, filled: true }, encoding: shaped(unit) })),
  ];
}

/** The rows that the line goes through, parted where others stand between them. */
function onLine(unit: Unit): { readonly transform: readonly Node[]; readonly encoding: Node } {
  const { hedges: { field, types }, encoding, across } = unit;
  const filter = { not: { field: `${field}_type`, oneOf: [...OFF_LINE] } };
  const time = (encoding[across] as Node | undefined)?.['field'];
  if (typeof time !== 'string' || !OFF_LINE.some((type) => types.has(type))) return { transform: [{ filter }], encoding: stroked(unit) };
  const test = OFF_LINE.map((type) => `datum.${field}_type === '${type}'`).join(' || ');
  const transform = [{ calculate: `${test} ? 1 : 0`, as: 'off_line' }, counted('off_line', { as: STRETCH, time, by: seriesFields(encoding) }), { filter }];
  return { transform, encoding: { ...stroked(unit), detail: [...asArray(encoding['detail']), { field: STRETCH, type: 'nominal' }] } };
}

/** How many rows that are not on the line a row stands behind. */
const STRETCH = 'stretch_off_line';

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
