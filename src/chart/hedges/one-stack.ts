import { need } from '../../table/need.ts';
import { rowCount } from '../../table/table.ts';
import type { Table } from '../../table/table.ts';
import { companion } from '../../table/column.ts';
import { fieldsRead } from '../spec/fields.ts';
import { hedgesOf, isHedged } from './hedge-form.ts';
import type { LayersScope } from './layers-beside.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { stackOf } from './stack.ts';
import type { Stack } from './stack.ts';
import { coloured } from './unit.ts';

/**
 * Layers of which all that stand for parts of stacked bars stand where the bars do. Vega-Lite reckons a stack for each layer by itself, by that layer's own colours and filters, and for texts only where it is told to:
 * a label would stand on its neighbour's part. A text stands in its part, at the beginning, the middle or the end of it as it is aligned (or where its `bandPosition` says), any other mark at the end of it.
 */
export function onOneStack(layers: readonly Node[], scope: LayersScope): readonly Node[] {
  const stacked = layers.flatMap((layer) => stackedBars(layer, scope)).at(0);
  if (stacked === undefined || !layers.some((layer) => standsOn(layer, stacked, scope))) return layers;
  return layers.map((layer) => (layer === stacked.bars ? (stacked.isExact ? asEnds(layer, stacked) : layer) : standsOn(layer, stacked, scope) ? asPlaced(layer, stacked, scope) : layer));
}

/** Bars that are parts of a stack along an axis. */
interface Stacked {
  readonly bars: Node;
  readonly along: 'x' | 'y';
  readonly field: string;
  readonly stack: Stack;
  /** Bars that are not are given the stack where their hedges are drawn. */
  readonly isExact: boolean;
}

function stackedBars(bars: Node, scope: LayersScope): Stacked[] {
  const table = scope.tables.get(scope.data);
  if (typeOf(bars) !== 'bar' || bars['data'] !== undefined || table === undefined) return [];
  const encoding = coloured(encodingOf(bars, scope));
  return (['x', 'y'] as const).flatMap((along) => {
    const field = measuredOn(encoding[along], table);
    const across = along === 'x' ? 'y' : 'x';
    if (field === null || isOwnDrawing(bars, field, { encoding, scope }) || isOneEach(table, { field, across: encoding[across] })) return [];
    const hedges = hedgesOf(table, field);
    const stack = stackOf({ encoding, along, across, hedges });
    return stack === null ? [] : [{ bars, along, field, stack, isExact: !isHedged(hedges) }];
  });
}

/** Whether each bar is of one row, by whatever it is parted: a label on its end is where it belongs. */
function isOneEach(table: Table, { field, across }: { field: string; across: unknown }): boolean {
  const over = isNode(across) ? across['field'] : undefined;
  if (typeof over !== 'string' || !table.columns.has(over)) return false;
  const [names, numbers] = need(table, over, field);
  const held = Array.from({ length: rowCount(table) }, (_, row) => row).filter((row) => numbers?.at(row) !== null).map((row) => names?.at(row));
  return new Set(held).size === held.length;
}

/** The column of numbers that a channel reads as it stands; null for names, years, sums and fields that the spec makes. */
function measuredOn(definition: unknown, { columns }: Table): string | null {
  if (!isNode(definition) || typeof definition['field'] !== 'string' || definition['aggregate'] !== undefined || definition['bin'] !== undefined) return null;
  return ['figure', 'count', 'number'].includes(columns.get(definition['field'])?.kind ?? '') ? definition['field'] : null;
}

/** Whether an author draws the hedges himself, and with them the stack. */
function isOwnDrawing(bars: Node, field: string, { encoding, scope }: { encoding: Node; scope: LayersScope }): boolean {
  const read = fieldsRead({ data: { name: scope.data }, transform: [...scope.transforms, ...asArray(bars['transform'])], mark: bars['mark'], encoding }).get(scope.data) ?? new Set<string>();
  return read.has(companion(field, 'type'));
}

/** Whether a layer beside the bars shows parts of their stack: texts do, unless they say that they do not, and other marks where they say so. */
function standsOn(layer: Node, { bars, along, field }: Stacked, scope: LayersScope): boolean {
  const type = typeOf(layer);
  const definition = encodingOf(layer, scope)[along];
  if (layer === bars || layer['data'] !== undefined || type === null || STACKED_THEMSELVES.has(type) || !isNode(definition)) return false;
  const { stack } = definition;
  const says = type === 'text' ? stack !== null && stack !== false : stack !== undefined && stack !== null && stack !== false;
  return says && definition['field'] === field && definition['aggregate'] === undefined && definition['bin'] === undefined;
}

const STACKED_THEMSELVES = new Set(['bar', 'area', 'arc']);

function asEnds(bars: Node, { stack }: Stacked): Node {
  return { ...bars, transform: [...asArray(bars['transform']), ...stack.transform], encoding: { ...(isNode(bars['encoding']) ? bars['encoding'] : {}), ...stack.ends } };
}

function asPlaced(layer: Node, { bars, along, field, stack }: Stacked, scope: LayersScope): Node {
  const { bandPosition, ...definition } = encodingOf(layer, scope)[along] as Node;
  const own = isNode(layer['encoding']) ? layer['encoding'] : {};
  const place = `${field}_within`;
  return {
    ...layer,
    // First what the bars do: a stack of some of the parts only is another stack.
    transform: [...asArray(bars['transform']), ...stack.transform, { calculate: within(field, placeOf(layer, { along, bandPosition })), as: place }, ...asArray(layer['transform'])],
    encoding: { ...own, [along]: { ...definition, field: place, stack: null } },
  };
}

/** How far along its part something stands: from the part's beginning, or from its lower end where letters run away from there. */
interface Place {
  readonly share: number;
  readonly from: 'start' | 'low';
}

function placeOf({ mark }: Node, { along, bandPosition }: { along: 'x' | 'y'; bandPosition: unknown }): Place {
  const said = isNode(mark) ? mark : {};
  if (typeof bandPosition === 'number') return { share: bandPosition, from: 'start' };
  if (typeOf({ mark }) !== 'text') return { share: 1, from: 'start' };
  return { share: SHARES[String(along === 'x' ? said['align'] : said['baseline'])] ?? 0.5, from: 'low' };
}

/** Letters that run to the right begin where their part begins; those that hang from their place hang from the top of it. */
const SHARES: Readonly<Record<string, number>> = { left: 0, right: 1, bottom: 0, top: 1 };

function within(field: string, { share, from }: Place): string {
  const [start, end] = [`datum.${field}_start`, `datum.${field}_end`];
  const [first, last] = from === 'start' ? [start, end] : [`min(${start}, ${end})`, `max(${start}, ${end})`];
  // A gap has no part, and stands nowhere.
  return `isValid(datum[${JSON.stringify(field)}]) ? ${share === 0 ? first : share === 1 ? last : `${first} + ${share} * (${last} - ${first})`} : null`;
}

function encodingOf(layer: Node, { encodings }: LayersScope): Node {
  return Object.assign({}, ...encodings, layer['encoding']) as Node;
}

function typeOf({ mark }: Node): string | null {
  const type = isNode(mark) ? mark['type'] : mark;
  return typeof type === 'string' ? type : null;
}
