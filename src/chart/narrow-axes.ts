import { type Preset, lineHeight, room } from '../picture/preset.ts';
import { textWidth } from '../picture/measure.ts';
import type { HouseStyle } from '../picture/style.ts';
import type { Table } from '../table/table.ts';
import type { Lang } from './glue.ts';
import { glue } from './glue.ts';
import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';
import { valuesOf } from './rows.ts';
import { wrap } from './wrap.ts';

interface Frame {
  readonly preset: Preset;
  readonly style: HouseStyle;
  readonly tables: ReadonlyMap<string, Table>;
  readonly lang: Lang;
}

/** The part of the width that names on an axis may take before they are wrapped. */
const NAMES = 0.46;
/** A panel of a facet is at least as many labels' sizes wide. */
const PANEL = 20;
/** Years are written every so many, as few as go in. */
const YEARS = [1, 2, 5, 10, 20, 50];

/**
 * A view for the width of a preset: no more panels beside each other than have room, every 2nd, 5th or 10th year where all would collide, long names in several lines with rows as high,
 * long axis titles in several lines. What an author says of an axis (values, labelExpr, a title of several lines) stays as it is.
 */
export function narrowed(view: Node, frame: Frame): Node {
  return visited(view, { ...frame, data: 'table', width: room(frame.preset) });
}

interface Scope extends Frame {
  readonly data: string;
  /** What the panel has, in px, axes included. */
  readonly width: number;
}

function visited(view: Node, outer: Scope): Node {
  const data = isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer.data;
  const columns = columnsOf(view, outer);
  const side = Array.isArray(view['hconcat']) ? view['hconcat'].length : (columns ?? 1);
  const scope = { ...outer, data, width: outer.width / side };
  const held = Object.fromEntries(['layer', 'vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(view[key]) ? [[key, asArray(view[key]).map((child) => visited(child as Node, scope))]] : [])));
  const spec = isNode(view['spec']) ? { spec: visited(view['spec'], scope) } : {};
  const fitted = isNode(view['encoding']) ? { encoding: mapped(view['encoding'], (channel, definition) => axis(channel, definition, scope)) } : {};
  return { ...view, ...held, ...spec, ...(columns === null ? {} : { columns }), ...fitted, ...heightOf({ ...view, ...held }, scope) };
}

function mapped(encoding: Node, change: (channel: string, definition: Node) => Node): Node {
  return Object.fromEntries(Object.entries(encoding).map(([channel, definition]) => [channel, isNode(definition) ? change(channel, definition) : definition]));
}

function columnsOf(view: Node, { preset, width }: Scope): number | null {
  const { columns } = view;
  if (typeof columns !== 'number') return null;
  return Math.max(1, Math.min(columns, Math.floor(width / (PANEL * preset.labelSize))));
}

function axis(channel: string, definition: Node, scope: Scope): Node {
  if ((channel !== 'x' && channel !== 'y') || definition['axis'] === null || typeof definition['field'] !== 'string') return titled(channel, definition, scope);
  const given = isNode(definition['axis']) ? definition['axis'] : {};
  const years = channel === 'x' && given['values'] === undefined && isDiscrete(definition) ? sparseYears(definition['field'], scope) : null;
  const lines = channel === 'y' && given['labelExpr'] === undefined && isDiscrete(definition) ? wrappedNames(definition['field'], scope) : null;
  const more = { ...(years === null ? {} : { values: years }), ...(lines === null || lines.size === 0 ? {} : { labelExpr: labelExpr(lines) }) };
  const changed = Object.keys(more).length === 0 ? definition : { ...definition, axis: { ...given, ...more } };
  return titled(channel, changed, scope);
}

function isDiscrete({ type }: Node): boolean {
  return type === 'nominal' || type === 'ordinal';
}

/** A title as wide as the picture goes on in a second line; that of an upright axis stands above the plot, and its first line higher. */
function titled(channel: string, definition: Node, { preset, width, style: typeface }: Scope): Node {
  const { title } = definition;
  if (typeof title !== 'string' || (channel !== 'x' && channel !== 'y')) return definition;
  const lines = wrap(title, { width: width * 0.92, size: preset.labelSize, typeface, balance: 'ragged' });
  if (lines.length < 2) return definition;
  const given = isNode(definition['axis']) ? definition['axis'] : {};
  const up = channel === 'y' ? { titleY: -Math.round(preset.labelSize * 0.9) - (lines.length - 1) * lineHeight(preset.labelSize), titleLineHeight: lineHeight(preset.labelSize) } : {};
  return { ...definition, title: lines, axis: { ...given, ...up } };
}

function sparseYears(field: string, { tables, data, preset, lang, width, style: typeface }: Scope): number[] | null {
  const table = tables.get(data);
  if (table?.columns.get(field)?.kind !== 'year') return null;
  const years = [...new Set(valuesOf(table, field, lang).filter((year): year is number => typeof year === 'number'))].sort((a, b) => a - b);
  const each = textWidth('2025', { size: preset.labelSize, typeface }) + preset.labelSize * 0.6;
  const every = YEARS.find((step) => years.length / step <= width / each) ?? 100;
  return every === 1 ? null : years.filter((year) => year % every === 0);
}

/** The names that take several lines, with their lines. */
function wrappedNames(field: string, { tables, data, preset, lang, width, style: typeface }: Scope): ReadonlyMap<string, string[]> | null {
  const table = tables.get(data);
  if (table === undefined || !(table.columns.has(field) || table.columns.has(`${field}_en`))) return null;
  const names = new Set(valuesOf(table, field, lang).filter((name): name is string => typeof name === 'string'));
  const lines = [...names].map((name): [string, string[]] => [name, wrap(glue(name, lang), { width: width * NAMES, size: preset.labelSize, typeface })]);
  return new Map(lines.filter(([, each]) => each.length > 1));
}

function labelExpr(lines: ReadonlyMap<string, readonly string[]>): string {
  const cases = [...lines].map(([name, each]) => `datum.label === ${JSON.stringify(name)} ? ${JSON.stringify(each)} : `);
  return `${cases.join('')}datum.label`;
}

/** Rows are as high as the names beside them. */
function heightOf(view: Node, scope: Scope): Node {
  const { height } = view;
  const lines = deepest(view, scope);
  if (!isNode(height) || typeof height['step'] !== 'number' || lines < 2) return {};
  const least = lines * lineHeight(scope.preset.labelSize) + Math.round(scope.preset.labelSize * 0.5);
  if (height['step'] >= least) return {};
  // Rows are apart for the names; the bars in them stay as thick as they were.
  const slimmed = (each: Node): Node => (barOf(each['mark']) === null ? each : { ...each, mark: { ...barOf(each['mark']), height: { band: Math.round((70 * Number(height['step'])) / least) / 100 } } });
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => slimmed(child as Node)) } : {};
  return { height: { ...height, step: least }, ...layer, ...(view['mark'] === undefined ? {} : { mark: slimmed(view)['mark'] }) };
}

/** A bar that has no thickness of its own, as an object; null for other marks. */
function barOf(mark: unknown): Node | null {
  const node = typeof mark === 'string' ? { type: mark } : isNode(mark) ? mark : {};
  return node['type'] === 'bar' && node['height'] === undefined && node['size'] === undefined ? node : null;
}

function deepest(view: Node, scope: Scope): number {
  const definitions = [view['encoding'], ...asArray(view['layer']).map((child) => (isNode(child) ? child['encoding'] : undefined))].filter(isNode).map(({ y }) => y).filter(isNode);
  return Math.max(1, ...definitions.filter((y) => isDiscrete(y) && typeof y['field'] === 'string' && y['axis'] !== null).flatMap(({ field }) => [...(wrappedNames(String(field), scope)?.values() ?? [])].map(({ length }) => length)));
}
