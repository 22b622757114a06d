import type { Column } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import type { DatedEvent } from '../axes/events-beside.ts';
import { countedGaps, gapsOf, hasGap, seriesFields, STRETCH_OF_GAPS } from './line-gaps.ts';
import type { LineGaps } from './line-gaps.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

export interface BreakScope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly events: readonly DatedEvent[];
}

/** The field that the spec gets: how many breaks a row stands behind. */
const STRETCH = 'stretch_between_breaks';

/**
 * A spec whose lines end where nothing was counted: at each period of their axis without a number, whatever the scale (see `line-gaps`), and at each break of series and each change of definition that stands beside
 * its table: what is counted on the two sides is not the same. They begin anew behind it; a line across would show a rise or a fall that nobody measured. On an axis of years it ends before the first year that the
 * change touches. A stretch may be one row, so the lines get points. `gaps` are the lines with periods that lack a number.
 */
export function brokenLines(spec: Node, { tables, events }: BreakScope): { readonly spec: Node; readonly gaps: readonly LineGaps[] } {
  const gaps: LineGaps[] = [];
  const breaks = events.filter(({ isBreak }) => isBreak);
  return { spec: visited(spec, { tables, events: breaks, data: 'table', encoding: {}, panels: [], rows: 'all', tell: (each) => void gaps.push(each) }), gaps };
}

interface Scope extends BreakScope {
  readonly data: string;
  readonly encoding: Node;
  /** The fields of the panels around it. */
  readonly panels: readonly string[];
  readonly rows: LineGaps['rows'];
  readonly tell: (gaps: LineGaps) => void;
}

function visited(view: Node, outer: Scope): Node {
  const own = isNode(view['encoding']) ? view['encoding'] : {};
  const data = isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer.data;
  const scope = { ...outer, data, encoding: { ...outer.encoding, ...own }, panels: [...outer.panels, ...panelsOf(view, own)], rows: leavesOut(view) ? 'some' as const : outer.rows };
  for (const key of ['layer', 'vconcat', 'hconcat', 'concat']) if (Array.isArray(view[key])) return { ...view, [key]: view[key].map((child) => (isNode(child) ? visited(child, scope) : child)) };
  if (isNode(view['spec'])) return { ...view, spec: visited(view['spec'], scope) };
  const type = isNode(view['mark']) ? view['mark']['type'] : view['mark'];
  return type === 'line' || type === 'trail' || type === 'area' ? broken(view, type, scope) : view;
}

/** The fields that a view makes panels of. */
function panelsOf({ facet }: Node, own: Node): string[] {
  const definitions = [facet, ...(isNode(facet) ? [facet['row'], facet['column']] : []), own['facet'], own['row'], own['column']];
  return definitions.flatMap((each) => (isNode(each) && typeof each['field'] === 'string' ? [each['field']] : []));
}

function leavesOut({ transform }: Node): boolean {
  return asArray(transform).some((each) => isNode(each) && each['filter'] !== undefined);
}

function broken(view: Node, type: string, scope: Scope): Node {
  const stretch = stretchOf(scope);
  const gaps = isStacked(type, scope.encoding) ? null : gapsOf(scope.encoding, scope.tables.get(scope.data), scope);
  if (stretch === null && gaps === null) return view;
  const isKnown = gaps !== null && hasGap(gaps);
  if (isKnown) scope.tell(gaps);
  const mark = isNode(view['mark']) ? view['mark'] : { type };
  const parts = [...(stretch === null ? [] : [STRETCH]), ...(gaps === null ? [] : [STRETCH_OF_GAPS])];
  return {
    ...view,
    // A trail has no points of its own.
    ...((type === 'line' && (stretch !== null || isKnown)) || (type === 'area' && isKnown) ? { mark: { point: true, ...mark } } : {}),
    transform: [...asArray(view['transform']), ...(stretch === null ? [] : [{ calculate: stretch, as: STRETCH }]), ...(gaps === null ? [] : countedGaps(gaps))],
    encoding: { ...(isNode(view['encoding']) ? view['encoding'] : {}), detail: [...asArray(scope.encoding['detail']), ...parts.map((field) => ({ field, type: 'nominal' }))] },
  };
}

/** Areas on each other: each stretch would be a layer of its own; the lint refuses those that lead over a gap. */
function isStacked(type: string, encoding: Node): boolean {
  return type === 'area' && seriesFields(encoding).length > 0;
}

/** How many breaks a row stands behind, as an expression; null where the x axis is none of years or days, or no break is within it. */
function stretchOf({ tables, events, data, encoding }: Scope): string | null {
  const field = isNode(encoding['x']) ? encoding['x']['field'] : undefined;
  const column = typeof field === 'string' ? tables.get(data)?.columns.get(field) : undefined;
  const behind = column === undefined || events.length === 0 ? null : behindOf(String(field), column);
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
