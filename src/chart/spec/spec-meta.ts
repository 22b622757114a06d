import { createHash } from 'node:crypto';
import type { Table } from '../../table/table.ts';
import { d3Locale } from '../words/d3-locale.ts';
import type { Lang } from '../words/glue.ts';
import type { Node } from './node.ts';
import { citationsOf } from '../words/sources.ts';
import type { Terms } from './terms.ts';

/**
 * What a published spec says of itself: how it wants to be embedded (as SVG, in the locale of its language), on what terms it may be used, and where its rows come from: the pipeline's steps, the documents
 * behind them, and the SHA-256 of each data set as it stands in the spec, so that a desk can tell whether somebody touched it.
 */
export function metaOf({ name, lang, terms, tables, datasets }: { name: string; lang: Lang; terms: Terms; tables: ReadonlyMap<string, Table>; datasets: Node }): Node {
  const { number, time } = d3Locale(lang);
  const steps = tables.get('table')?.lineage.steps.map(({ step }) => step) ?? [];
  const sha256 = Object.fromEntries(Object.entries(datasets).map(([data, rows]) => [data, createHash('sha256').update(JSON.stringify(rows)).digest('hex')]));
  return {
    embedOptions: { renderer: 'svg', actions: false, formatLocale: number, timeFormatLocale: time },
    cifras: { name, lang, ...terms, steps, sources: documents([...tables.values()]), sha256 },
  };
}

/** The documents behind the rows, each once, by id. */
function documents(tables: readonly Table[]): Node[] {
  const all = new Map(citationsOf(...tables).flatMap(({ source }) => (source === undefined ? [] : [[source.id, source] as const])));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, outlet, published }) => ({ id, outlet, published }));
}
