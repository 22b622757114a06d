import { textWidth } from '../../picture/measure.ts';
import { besideLabels } from '../../picture/preset.ts';
import type { Preset } from '../../picture/preset.ts';
import type { HouseStyle } from '../../picture/style.ts';
import type { Table } from '../../table/table.ts';
import { numeral } from '../hedges/numeral.ts';
import { asArray, isNode } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { valuesOf } from '../spec/rows.ts';
import type { Lang } from '../words/glue.ts';

/** Beside the numbers of an axis, in px of the web: from them to the plot (see `labelPadding` of the theme). */
const PADDING = 6;

/** About how wide the numbers of the upright axes of a view are, in px, with what is between them and the plot: of plots above each other all stand as far in as those of the widest. 0 where no axis has numbers. */
export function numbersWidth(view: Node, { tables, lang, preset, style: typeface }: { tables: ReadonlyMap<string, Table>; lang: Lang; preset: Preset; style: HouseStyle }): number {
  const widest = Math.max(0, ...uprights(view, 'table').map(([field, data]) => textWidth(greatest(tables.get(data), field, lang), { size: preset.labelSize, typeface })));
  return widest === 0 ? 0 : widest + besideLabels(PADDING, preset.labelSize);
}

/** What upright axes with numbers read, and from which data. */
function uprights(view: Node, outer: string): (readonly [field: string, data: string])[] {
  const data = isNode(view['data']) && typeof view['data']['name'] === 'string' ? view['data']['name'] : outer;
  const held = ['layer', 'vconcat', 'concat', 'spec'].flatMap((key) => asArray(view[key] ?? [])).filter(isNode).flatMap((child) => uprights(child, data));
  const upright = isNode(view['encoding']) && isNode(view['encoding']['y']) ? view['encoding']['y'] : {};
  return upright['type'] === 'quantitative' && upright['axis'] !== null && typeof upright['field'] === 'string' ? [[upright['field'], data], ...held] : held;
}

/** The greatest number of a field as an axis prints one: "6,000" is as wide as "6,656". */
function greatest(table: Table | undefined, field: string, lang: Lang): string {
  if (table === undefined || !table.columns.has(field)) return '';
  const numbers = valuesOf(table, field, lang).filter((value): value is number => typeof value === 'number');
  const most = numbers.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return numeral(most < 10 ? Math.round(most * 10) / 10 : Math.round(most), { lang });
}
