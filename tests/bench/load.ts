import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCSV } from 'arquero';
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import papa from 'papaparse';
import { code, count, date, load, number, text, year } from 'cifras';
import { DuckDBInstance } from '@duckdb/node-api';
import { CAUSES, generate } from './generate.ts';
import { interleaved } from './interleaved.ts';

const DECLARED = {
  year: year('Year'), state: code('State'), cause: code('Cause', { list: CAUSES }), n: count('deaths'), rate: number('deaths per 100,000 people', { label: 'Rate', format: '1,234.5' }),
  date: date('Day'), text: text('Text'), flag: code('Flag', { list: ['yes', 'no'] }),
};

/** The file as DuckDB gives it to JavaScript, every cell text. */
async function byDuckDB(path: string): Promise<unknown> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return await (await connection.run(`SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`)).getColumnsJS();
  } finally {
    connection.closeSync();
  }
}

/** A file loaded, typed and validated with origins, against readers that give bare text (csv-parse, d3-dsv, papaparse, DuckDB) or guess (arquero). */
export async function loadBench({ rows = 1_000_000, runs = 3 }: { rows?: number; runs?: number } = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  const path = join(folder, 'deaths.csv');
  await generate(path, { rows });
  const ours = (): Promise<unknown> => load.csv(path, DECLARED).load();
  await interleaved(`load.csv on ${rows.toLocaleString('en-US')} rows of ${Object.keys(DECLARED).length} columns, typed and validated`, [
    { name: 'bare csv-parse, arrays of text', ours, theirs: () => parse(readFileSync(path)) },
    { name: 'd3-dsv, arrays of text', ours, theirs: () => csvParseRows(readFileSync(path, 'utf8')) },
    { name: 'papaparse, arrays of text', ours, theirs: () => papa.parse(readFileSync(path, 'utf8')) },
    { name: 'DuckDB, columns of text', ours, theirs: () => byDuckDB(path) },
    { name: 'arquero, types guessed', ours, theirs: () => fromCSV(readFileSync(path, 'utf8')) },
  ], { runs });
  rmSync(folder, { recursive: true });
}
