import type { Table } from '../../table/table.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';
import type { Lang } from '../words/glue.ts';

/** In which tables the places of an axis are looked up. */
export interface GuideScope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly lang: Lang;
}

/** Upright guides between more places than those of a slope would be a fence. */
const PLACES = 3;

/**
 * A view in which dots have guides where no axis of numbers leads the eye to them: each name of an upright list one across the plot, and each of the few places of a slope an upright one. What an author says of
 * a grid stays, and dots that have something to stand on (bars, stalks) need none.
 */
export function withPlaceGuides(view: Node, scope: GuideScope, outer = 'table'): Node {
  const data = isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer;
  for (const key of ['vconcat', 'hconcat', 'concat'] as const) {
    if (Array.isArray(view[key])) return { ...view, [key]: view[key].map((child) => (isNode(child) ? withPlaceGuides(child, scope, data) : child)) };
  }
  if (isNode(view['spec'])) return { ...view, spec: withPlaceGuides(view['spec'], scope, data) };
  const marks = marksOf(view);
  const isOfDots = marks.some(isDotted) && marks.every(({ type }) => DOTTED.has(String(type)));
  const guided = isOfDots ? guidedChannel(encodingsOf(view), { table: scope.tables.get(data), lang: scope.lang }) : null;
  return guided === null ? view : lined(view, guided);
}

/** Through the middle of its dots, and not beside it by what axes are moved and rounded to be sharp. */
const CENTRED = { translate: 0, tickOffset: 0, tickRound: false };

/** Marks that a plot of dots is made of; what else there is has a place of its own to stand on. */
const DOTTED = new Set(['point', 'circle', 'square', 'line', 'text']);

/** Whether a mark is dots, or a line through some. */
function isDotted({ type, point }: Node): boolean {
  return type === 'line' ? point !== undefined && point !== false && point !== null : type !== 'text';
}

function guidedChannel(encodings: readonly Node[], { table, lang }: { table: Table | undefined; lang: Lang }): 'x' | 'y' | null {
  const [x, y] = (['x', 'y'] as const).map((channel) => encodings.map((encoding) => encoding[channel]).find(isNode));
  if (x === undefined || y === undefined) return null;
  if (isPlace(y) && isBare(x)) return 'y';
  const isSlope = isPlace(x) && isBare(y) && table !== undefined && typeof x['field'] === 'string' && new Set(valuesOf(table, x['field'], lang)).size <= PLACES;
  return isSlope ? 'x' : null;
}

function isPlace({ type, axis }: Node): boolean {
  return (type === 'nominal' || type === 'ordinal') && axis !== null && !(isNode(axis) && axis['grid'] !== undefined);
}

/** Whether numbers have no axis that a reader could read them from. */
function isBare({ type, axis }: Node): boolean {
  return type === 'quantitative' && (axis === null || (isNode(axis) && axis['labels'] === false));
}

function lined(view: Node, channel: 'x' | 'y'): Node {
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => (isNode(child) ? lined(child, channel) : child)) } : {};
  const definition = isNode(view['encoding']) ? view['encoding'][channel] : undefined;
  if (!isNode(definition)) return { ...view, ...layer };
  const axis = isNode(definition['axis']) ? definition['axis'] : {};
  return { ...view, ...layer, encoding: { ...(view['encoding'] as Node), [channel]: { ...definition, axis: { ...CENTRED, ...axis, grid: true } } } };
}

function marksOf(view: Node): Node[] {
  const own = view['mark'] === undefined ? [] : [isNode(view['mark']) ? view['mark'] : { type: view['mark'] }];
  return [...own, ...asArray(view['layer']).filter(isNode).flatMap(marksOf)];
}

function encodingsOf(view: Node): Node[] {
  return [...(isNode(view['encoding']) ? [view['encoding']] : []), ...asArray(view['layer']).filter(isNode).flatMap(encodingsOf)];
}
