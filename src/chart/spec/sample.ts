import { eventsBeside } from '../axes/events-beside.ts';
import type { Drawable } from '../draw.ts';
import { fieldsRead } from './fields.ts';
import type { Lang } from '../words/glue.ts';
import type { Node } from './node.ts';
import { chartRows, withBounds } from './rows.ts';

/**
 * An authored spec with the rows that its tables have now in `datasets`, so that it opens in the Vega editor as it stands. It may come back with them: rows under the names of a
 * chart's tables are never drawn, the tables' own are.
 */
export function withSample({ authored, tables }: Omit<Drawable, 'name'>, { lang = 'en' }: { lang?: Lang } = {}): Node {
  const read = fieldsRead(authored.spec as unknown as Node);
  const events = new Set(eventsBeside(tables, lang).map(({ data }) => data));
  const named = [...tables].filter(([data]) => read.has(data) || data === 'table' || !events.has(data));
  const datasets = named.map(([data, table]) => [data, chartRows(table, withBounds(table, [...(read.get(data) ?? [])]), lang)]);
  return { ...(authored.spec as unknown as Node), datasets: Object.fromEntries(datasets) };
}
