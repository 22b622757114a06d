import type { Table } from '../../table/table.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

/**
 * A spec whose quantitative axes of years begin with the first year and not in the year 0, where Vega-Lite would begin, and print 2015, not 2,015; along a time no lines go up. What an author says of the scale or of the axis stays; a bar
 * that begins in a year has no zero either.
 */
export function withYearScales(spec: Node, tables: ReadonlyMap<string, Table>, outer = 'table'): Node {
  const data = isNode(spec['data']) && typeof spec['data']['name'] === 'string' ? spec['data']['name'] : outer;
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => {
    if (key === 'encoding' && isNode(value)) return [key, Object.fromEntries(Object.entries(value).map(([channel, definition]) => [channel, POSITIONS.has(channel) && isNode(definition) ? scaled(channel, definition, tables.get(data)) : definition]))];
    if (key === 'spec' && isNode(value)) return [key, withYearScales(value, tables, data)];
    if (VIEWS.has(key)) return [key, asArray(value).map((child) => (isNode(child) ? withYearScales(child, tables, data) : child))];
    return [key, value];
  }));
}

const POSITIONS = new Set(['x', 'y']);
const VIEWS = new Set(['layer', 'vconcat', 'hconcat', 'concat']);

function scaled(channel: string, definition: Node, table: Table | undefined): Node {
  const { field, type, scale, axis, aggregate, bin } = definition;
  const isYear = type === 'quantitative' && typeof field === 'string' && table?.columns.get(field)?.kind === 'year' && aggregate === undefined && (bin === undefined || bin === false || bin === null);
  if (!isYear || scale === null) return definition;
  const own = isNode(scale) ? scale : {};
  const printed = axis === null ? {} : { axis: { format: 'd', ...(channel === 'x' ? { grid: false } : {}), ...(isNode(axis) ? axis : {}) } };
  return { ...definition, ...printed, scale: OWN_ENDS.some((key) => own[key] !== undefined) ? own : { zero: false, ...own } };
}

/** With these an author says where the axis begins. */
const OWN_ENDS = ['zero', 'domain', 'domainMin', 'domainMax', 'domainMid'];
