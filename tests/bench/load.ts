import { readFileSync } from 'node:fs';
import { fromCSV } from 'arquero';
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import papa from 'papaparse';
import { load } from 'cifras';
import { DECLARED, generate } from './generate.ts';
import { interleaved } from './interleaved.ts';

/** A file loaded, typed and validated with origins, against readers that give bare text (csv-parse, d3-dsv, papaparse) or guess (arquero). */
export async function loadBench({ rows = 1_000_000, runs = 3 }: { rows?: number; runs?: number } = {}): Promise<void> {
  const { path, remove } = generate(rows);
  const ours = (): Promise<unknown> => load.csv(path, DECLARED).load();
  await interleaved(`load.csv on ${rows.toLocaleString('en-US')} rows of ${Object.keys(DECLARED).length} columns, typed and validated`, [
    { name: 'bare csv-parse, arrays of text', ours, theirs: () => parse(readFileSync(path)) },
    { name: 'd3-dsv, arrays of text', ours, theirs: () => csvParseRows(readFileSync(path, 'utf8')) },
    { name: 'papaparse, arrays of text', ours, theirs: () => papa.parse(readFileSync(path, 'utf8')) },
    { name: 'arquero, types guessed', ours, theirs: () => fromCSV(readFileSync(path, 'utf8')) },
  ], { runs });
  remove();
}
