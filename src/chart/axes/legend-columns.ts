import { textWidth } from '../../picture/measure.ts';
import { besideLabels } from '../../picture/preset.ts';
import { isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { fieldsOffered, valuesOf } from '../spec/rows.ts';
import type { NameScope } from './names-axis.ts';

const LEGENDS = new Set(['color', 'fill', 'stroke', 'shape', 'strokeDash']);
/** What an entry takes beside its name: its symbol, the space between the two, and that to the next entry (`columnPadding` of the theme), in px of the web. */
const BESIDE = 40;

/** A plot is seldom wider, as a part of the picture. */
const PLOT = 0.85;

/** A channel whose legend would be wider than the picture, with its entries in as many columns as go in. An author's columns stay. */
export function legendInColumns(channel: string, definition: Node, { tables, data, lang, preset, style: typeface, width, beside }: NameScope): Node {
  const { field, legend, type } = definition;
  const given = isNode(legend) ? legend : {};
  const isLaid = given['columns'] !== undefined || given['orient'] !== undefined || given['direction'] !== undefined;
  if (!LEGENDS.has(channel) || legend === null || isLaid || typeof field !== 'string' || (type !== 'nominal' && type !== 'ordinal')) return definition;
  const table = tables.get(data);
  if (table === undefined || !fieldsOffered(table).includes(field)) return definition;
  const names = [...new Set(valuesOf(table, field, lang).filter((value) => value !== null).map(String))];
  const each = names.map((name) => textWidth(name, { size: preset.labelSize, typeface }) + besideLabels(BESIDE, preset.labelSize));
  const [whole, widest] = [each.reduce((sum, one) => sum + one, 0), Math.max(1, ...each)];
  // A legend begins where its plot does: behind the numbers of an axis, or its names.
  const room = Math.min(width - beside(), width * PLOT);
  return whole <= room ? definition : { ...definition, legend: { ...given, columns: Math.max(1, Math.floor(room / widest)) } };
}
