import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Declared } from '../csv/declared.ts';
import { shownPath } from '../csv/sheet.ts';
import { LoadError } from '../errors.ts';
import type { Path } from '../source.ts';
import type { DuckdbLimits } from './duckdb/connect.ts';
import type { Given } from './duckdb/raw.ts';
import { queryOf } from './engine/query.ts';
import type { Query, QueryOptions } from './engine/query.ts';

/** What DuckDB is to read: CSV or Parquet files, a table of a DuckDB database, or the result of a query (which calls CSV files `data`, or `data1`, `data2`, …). */
export interface DuckdbSource {
  readonly files?: Path | readonly Path[];
  readonly database?: Path;
  /** A table of the database: `deaths` or `main.deaths`. */
  readonly table?: string;
  readonly sql?: string;
}

/**
 * A source for files that outgrow memory, in DuckDB, which runs in this process. Words behind it are carried out there; what comes out is an ordinary table
 * with units and origins. It needs the package `@duckdb/node-api`, which is loaded when it is used.
 *
 * Every declared column is verified in the engine: a cell that it cannot tell to be as declared is judged as `load.csv` judges it, and all faults are told at once with file, line and column, the
 * first 50 in full. A CSV file is read as it stands (UTF-8, all text, nothing guessed or padded). Totals take one reading of the source and
 * one more where what they add up adds only at one time, without a total there are two, and three more where a cell must be judged.
 * Columns that a total leaves behind are verified all the same; in a CSV file, its bytes are searched for lost characters at the same time.
 *
 * On paper, from what was measured (`npm run bench engines`): see README, "Bigger than memory".
 *
 * @throws {LoadError} from `load()`: NO_DUCKDB, NO_FILE, NOT_READABLE, NOT_TEXT, BAD_HEADER, FOOTER, NO_SUCH_COLUMN, UNKNOWN_COLUMN, RAGGED_ROW, BAD_QUOTE, MIXED_LINE_ENDS, TOO_BIG, and as the cells are declared BAD_CELL, BAD_DATE, AMBIGUOUS_DATE,
 * NOT_IN_LIST, OUT_OF_RANGE, EMPTY_CELL, DUPLICATE_ID; BAD_QUERY, OUT_OF_MEMORY, TOO_MANY_ROWS, ENGINE_FAILED, FILE_CHANGED.
 * @throws {StepError} from `load()`: what the words of the query refuse, ADDED_OVER_TIME and NOT_ADDITIVE among it.
 *
 * @example
 * import { check, code, count, derive, load, pipeline, year } from 'cifras';
 *
 * const people = load.csv('data/people.csv', { year: year(), people: count('people') });
 *
 * export const violentDeaths = pipeline('violent-deaths',
 *   load.duckdb('data/deaths.csv', { year: year(), cause: code('Cause', { list: ['violent', 'illness'] }), n: count('deaths') })
 *     .keep('violent deaths', { cause: 'violent' })
 *     .total(['year'], { sum: ['n'], gaps: 'skip' }),
 *   derive.join(people, { on: ['year'] }),
 *   derive.rate('rate', { of: 'n', over: 'people', per: 100_000 }),
 *   check.unique('year'),
 * );
 */
export function duckdb(source: Path | DuckdbSource, declared: Declared, options: QueryOptions & DuckdbLimits = {}): Query {
  const given = givenOf(source);
  return queryOf({ name: `load.duckdb(${given.label})`, open: async () => (await import('./duckdb/session.ts')).duckdbSession(given, options) }, declared, options);
}

function givenOf(source: Path | DuckdbSource): Given {
  const { files = [], database, table, sql } = typeof source === 'string' || source instanceof URL ? { files: source } : source;
  const paths = (Array.isArray(files) ? files : [files]) as readonly Path[];
  if ((database !== undefined && table === undefined && sql === undefined) || (paths.length === 0 && database === undefined && sql === undefined)) {
    throw new LoadError({ code: 'BAD_OPTION', what: 'it is not said what is to be read', fix: "write 'deaths.csv', { files }, { database, table } or { sql }" });
  }
  const shown = paths.map((path) => shownPath(path));
  const label = shown.length > 0 ? `${shown[0] ?? ''}${shown.length > 1 ? ` and ${shown.length - 1} more` : ''}` : database !== undefined ? `${shownPath(database)}${table === undefined ? '' : `/${table}`}` : 'sql';
  return {
    label, sql: sql ?? null, table: table ?? null,
    files: paths.map((path, i) => ({ path: absolute(path), file: shown[i] ?? '' })),
    database: database === undefined ? null : absolute(database),
  };
}

function absolute(path: Path): string {
  return path instanceof URL ? fileURLToPath(path) : resolve(path);
}
