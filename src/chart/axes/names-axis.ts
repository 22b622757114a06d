import { textWidth } from '../../picture/measure.ts';
import { type Preset, lineHeight } from '../../picture/preset.ts';
import type { HouseStyle } from '../../picture/style.ts';
import type { Table } from '../../table/table.ts';
import { glue } from '../words/glue.ts';
import type { Lang } from '../words/glue.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { fieldsOffered, valuesOf } from '../spec/rows.ts';
import { wrap } from '../words/wrap.ts';

/** Where names are set: in which table they stand, and what room their panel has. */
export interface NameScope {
  readonly tables: ReadonlyMap<string, Table>;
  readonly data: string;
  /** The tables of layers that have their own, and share the axis. */
  readonly others?: readonly string[];
  readonly lang: Lang;
  readonly preset: Preset;
  readonly style: HouseStyle;
  /** What the panel has, in px, axes included. */
  readonly width: number;
  /** About how wide the numbers of upright axes are, in px, reckoned when asked. */
  readonly beside: () => number;
  /** From a row of the panel to the next, in px. */
  readonly step: number;
}

/** A picture narrower than this, in px, has its long names above the bars and not beside them. */
const NARROW = 400;
/** The part of the width that names beside the bars may take before they are wrapped, and before they stand above in a narrow picture. */
const BESIDE = 0.5;
const ABOVE = 0.34;
/** What a bar is thick, as a part of its row (`discreteBandSize` of the theme). */
const BAND = 0.7;

/** The axis of an upright list of names, as the room wants it: its names above the bars, or beside them in several lines. Empty where they are short, and where its author says how they stand. */
export function namesAxis(definition: Node, scope: NameScope): Node {
  if (saysHow(definition)) return {};
  const names = namesOf(definition, scope);
  const { preset: { labelSize }, style: { colours } } = scope;
  if (standsAbove(names, scope)) {
    const above = linesAbove(names, scope);
    const lift = Math.round(thickness(scope) / 2 + labelSize * 0.2) + (mostLines(above) - 1) * lineHeight(labelSize);
    return { labelAlign: 'left', labelBaseline: 'bottom', labelPadding: 0, labelOffset: -lift, domain: false, ticks: false, labelColor: colours.ink, ...inLines(above, labelSize) };
  }
  const beside = linesOf(names, scope);
  const pairs = [...beside].filter(([, { length }]) => length === 2).map(([name]) => name);
  // The first line of several stands where one would: of two, one above and one below the middle of the bar.
  const middle = pairs.length === 0 ? {} : { labelBaseline: { condition: { test: `indexof(${JSON.stringify(pairs)}, datum.label) >= 0`, value: 'bottom' }, value: 'middle' } };
  return { ...inLines(beside, labelSize), ...middle };
}

/** The names that take several lines as the axis is to print them; empty where none does. */
function inLines(lines: ReadonlyMap<string, readonly string[]>, labelSize: number): Node {
  const long = [...lines].filter(([, each]) => each.length > 1);
  const cases = long.map(([name, each]) => `datum.label === ${JSON.stringify(name)} ? ${JSON.stringify(each)} : `);
  return long.length === 0 ? {} : { labelExpr: `${cases.join('')}datum.label`, labelLineHeight: lineHeight(labelSize) };
}

/** Names above their bars, wrapped where one is wider than the picture; all as many lines as the longest, with empty ones first, since they hang from their first line. */
function linesAbove(names: readonly string[], { preset, lang, style: typeface, width }: NameScope): ReadonlyMap<string, string[]> {
  const wrapped = new Map(names.map((name) => [name, wrap(glue(name, lang), { width, size: preset.labelSize, typeface })]));
  const most = mostLines(wrapped);
  return new Map([...wrapped].map(([name, each]) => [name, [...Array.from({ length: most - each.length }, () => EMPTY), ...each]]));
}

/** A line without words still moves the next one down, which in SVG takes a letter: a space that does not break. */
const EMPTY = '\u00a0';

function mostLines(lines: ReadonlyMap<string, readonly string[]>): number {
  return Math.max(1, ...[...lines.values()].map(({ length }) => length));
}

/** Whether an author says how the names stand. */
function saysHow({ axis }: Node): boolean {
  return isNode(axis) && ['labelExpr', 'labelAlign', 'labelOffset', 'labels'].some((key) => axis[key] !== undefined);
}

/** Of a view as its author wrote it: rows as high as the names beside or above their bars, which stay as thick as they were. */
export function namedRows(view: Node, scope: NameScope): Node {
  const { height } = view;
  const upright = [view['encoding'], ...asArray(view['layer']).map((child) => (isNode(child) ? child['encoding'] : undefined))].filter(isNode).map(({ y }) => y).filter(isNode);
  const names = upright.filter((y) => y['axis'] !== null && !saysHow(y)).flatMap((y) => namesOf(y, scope));
  if (!isNode(height) || typeof height['step'] !== 'number' || names.length === 0) return {};
  const least = rowHeight(names, scope);
  if (scope.step >= least) return {};
  const slimmed = (each: Node): Node => (barOf(each['mark']) === null ? each : { ...each, mark: { ...barOf(each['mark']), height: { band: Math.round((100 * thickness(scope)) / least) / 100 } } });
  const layer = Array.isArray(view['layer']) ? { layer: view['layer'].map((child) => slimmed(child as Node)) } : {};
  return { height: { ...height, step: least }, ...layer, ...(view['mark'] === undefined ? {} : { mark: slimmed(view)['mark'] }) };
}

function rowHeight(names: readonly string[], scope: NameScope): number {
  const { preset: { labelSize } } = scope;
  if (standsAbove(names, scope)) return Math.round(thickness(scope) + mostLines(linesAbove(names, scope)) * lineHeight(labelSize) + labelSize * 0.5);
  const most = mostLines(linesOf(names, scope));
  return most < 2 ? 0 : most * lineHeight(labelSize) + Math.round(labelSize * 0.5);
}

function thickness({ step }: NameScope): number {
  return BAND * step;
}

/** The names of a column, in the language of the chart; none for an axis of numbers, and for a field that the spec makes. */
function namesOf({ field, type }: Node, { tables, data, others = [], lang }: NameScope): string[] {
  if ((type !== 'nominal' && type !== 'ordinal') || typeof field !== 'string') return [];
  const shown = [data, ...others].flatMap((name) => tables.get(name) ?? []).filter((table) => fieldsOffered(table).includes(field));
  return [...new Set(shown.flatMap((table) => valuesOf(table, field, lang)).filter((name): name is string => typeof name === 'string'))];
}

function standsAbove(names: readonly string[], { preset, style: typeface, width }: NameScope): boolean {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, { size: preset.labelSize, typeface })));
  return preset.width < NARROW && longest > ABOVE * width;
}

/** The names in lines that take the part of the panel's width that is theirs beside the bars. */
function linesOf(names: readonly string[], { preset, lang, style: typeface, width }: NameScope): ReadonlyMap<string, string[]> {
  return new Map(names.map((name) => [name, wrap(glue(name, lang), { width: width * BESIDE, size: preset.labelSize, typeface })]));
}

/** A bar that has no thickness of its own, as an object; null for other marks. */
function barOf(mark: unknown): Node | null {
  const node = typeof mark === 'string' ? { type: mark } : isNode(mark) ? mark : {};
  return node['type'] === 'bar' && node['height'] === undefined && node['size'] === undefined ? node : null;
}
