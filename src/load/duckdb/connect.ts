import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadError } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import type { Type } from '../engine/dialect.ts';
import type { Lookup } from '../engine/open.ts';
import { duckdbType } from './dialect.ts';

export interface DuckdbLimits {
  /** How much memory DuckDB may take before it goes to disk, in its own words; `256MB` unless given. */
  readonly memory?: string;
  /** How many threads it may use; as many as there are cores unless given. */
  readonly threads?: number;
  /** Where it puts what memory does not hold; a folder of its own under the system's unless given, which is gone afterwards. */
  readonly temp?: string;
}

/** A connection to DuckDB, as far as it is used here: the package is optional, so that none of its types may stand in ours. */
export interface Connection {
  run(sql: string, values?: Readonly<Record<string, Value>>): Promise<void>;
  /** The rows of a query, column by column. */
  columns(sql: string, values: Readonly<Record<string, Value>>, progress?: (done: number) => void): Promise<Value[][]>;
  fill(table: string, lookup: Lookup): Promise<void>;
  close(): void;
}

/** How often progress is told, in milliseconds. */
const TOLD_EVERY = 100;

/**
 * Opens DuckDB in this process, with no file and no network: extensions are neither fetched nor loaded by themselves.
 *
 * @throws {LoadError} NO_DUCKDB where the package is not installed.
 */
export async function connect({ memory = '256MB', threads, temp }: DuckdbLimits): Promise<Connection> {
  const { DuckDBInstance } = await duckdbPackage();
  const own = temp === undefined ? mkdtempSync(join(tmpdir(), 'cifras-duckdb-')) : null;
  const removed = (): void => void (own !== null && rmSync(own, { recursive: true, force: true }));
  const config = { memory_limit: memory, temp_directory: temp ?? own ?? '', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', ...(threads === undefined ? {} : { threads: String(threads) }) };
  const instance = await DuckDBInstance.create(':memory:', config).catch((error: unknown) => {
    removed();
    throw new LoadError({ code: 'BAD_OPTION', what: `DuckDB does not start: ${firstLine(error)}`, fix: "write memory: '512MB', threads: 2" });
  });
  const connection = await instance.connect();
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false;');
  return {
    run: async (sql, values) => void (await connection.run(sql, values === undefined ? undefined : { ...values })),
    columns: async (sql, values, progress = () => {}) => {
      let done = 0;
      // Between the parts of a query DuckDB knows no progress; what was done stays done.
      const timer = setInterval(() => progress((done = Math.max(done, Math.min(1, connection.progress.percentage / 100)))), TOLD_EVERY);
      try {
        return (await (await connection.run(sql, { ...values })).getColumnsJS()) as Value[][];
      } finally {
        clearInterval(timer);
      }
    },
    fill: async (table, { keys, columns }) => {
      const types: readonly Type[] = [...(keys[0] ?? []).map((key): Type => (typeof key === 'number' ? 'double' : 'text')), ...columns.map(({ type }) => type)];
      await connection.run(`CREATE TEMP TABLE ${table} (${types.map((type, i) => `x${i} ${duckdbType(type)}`).join(', ')})`);
      const appender = await connection.createAppender(table);
      keys.forEach((key, row) => {
        [...key, ...columns.map(({ values }) => values[row] ?? null)].forEach((value, i) => append(appender, value, types[i] as Type));
        appender.endRow();
      });
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      removed();
    },
  };
}

function append(appender: { appendNull(): void; appendVarchar(text: string): void; appendDouble(n: number): void; appendBigInt(n: bigint): void }, value: Value, type: Type): void {
  if (value === null) appender.appendNull();
  else if (type === 'double') appender.appendDouble(Number(value));
  else if (type === 'integer') appender.appendBigInt(BigInt(value));
  else appender.appendVarchar(String(value));
}

async function duckdbPackage(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    throw Object.assign(new LoadError({ code: 'NO_DUCKDB', what: `DuckDB is not there: ${firstLine(error)}`, fix: 'install it in your project: npm install @duckdb/node-api' }), { cause: error });
  }
}

/** What an engine's error says, without its hints and its copy of the query. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
