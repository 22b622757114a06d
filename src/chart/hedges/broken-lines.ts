import type { Column } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import type { DatedEvent } from '../axes/events-beside.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

export interface BreakScope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly events: readonly DatedEvent[];
}

/** The field that the spec gets: how many breaks a row stands behind. */
const STRETCH = 'stretch_between_breaks';

/**
 * A spec whose lines end at each break of series and each change of definition that stands beside its table, and begin anew behind it: what is counted on the two sides is not the same, and a line
 * would show a rise or a fall that nobody measured. On an axis of years it ends before the first year that the change touches. A stretch may be one row, so the lines get points.
 */
export function brokenLines(spec: Node, { tables, events }: BreakScope): Node {
  const breaks = events.filter(({ isBreak }) => isBreak);
  return breaks.length === 0 ? spec : visited(spec, { tables, events: breaks, data: 'table', encoding: {} });
}

interface Scope extends BreakScope {
  readonly data: string;
  readonly encoding: Node;
}

function visited(view: Node, outer: Scope): Node {
  const own = isNode(view['encoding']) ? view['encoding'] : {};
  const scope = { ...outer, data: isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer.data, encoding: { ...outer.encoding, ...own } };
  for (const key of ['layer', 'vconcat', 'hconcat', 'concat']) if (Array.isArray(view[key])) return { ...view, [key]: view[key].map((child) => (isNode(child) ? visited(child, scope) : child)) };
  if (isNode(view['spec'])) return { ...view, spec: visited(view['spec'], scope) };
  const type = isNode(view['mark']) ? view['mark']['type'] : view['mark'];
  const stretch = type === 'line' || type === 'trail' || type === 'area' ? stretchOf(scope) : null;
  if (stretch === null) return view;
  const mark = isNode(view['mark']) ? view['mark'] : { type };
  return {
    ...view,
    ...(type === 'line' ? { mark: { point: true, ...mark } } : {}),
    transform: [...asArray(view['transform']), { calculate: stretch, as: STRETCH }],
    encoding: { ...own, detail: [...asArray(scope.encoding['detail']), { field: STRETCH, type: 'nominal' }] },
  };
}

/** How many breaks a row stands behind, as an expression; null where the x axis is none of years or days, or no break is within it. */
function stretchOf({ tables, events, data, encoding }: Scope): string | null {
  const field = isNode(encoding['x']) ? encoding['x']['field'] : undefined;
  const column = typeof field === 'string' ? tables.get(data)?.columns.get(field) : undefined;
  const behind = column === undefined ? null : behindOf(String(field), column);
  return behind === null ? null : events.map((event) => `(${behind(event)} ? 1 : 0)`).join(' + ');
}

function behindOf(field: string, { kind }: Column): ((event: DatedEvent) => string) | null {
  if (kind === 'year') return ({ year }) => `datum.${field} >= ${year}`;
  if (kind !== 'date') return null;
  return ({ from }) => {
    const day = new Date(Date.parse(from));
    return `toDate(datum.${field}) >= utc(${day.getUTCFullYear()}, ${day.getUTCMonth()}, ${day.getUTCDate()})`;
  };
}
