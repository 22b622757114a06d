import { textWidth } from '../../picture/measure.ts';
import { type Preset, lineHeight, room } from '../../picture/preset.ts';
import type { HouseStyle } from '../../picture/style.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { legendInColumns } from './legend-columns.ts';
import { numbersWidth } from './numbers-width.ts';
import { namedRows, namesAxis } from './names-axis.ts';
import type { NameScope } from './names-axis.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';
import { titleBottom } from '../spec/theme.ts';
import { wrap } from '../words/wrap.ts';

interface Frame {
  readonly preset: Preset;
  readonly style: HouseStyle;
  readonly tables: ReadonlyMap<string, Table>;
  readonly lang: Lang;
}

/** A panel of a facet is at least as many labels' sizes wide. */
const PANEL = 20;
/** Years are written every so many, as few as go in. */
const YEARS = [1, 2, 5, 10, 20, 50];
/** What Vega-Lite gives a row where nobody says. */
const STEP = 28;

/**
 * A view for the width of a preset: no more panels beside each other than have room, every 2nd, 5th or 10th year where all would collide, long names in several lines or above
 * their bars, long axis titles in several lines, legends in columns. What an author says of an axis (values, labelExpr, a title of several lines) stays as it is.
 */
export function narrowed(view: Node, frame: Frame): Node {
  return visited(view, { ...frame, data: 'table', width: room(frame.preset), step: STEP, beside: () => numbersWidth(view, frame) });
}

function visited(view: Node, outer: NameScope): Node {
  const data = isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer.data;
  const columns = columnsOf(view, outer);
  const side = Array.isArray(view['hconcat']) ? view['hconcat'].length : (columns ?? 1);
  const step = isNode(view['height']) && typeof view['height']['step'] === 'number' ? view['height']['step'] : outer.step;
  const others = asArray(view['layer']).flatMap((child) => (isNode(child) && isNode(child['data']) && typeof child['data']['name'] === 'string' ? [child['data']['name']] : []));
  const scope = { ...outer, data, others, step, width: outer.width / side };
  const rows = { ...view, ...namedRows(view, scope) };
  const held = Object.fromEntries(['layer', 'vconcat', 'hconcat', 'concat'].flatMap((key) => (Array.isArray(rows[key]) ? [[key, asArray(rows[key]).map((child) => visited(child as Node, scope))]] : [])));
  const spec = isNode(view['spec']) ? { spec: visited(view['spec'], scope), ...headed(view, scope) } : {};
  const fitted = isNode(view['encoding']) ? { encoding: mapped(view['encoding'], (channel, definition) => legendInColumns(channel, axis(channel, definition, scope), scope)) } : {};
  return { ...rows, ...held, ...spec, ...(columns === null ? {} : { columns }), ...fitted };
}

/** Panels whose first name stands above its bar, where the header would be: the header makes room. */
function headed(view: Node, scope: NameScope): Node {
  const { facet, spec } = view;
  const upright = isNode(spec) && isNode(spec['encoding']) && isNode(spec['encoding']['y']) ? spec['encoding']['y'] : null;
  if (upright === null || !isNode(facet) || typeof facet['field'] !== 'string' || namesAxis(upright, scope)['labelOffset'] === undefined) return {};
  const header = isNode(facet['header']) ? facet['header'] : {};
  const padding = typeof header['labelPadding'] === 'number' ? header['labelPadding'] : 6;
  return { facet: { ...facet, header: { ...header, labelPadding: padding + Math.round(scope.preset.labelSize * 0.9) } } };
}

function mapped(encoding: Node, change: (channel: string, definition: Node) => Node): Node {
  return Object.fromEntries(Object.entries(encoding).map(([channel, definition]) => [channel, isNode(definition) ? change(channel, definition) : definition]));
}

function columnsOf(view: Node, { preset, width }: NameScope): number | null {
  const { columns } = view;
  return typeof columns !== 'number' ? null : Math.max(1, Math.min(columns, Math.floor(width / (PANEL * preset.labelSize))));
}

function axis(channel: string, definition: Node, scope: NameScope): Node {
  if ((channel !== 'x' && channel !== 'y') || definition['axis'] === null || typeof definition['field'] !== 'string') return definition;
  const given = isNode(definition['axis']) ? definition['axis'] : {};
  const more = channel === 'y' ? namesAxis(definition, scope) : given['values'] === undefined && isDiscrete(definition) ? sparseYears(definition['field'], scope) : {};
  const changed = Object.keys(more).length === 0 ? definition : { ...definition, axis: { ...given, ...more } };
  return titled(channel, changed, scope);
}

function isDiscrete({ type }: Node): boolean {
  return type === 'nominal' || type === 'ordinal';
}

/** A title as wide as the picture goes on in a second line; that of an upright axis stands above the plot, and its first line higher. */
function titled(channel: string, definition: Node, { preset, width, beside, style: typeface }: NameScope): Node {
  const { title } = definition;
  const size = preset.labelSize;
  // Most are far from it, and need no numbers looked at.
  if (typeof title !== 'string' || textWidth(title, { size, typeface }) < width * 0.6) return definition;
  // Above the plot it begins where the numbers of the axis end.
  const lines = wrap(title, { width: channel === 'y' ? Math.min(width * 0.92, Math.max(width / 2, width - beside())) : width * 0.92, size, typeface, balance: 'ragged' });
  if (lines.length < 2) return definition;
  const given = isNode(definition['axis']) ? definition['axis'] : {};
  const up = channel === 'y' ? { titleY: (typeof given['titleY'] === 'number' ? given['titleY'] : titleBottom(preset.labelSize)) - (lines.length - 1) * lineHeight(preset.labelSize), titleLineHeight: lineHeight(preset.labelSize) } : {};
  return { ...definition, title: lines, axis: { ...given, ...up } };
}

function sparseYears(field: string, { tables, data, preset, lang, width, style: typeface }: NameScope): Node {
  const table = tables.get(data);
  if (table?.columns.get(field)?.kind !== 'year') return {};
  const years = [...new Set(valuesOf(table, field, lang).filter((year): year is number => typeof year === 'number'))].sort((a, b) => a - b);
  const each = textWidth('2025', { size: preset.labelSize, typeface }) + preset.labelSize * 0.6;
  const every = YEARS.find((step) => years.length / step <= width / each) ?? 100;
  return every === 1 ? {} : { values: years.filter((year) => year % every === 0) };
}
