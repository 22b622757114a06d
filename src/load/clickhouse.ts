import type { Declared } from '../csv/declared.ts';
import { LoadError } from '../errors.ts';
import type { Server } from './clickhouse/connect.ts';
import { queryOf } from './engine/query.ts';
import type { Query, QueryOptions } from './engine/query.ts';

/** The newsroom's own cluster, and what it is asked for: a table, or the result of a query. */
export interface ClickhouseSource extends Server {
  /** A table: `deaths` or `statistics.deaths`; a `Distributed` one stands for all shards. */
  readonly table?: string;
  readonly sql?: string;
}

/**
 * A source in a ClickHouse cluster that exists. The shards do the reduction, the same words and the same checks as `load.duckdb` apply, and the same table comes out. It needs the package `@clickhouse/client`, which is loaded when it is used. Servers from 18.16 on.
 *
 * Nothing is written. A shard that does not answer is an error, whatever the server's own settings say; no figure is made of the others alone. A table has no lines, so a fault says in how many rows it is.
 *
 * @throws {LoadError} from `load()`: NO_CLICKHOUSE, NO_SERVER, NO_ACCESS, SHARD_DOWN, BAD_QUERY, NO_SUCH_COLUMN, UNKNOWN_COLUMN; as the cells are declared BAD_CELL, BAD_DATE, NOT_IN_LIST, OUT_OF_RANGE, EMPTY_CELL, DUPLICATE_ID;
 * TOO_MANY_TEXTS, TOO_MANY_ROWS, ENGINE_FAILED.
 * @throws {StepError} from `load()`: what the words of the query refuse.
 *
 * @example
 * import { check, code, count, derive, load, pipeline, year } from 'cifras';
 *
 * const people = load.csv('data/people.csv', { year: year(), people: count('people') });
 *
 * export const violentDeaths = pipeline('violent-deaths',
 *   load.clickhouse({ url: 'http://127.0.0.1:8123', table: 'statistics.deaths' }, { year: year(), cause: code('Cause', { list: ['violent', 'illness'] }), n: count('deaths') })
 *     .keep('violent deaths', { cause: 'violent' })
 *     .total(['year'], { sum: ['n'], gaps: 'skip' }),
 *   derive.join(people, { on: ['year'] }),
 *   derive.rate('rate', { of: 'n', over: 'people', per: 100_000 }),
 *   check.unique('year'),
 * );
 */
export function clickhouse({ table, sql, ...server }: ClickhouseSource, declared: Declared, options: QueryOptions = {}): Query {
  if ((table === undefined) === (sql === undefined)) {
    throw new LoadError({ code: 'BAD_OPTION', what: table === undefined ? 'it is not said what is to be read' : 'a table and a query are given', fix: 'say { url, table } or { url, sql }' });
  }
  const label = `${hostOf(server.url)}/${table ?? 'sql'}`;
  return queryOf({ name: `load.clickhouse(${label})`, open: async () => (await import('./clickhouse/session.ts')).clickhouseSession({ label, table: table ?? null, sql: sql ?? null }, server) }, declared, options);
}

/** The server as it is called in messages: without the name and password that an address may hold. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    throw new LoadError({ code: 'BAD_OPTION', what: 'the url of the server is none', fix: "write url: 'http://127.0.0.1:8123'" });
  }
}
