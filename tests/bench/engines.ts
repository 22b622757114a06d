import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table as arqueroTable, op } from 'arquero';
import { parse } from 'csv-parse/sync';
import { code, count, date, derive, load, number, pipeline, text, year } from 'cifras';
import type { Source } from 'cifras';
import { DuckDBInstance, version } from '@duckdb/node-api';
import { clusterBench } from './cluster.ts';
import { CAUSES, GENERATED_COLUMNS, generate } from './generate.ts';
import { interleaved } from './interleaved.ts';

const THREE = { year: year('Year'), cause: code('Cause', { list: CAUSES }), n: count('deaths') };
const EIGHT = {
  ...THREE, state: code('State'), rate: number('deaths per 100,000 people', { format: '1,234.5' }), date: date('Day'), text: text('Text'), flag: code('Flag', { list: ['yes', 'no'] }),
};
const MEMORY = '256MB';

const RATES = { year: year('Year'), cause: code('Cause', { list: CAUSES }), rate: number('deaths per 100,000 people', { format: '1,234.5' }) };
const SKIP = { sum: ['n'], gaps: 'skip' } as const;
const SINCE = { year: { from: 2010 } } as const;

const three = (path: string, memory = MEMORY): Source => load.duckdb(path, THREE, { others: 'drop', memory }).total(['year', 'cause'], SKIP);
const eight = (path: string, memory = MEMORY): Source => load.duckdb(path, EIGHT, { memory }).total(['year', 'cause'], SKIP);
const since = (path: string): Source => load.duckdb(path, THREE, { others: 'drop', memory: MEMORY }).keep('since 2010', SINCE).total(['year', 'cause'], SKIP);
const sinceOfEight = (path: string): Source => load.duckdb(path, EIGHT, { memory: MEMORY }).keep('since 2010', SINCE).total(['year', 'cause'], SKIP);
const decimals = (path: string): Source => load.duckdb(path, RATES, { others: 'drop', memory: MEMORY }).total(['year', 'cause'], { sum: ['rate'] });
const twice = (path: string): Source => load.duckdb({ files: [path, path] }, THREE, { others: 'drop', memory: MEMORY }).total(['year', 'cause'], SKIP);

/**
 * The same totals by hand: DuckDB opened as we open it, with the same memory and threads, a CSV file read with its columns typed and DuckDB's own ways otherwise, so that it refuses what it cannot read so; nothing else is
 * verified, and no line is told. Where eight columns are verified, by hand eight are read as their types.
 */
async function byHand(path: string, { wanted = SUM, where = '', files = [path] }: { wanted?: string; where?: string; files?: readonly string[] } = {}): Promise<unknown> {
  return asked(`SELECT year, cause, ${wanted} FROM ${typed(files)} ${where} GROUP BY year, cause`);
}

async function asked(sql: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY });
  const connection = await instance.connect();
  const rows = await (await connection.run(sql)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const TYPES = "{'year': 'INTEGER', 'state': 'VARCHAR', 'cause': 'VARCHAR', 'n': 'BIGINT', 'rate': 'DOUBLE', 'date': 'DATE', 'text': 'VARCHAR', 'flag': 'VARCHAR'}";

function typed(files: readonly string[]): string {
  const list = `[${files.map((each) => `'${each}'`).join(', ')}]`;
  return files.every((each) => each.endsWith('.parquet')) ? `read_parquet(${list})` : `read_csv(${list}, header = true, columns = ${TYPES})`;
}

const SUM = 'sum(n)';
/** Every column looked at, so that DuckDB must read it as declared. */
const COUNTS = GENERATED_COLUMNS.map((name) => `count(${name})`).join(', ');
const ALL = `${SUM}, ${COUNTS}`;

/** Totals of a big file: the words against the same SQL by hand, and at a million rows against csv-parse with arquero. `only` some numbers of rows, unless there is no time to spare. */
export async function enginesBench({ sizes = [1_000_000, 10_000_000], runs = 3 }: { sizes?: readonly number[]; runs?: number } = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cifras-bench-'));
  for (const rows of sizes) {
    const [path, parquet] = [join(folder, `${rows}.csv`), join(folder, `${rows}.parquet`)];
    await generate(path, { rows });
    await asked(`COPY (FROM ${typed([path])}) TO '${parquet}' (FORMAT parquet)`);
    await interleaved(`load.duckdb on ${rows.toLocaleString('en-US')} rows, totals by year and cause; DuckDB ${version()}, memory ${MEMORY}`, [
      { name: '3 verified, by hand the same 3', ours: () => three(path).load(), theirs: () => byHand(path) },
      { name: '8 verified, by hand the same 8', ours: () => eight(path).load(), theirs: () => byHand(path, { wanted: ALL }) },
      { name: '8 verified, by hand only the 3', ours: () => eight(path).load(), theirs: () => byHand(path) },
      { name: 'keep().total(), 3 columns', ours: () => since(path).load(), theirs: () => byHand(path, { where: 'WHERE year >= 2010' }) },
      { name: 'keep().total(), 8 columns', ours: () => sinceOfEight(path).load(), theirs: () => byHand(path, { wanted: `sum(n) FILTER (year >= 2010), ${COUNTS}` }) },
      { name: 'sum of decimals, 3 columns', ours: () => decimals(path).load(), theirs: () => byHand(path, { wanted: 'sum(rate)' }) },
      { name: 'the file twice, 3 columns', ours: () => twice(path).load(), theirs: () => byHand(path, { files: [path, path] }) },
      { name: 'Parquet, 3 verified', ours: () => three(parquet).load(), theirs: () => byHand(parquet) },
      { name: 'Parquet, 8 verified', ours: () => eight(parquet).load(), theirs: () => byHand(parquet, { wanted: ALL }) },
      ...(rows <= 1_000_000 ? [
        { name: '3 columns, csv-parse and arquero', ours: () => three(path).load(), theirs: () => naive(path) },
        { name: '3 columns, load.csv and derive.total', ours: () => three(path).load(), theirs: () => inMemory(path).load() },
      ] : []),
    ], { runs });
    for (const which of ['three', 'eight', 'eight in 100MB', 'hand', ...(rows <= 1_000_000 ? ['memory'] : [])]) process.stdout.write(`  peak memory, ${which.padEnd(21)}${peak(path, which).toFixed(0).padStart(6)} MB\n`);
    for (const each of [path, parquet]) rmSync(each);
    if (rows <= 1_000_000) await clusterBench({ rows, runs });
  }
  rmSync(folder, { recursive: true });
}

const inMemory = (path: string): Source => pipeline('totals', load.csv(path, THREE, { others: 'drop' }), derive.total(['year', 'cause'], { sum: ['n'], gaps: 'skip' }));

function naive(path: string): unknown {
  const [header = [], ...rows] = parse(readFileSync(path)) as string[][];
  const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');
  return arqueroTable({ year: column('year'), cause: column('cause'), n: column('n').map(Number) }).groupby('year', 'cause').rollup({ n: op.sum('n') }).objects();
}

/** The most memory that a process of its own took for one load, in MB: Node and DuckDB together. */
function peak(path: string, which: string): number {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), path, which], { encoding: 'utf8' });
  return Number(stdout.trim());
}

const [, script, path, which] = process.argv;
if (script === fileURLToPath(import.meta.url) && path !== undefined && existsSync(path)) {
  const sources: Readonly<Record<string, (path: string) => Source>> = { three, eight, 'eight in 100MB': (each) => eight(each, '100MB'), memory: inMemory };
  await (sources[which ?? '']?.(path).load() ?? byHand(path));
  process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`);
}
