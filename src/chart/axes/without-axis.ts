import { lineHeight, WEB } from '../../picture/preset.ts';
import type { Table } from '../../table/table.ts';
import type { Unread } from '../fit/wanted.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { titleBottom } from '../spec/theme.ts';

/**
 * The texts, by their names as Vega has them, that stand in plots without an axis for the numbers drawn there: labels are all that says those. With each the number of its plot, from 0 for the first.
 */
export function textsWithoutAxis(view: Node, tables: ReadonlyMap<string, Table>): Unread {
  const plots = panelsOf(view, { data: 'table', encoding: {} });
  const bare = plots.map((leaves, plot) => ({ leaves, plot })).filter(({ leaves }) => leaves.some((leaf) => measures(leaf, tables).length > 0) && !leaves.some((leaf) => measures(leaf, tables).some(isShown)));
  return new Map(bare.flatMap(({ leaves, plot }) => leaves.filter(({ mark }) => mark === 'text').map(({ name }) => [name, plot] as const)));
}

/** The texts, by their names as Vega has them, of the plots of these numbers. */
export function textsOf(view: Node, plots: ReadonlySet<number>): ReadonlySet<string> {
  if (plots.size === 0) return new Set();
  const leaves = panelsOf(view, { data: 'table', encoding: {} }).filter((_, plot) => plots.has(plot)).flat();
  return new Set(leaves.filter(({ mark }) => mark === 'text').map(({ name }) => name));
}

/** How many numbers stand at an axis that is put where labels do not go in: a reader measures by them, and the greatest numbers are labelled still. */
const FEW = 3;

/** The foot of the title of such an axis, in px of the web: there is a line for the label of the greatest number below it. In a facet the panel before is there. */
const TITLE = titleBottom(WEB.labelSize) - lineHeight(WEB.labelSize);

/** A spec in which the plots of these numbers have axes where their author left them out: with few numbers, and a title as any axis has. */
export function withAxes(view: Node, { plots, tables }: { plots: ReadonlySet<number>; tables: ReadonlyMap<string, Table> }): Node {
  if (plots.size === 0) return view;
  let plot = 0;
  const visited = (each: Node, outer: string, title: Node): Node => {
    const data = dataOf(each, outer);
    for (const key of CONCATS) if (Array.isArray(each[key])) return { ...each, [key]: each[key].map((child) => (isNode(child) ? visited(child, data, title) : child)) };
    if (isNode(each['spec'])) return { ...each, spec: visited(each['spec'], data, {}) };
    return plots.has(plot++) ? axesIn(each, { tables, data, title }) : each;
  };
  return visited(view, 'table', { titleY: TITLE });
}

/** The tables, the data of a view, and where the titles of its upright axes stand if not where they always do. */
interface Given {
  readonly tables: ReadonlyMap<string, Table>;
  readonly data: string;
  readonly title: Node;
}

function axesIn(view: Node, outer: Given): Node {
  const { tables, title } = outer;
  const data = dataOf(view, outer.data);
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => (isNode(child) ? axesIn(child, { tables, data, title }) : child)) } : {};
  if (!isNode(view['encoding'])) return { ...view, ...layer };
  const encoding = Object.fromEntries(Object.entries(view['encoding']).map(([channel, definition]) => [channel, POSITIONS.has(channel) && isNode(definition) && isMeasure(definition, tables.get(data)) ? withAxis(definition, channel === 'y' ? title : {}) : definition]));
  return { ...view, ...layer, encoding };
}

function withAxis(definition: Node, title: Node): Node {
  if (isShown(definition)) return definition;
  const { labels: _, ...axis } = isNode(definition['axis']) ? definition['axis'] : {};
  return { ...definition, axis: { tickCount: FEW, ...title, ...axis } };
}

const CONCATS = ['vconcat', 'hconcat', 'concat'] as const;

interface Scope {
  readonly data: string;
  readonly encoding: Node;
}

interface Leaf extends Scope {
  readonly name: string;
  readonly mark: unknown;
}

/** The views that share a plot, plot by plot. */
function panelsOf(view: Node, outer: Scope): Leaf[][] {
  const scope = within(view, outer);
  const children = CONCATS.flatMap((key) => asArray(view[key])).filter(isNode);
  if (children.length > 0) return children.flatMap((child) => panelsOf(child, scope));
  return isNode(view['spec']) ? panelsOf(view['spec'], scope) : [leavesOf(view, outer)];
}

function leavesOf(view: Node, outer: Scope): Leaf[] {
  const scope = within(view, outer);
  if (Array.isArray(view['layer'])) return view['layer'].filter(isNode).flatMap((child) => leavesOf(child, scope));
  return [{ ...scope, name: String(view['name'] ?? '').replace(/\W/gu, '_'), mark: isNode(view['mark']) ? view['mark']['type'] : view['mark'] }];
}

function within(view: Node, { data, encoding }: Scope): Scope {
  return { data: dataOf(view, data), encoding: { ...encoding, ...(isNode(view['encoding']) ? view['encoding'] : {}) } };
}

function dataOf(view: Node, outer: string): string {
  return isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer;
}

const POSITIONS = new Set(['x', 'y']);

/** The channels by which a view shows numbers as places. */
function measures({ data, encoding }: Leaf, tables: ReadonlyMap<string, Table>): Node[] {
  return [...POSITIONS].map((channel) => encoding[channel]).filter(isNode).filter((definition) => isMeasure(definition, tables.get(data)));
}

/** Whether a channel shows numbers; years are none. */
function isMeasure({ type, field }: Node, table: Table | undefined): boolean {
  return type === 'quantitative' && table?.columns.get(String(field))?.kind !== 'year';
}

function isShown({ axis }: Node): boolean {
  return axis !== null && !(isNode(axis) && axis['labels'] === false);
}
