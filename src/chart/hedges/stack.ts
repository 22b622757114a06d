import { unstatedTestOf } from './hedge-form.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { measureOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** A stack worked out before its rows are parted by form: what computes it, and the channels of a bar in it. */
export interface Stack {
  readonly transform: readonly Node[];
  readonly ends: Node;
  /** Where the words of a bar in it stand: in its middle. */
  readonly middle: Node;
}

/** The stack that Vega-Lite would make of the bars (`color` or `detail` parts them); null where they are not stacked. The unstated part stands last. */
export function stackOf(unit: Pick<Unit, 'encoding' | 'across' | 'along' | 'hedges'>): Stack | null {
  const { encoding, across, along, hedges } = unit;
  const measure = measureOf(unit);
  const parts = ['color', 'detail', 'opacity'].map((channel) => encoding[channel]).filter(isNode).map(({ field }) => field).filter((field): field is string => typeof field === 'string');
  const over = (encoding[across] as Node | undefined)?.['field'];
  const stacked = parts.some((field) => field !== over) && measure['stack'] !== null && measure['stack'] !== false && encoding[`${across}Offset`] === undefined;
  if (!stacked) return null;
  const { field } = hedges;
  const [start, end, middle] = [`${field}_start`, `${field}_end`, `${field}_middle`];
  const unstated = unstatedTestOf(hedges);
  const last = unstated === null ? [] : [{ calculate: `${unstated} ? 1 : 0`, as: `${field}_last` }];
  const sort = [...(unstated === null ? [] : [{ field: `${field}_last`, order: 'ascending' }]), ...orderOf(encoding['order'], { parts, along })];
  const offset = typeof measure['stack'] === 'string' ? { offset: measure['stack'] } : {};
  return {
    transform: [...last, { stack: field, groupby: typeof over === 'string' ? [over] : [], sort, ...offset, as: [start, end] }, { calculate: `(datum.${start} + datum.${end}) / 2`, as: middle }],
    ends: { [along]: { ...measure, field: start, stack: null }, [`${along}2`]: { field: end } },
    middle: { [along]: { ...measure, field: middle, stack: null } },
  };
}

function orderOf(order: unknown, { parts, along }: { parts: readonly string[]; along: 'x' | 'y' }): Node[] {
  if (isNode(order) && typeof order['field'] === 'string') return [{ field: order['field'], order: order['sort'] === 'descending' ? 'descending' : 'ascending' }];
  // As Vega-Lite has it: the first of the legend on top of a standing bar, and at the beginning of a lying one.
  return parts.map((field) => ({ field, order: along === 'y' ? 'descending' : 'ascending' }));
}
