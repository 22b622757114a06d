import { isNumeric } from '../../table/column.ts';
import type { Column } from '../../table/column.ts';
import type { Table } from '../../table/table.ts';
import type { Lang } from '../words/glue.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';

const POSITIONS = new Set(['x', 'y']);
/** The channels that get an axis or a legend, and so a title. */
const TITLED = new Set([...POSITIONS, 'color', 'fill', 'stroke', 'shape', 'size', 'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'strokeDash', 'angle']);

/** The tables whose columns name the axes, the language, and by field what an author calls an axis in it. */
export interface Titles {
  readonly tables: ReadonlyMap<string, Table>;
  readonly lang: Lang;
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * The spec with a title on each axis that has none: a number's label and unit as the table that its view draws has them, and nothing for years, days and names,
 * which say themselves what they are. Other channels get the column's label. An author who writes a title, or null, keeps it.
 */
export function withAxisTitles(spec: Node, titles: Titles, outer = 'table'): Node {
  const data = isNode(spec['data']) && typeof spec['data']['name'] === 'string' ? spec['data']['name'] : outer;
  return Object.fromEntries(Object.entries(spec).map(([key, value]) => {
    if (key === 'encoding' && isNode(value)) return [key, withTitles(value, { columns: titles.tables.get(data)?.columns ?? NO_COLUMNS, lang: titles.lang, labels: titles.labels ?? {} })];
    if (key === 'spec' && isNode(value)) return [key, withAxisTitles(value, titles, data)];
    if (VIEWS.has(key)) return [key, asArray(value).map((child) => (isNode(child) ? withAxisTitles(child, titles, data) : child))];
    return [key, value];
  }));
}

const VIEWS = new Set(['layer', 'vconcat', 'hconcat', 'concat']);
const NO_COLUMNS: ReadonlyMap<string, Column> = new Map();

interface Named {
  readonly columns: ReadonlyMap<string, Column>;
  readonly lang: Lang;
  readonly labels: Readonly<Record<string, string>>;
}

function withTitles(encoding: Node, named: Named): Node {
  return Object.fromEntries(Object.entries(encoding).map(([channel, definition]) => [channel, isNode(definition) ? titled(channel, definition, named) : definition]));
}

function titled(channel: string, definition: Node, { columns, lang, labels }: Named): Node {
  const { field, axis } = definition;
  const own = 'title' in definition || (isNode(axis) && 'title' in axis) || axis === null || definition['legend'] === null;
  if (own || !TITLED.has(channel)) return definition;
  // Left to itself, Vega-Lite writes "Count of Records", in English in any language.
  if (typeof field !== 'string') return definition['aggregate'] === 'count' ? { ...definition, title: null } : definition;
  const written = labels[field];
  if (written !== undefined) return { ...definition, title: written };
  const column = columns.get(field);
  // A field that the spec computes has no label, and its name is not for readers.
  if (column === undefined) return { ...definition, title: null };
  const speaksForItself = POSITIONS.has(channel) && (!isNumeric(column) || column.kind === 'year');
  return { ...definition, title: speaksForItself ? null : axisTitle({ label: column.labels?.[lang] ?? column.label, unit: column.units?.[lang] ?? column.unit }) };
}

/** A number's axis says what it counts: "Homicide rate (homicides per 100,000 people)", or its unit alone where that says it all. */
export function axisTitle({ label, unit }: Pick<Column, 'label' | 'unit'>): string {
  if (unit === '' || says(label, unit)) return label;
  return unit.length > 2 && unit.toLowerCase().startsWith(label.toLowerCase()) ? unit.slice(0, 1).toUpperCase() + unit.slice(1) : `${label} (${unit})`;
}

/** Whether the label holds the unit as words of their own: "Time" does not hold "m". */
function says(label: string, unit: string): boolean {
  const words = unit.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'iu').test(label);
}
