import type { Drawable } from '../chart/draw.ts';
import { fieldsRead } from '../chart/spec/fields.ts';
import type { Lang } from '../chart/words/glue.ts';
import type { Node } from '../chart/spec/node.ts';
import { chartRows, withBounds } from '../chart/spec/rows.ts';
import { textOutput } from './files.ts';
import type { Output } from './files.ts';
import { laidOut } from './laid-out.ts';

/**
 * The spec as its author wrote it, with the rows of today under the names of its data, so that it opens in the Vega editor: `<name>.sample.vl.json`. A desk edits it and sends it back; the rows
 * in it are not read then.
 */
export function sample({ name, authored, tables }: Drawable, lang: Lang): Output {
  const { datasets: _, ...spec } = authored.spec as unknown as Node;
  const read = fieldsRead(spec);
  const datasets = Object.fromEntries([...tables].map(([data, table]) => [data, chartRows(table, withBounds(table, [...(read.get(data) ?? [])]), lang)]));
  return textOutput(`${name}.sample.vl.json`, `${laidOut({ ...spec, datasets })}\n`);
}
