import { existsSync } from 'node:fs';
import { CifrasError, LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import { capped } from '../engine/judge.ts';
import type { Open } from '../engine/open.ts';
import { wholeWithin } from '../engine/session.ts';
import type { Field, Raw, Refused, Session } from '../engine/session.ts';
import { connect, firstLine } from './connect.ts';
import type { Connection, DuckdbLimits } from './connect.ts';
import { csvForm, csvSql, formFaults, pathSql } from './csv-form.ts';
import type { CsvForm } from './csv-form.ts';
import { duckdbDialect, identifier, quoted } from './dialect.ts';
import { placed } from './places.ts';
import type { Wrong } from './places.ts';
import { soundFiles } from './sound.ts';

/** What DuckDB is to read, with paths as they are and as they are shown. */
export interface Given {
  readonly label: string;
  readonly files: readonly { readonly path: string; readonly file: string }[];
  readonly database: string | null;
  readonly table: string | null;
  readonly sql: string | null;
}

/**
 * Opens a session of DuckDB on files, a database or the result of a query.
 *
 * @throws {LoadError} NO_DUCKDB, NO_FILE, NOT_TEXT, BAD_HEADER, BAD_QUERY
 */
export async function duckdbSession(given: Given, limits: DuckdbLimits): Promise<Session> {
  const forms: CsvForm[] = [];
  for (const { path, file } of given.files) {
    if (isParquet(path)) {
      if (!existsSync(path)) throw new LoadError({ code: 'NO_FILE', what: 'there is no such file', fix: 'check the name and the folder', place: { file } });
    } else forms.push(await csvForm(path, file));
  }
  const connection = await connect(limits);
  try {
    const raw = await rawOf(given, forms, connection);
    return sessionOn(connection, raw, forms);
  } catch (error) {
    connection.close();
    throw error instanceof LoadError ? error : new LoadError({ code: 'BAD_QUERY', what: firstLine(error), fix: 'look at the query, the table and the file', place: { file: given.label } });
  }
}

function sessionOn(connection: Connection, raw: Raw, forms: readonly CsvForm[]): Session {
  const bound = new Map<string, Value>();
  let tables = 0;
  const dialect = duckdbDialect((value) => {
    const name = `p${bound.size}`;
    bound.set(name, value);
    return `$${name}`;
  });
  const ask: Session['ask'] = (sql, progress) => {
    const names = new Set([...sql.matchAll(/\$(p\d+)\b/gu)].map(([, name = '']) => name).filter((name) => bound.has(name)));
    return connection.columns(sql, Object.fromEntries([...names].map((name) => [name, bound.get(name) ?? null])), progress);
  };
  return {
    dialect, raw, ask,
    sound: forms.length > 0 && raw.blanks === 'possible' ? () => soundFiles(forms.map(({ path }) => path)) : null,
    lookUp: async (open, keys, lookup) => {
      const table = `looked_up_${(tables += 1)}`;
      await connection.fill(table, lookup);
      const width = keys.length;
      const on = keys.map(({ sql, type }, i) => `${table}.x${i} = ${type === 'text' ? sql : dialect.toDouble(sql)}`).join(' AND ');
      return { open: { ...open, from: `${open.from} LEFT JOIN ${table} ON ${on}` } satisfies Open, found: lookup.columns.map((_, i) => `${table}.x${width + i}`) };
    },
    misformed: (error) => misformed(error, forms),
    locate: (refused, most) => locate({ refused, most, forms, ask, connection }),
    close: async () => connection.close(),
  };
}

/** What DuckDB says of a file is the first that it met, with the number of a record; what is told is all of it, with lines. */
async function misformed(error: unknown, forms: readonly CsvForm[]): Promise<Fault[]> {
  if (error instanceof CifrasError || !(error instanceof Error)) return [];
  const found = await Promise.all(forms.map((form) => formFaults(form, 50)));
  const faults = found.flatMap(({ faults: each }) => each);
  if (faults.length > 0) return capped(faults, found.reduce((sum, { total }) => sum + total, 0));
  const code = /^Out of Memory/iu.test(error.message) ? 'OUT_OF_MEMORY' : 'ENGINE_FAILED';
  return [{ code, what: `DuckDB: ${firstLine(error)}`, fix: code === 'OUT_OF_MEMORY' ? "give it more, memory: '1GB', or fewer threads" : 'look at the source and at the query', ...(forms[0] === undefined ? {} : { place: { file: forms[0].file } }) }];
}

interface Locating {
  readonly refused: readonly Refused[];
  readonly most: number;
  readonly forms: readonly CsvForm[];
  readonly ask: Session['ask'];
  readonly connection: Connection;
}

let located = 0;

async function locate({ refused, most, forms, ask, connection }: Locating): Promise<readonly Fault[] | null> {
  if (forms.length === 0) return null;
  const fields = [...new Set(refused.map(({ field }) => field))];
  const told: Fault[] = [];
  for (const form of forms) {
    const wrong: Wrong[] = [];
    for (const field of fields) {
      const here = refused.filter((each) => each.field === field);
      const table = `wrong_${(located += 1)}`;
      await connection.fill(table, { keys: here.map((_, i) => [i]), columns: [{ type: 'text', values: here.map(({ text }) => text) }] });
      const cell = `c${form.header.indexOf(field)}`;
      const numbered = `(SELECT *, row_number() OVER () AS record FROM ${csvSql(form, 'left out')}) r`;
      const sql = `SELECT CAST(record AS DOUBLE), ${table}.x0 FROM ${numbered} JOIN ${table} ON ${cell} IS NOT DISTINCT FROM ${table}.x1 WHERE ${filled(form)} ORDER BY record LIMIT ${2 * most}`;
      const [records = [], which = []] = await ask(sql);
      records.forEach((record, i) => {
        const { fault, value } = here[Number(which[i])] as Refused;
        wrong.push({ record: Number(record), field, fault, ...(value === undefined ? {} : { value }) });
      });
    }
    if (wrong.length > 0) told.push(...(await placed(form, wrong)));
    if (told.length >= most) break;
  }
  return told;
}

async function rawOf(given: Given, forms: readonly CsvForm[], connection: Connection): Promise<Raw> {
  if (given.database !== null) await connection.run(`ATTACH ${quoted(given.database)} AS given (READ_ONLY); USE given;`);
  if (given.sql === null && forms.length > 0 && forms.length === given.files.length) return rawCsv(given, forms);
  for (const [i, form] of forms.entries()) await connection.run(`CREATE TEMP VIEW ${viewName(i, forms.length)} AS SELECT ${form.header.map((name, c) => `c${c} AS ${identifier(name)}`).join(', ')} FROM ${csvSql(form)}`);
  const select = given.sql !== null ? `(\n${given.sql.replace(/;\s*$/u, '')}\n)` : given.table !== null ? given.table.split('.').map(identifier).join('.') : parquetSql(given);
  return rawTyped(given, select, connection);
}

/** How the analyst's own SQL calls the files: `data`, or `data1`, `data2`, … where there are several. */
function viewName(i: number, count: number): string {
  return count === 1 ? 'data' : `data${i + 1}`;
}

function parquetSql({ files, label }: Given): string {
  if (files.length === 0 || files.some(({ path }) => !isParquet(path))) {
    throw new LoadError({ code: 'BAD_OPTION', what: 'nothing is said to be read, or Parquet and CSV together', fix: "write { files: [...] } of one kind, { database, table } or { sql }", place: { file: label } });
  }
  return `read_parquet([${files.map(({ path }) => pathSql(path)).join(', ')}])`;
}

function rawCsv(given: Given, forms: readonly CsvForm[]): Raw {
  const [first] = forms as readonly [CsvForm];
  const several = forms.length > 1;
  const from: Raw['from'] = (rows, order) => {
    const parts = forms.map((form, i) => {
      const where = rows === 'filled' ? ` WHERE ${filled(form)}` : '';
      // Each file has its columns in its own order: they are called as in the first.
      const columns = first.header.map((name, c) => (several ? `c${form.header.indexOf(name)} AS c${c}` : `c${c}`)).join(', ');
      return { plain: csvSql(form), sql: `SELECT ${columns}${several ? `, ${i} AS of_file` : ''}${order === 'kept' ? ', row_number() OVER () AS in_file' : ''} FROM ${csvSql(form)}${where}` };
    });
    if (!several && rows === 'all' && order === 'any') return `${parts[0]?.plain ?? ''} d`;
    return `(${parts.map(({ sql }) => sql).join(' UNION ALL ')}) d`;
  };
  return {
    label: given.label, from, blanks: 'possible', files: forms.map(({ file }) => file), file: several ? 'of_file' : null,
    fields: new Map(first.header.map((name, i): [string, Field] => [name, { sql: `c${i}`, type: 'text', empty: 'never' }])),
    headers: forms.map(({ file, header }) => ({ file, names: header })),
    row: several ? 'of_file * 1000000000000 + in_file' : 'in_file',
  };
}

/** Some cell of the row has something in it but white space. */
function filled({ header }: CsvForm): string {
  return `NOT (${header.map((_, i) => `coalesce(regexp_full_match(c${i}, '[\\s\\x{00a0}\\x{feff}]*'), TRUE)`).join(' AND ')})`;
}

async function rawTyped(given: Given, select: string, connection: Connection): Promise<Raw> {
  const [names = [], types = []] = await connection.columns(`DESCRIBE SELECT * FROM ${select}`, {});
  const fields = new Map(names.map((name, i): [string, Field] => [String(name), fieldOf(String(name), String(types[i]))]));
  return {
    label: given.label, blanks: 'none', fields, file: null, files: [],
    from: (_, order) => (order === 'any' ? `(SELECT * FROM ${select}) d` : `(SELECT *, row_number() OVER () AS in_file FROM ${select}) d`),
    headers: [{ file: null, names: names.map(String) }],
    row: 'in_file',
  };
}

function fieldOf(name: string, type: string): Field {
  const sql = identifier(name);
  const [, sign, size = ''] = /^(U?)((?:TINY|SMALL|BIG|HUGE)INT|INTEGER)$/u.exec(type) ?? [];
  if (sign !== undefined) return { sql, type: 'integer', empty: 'never', within: wholeWithin(BITS[size] ?? 64, sign === 'U' ? 'unsigned' : 'signed') };
  // A decimal of more digits than a double holds is read as it is written.
  if (/^(?:DOUBLE|FLOAT)$/u.test(type) || Number(/^DECIMAL\((\d+)/u.exec(type)?.[1] ?? 38) <= 15) return { sql, type: 'double', empty: 'never' };
  if (type === 'DATE') return { sql, type: 'day', empty: 'never' };
  return { sql: type === 'VARCHAR' ? sql : `CAST(${sql} AS VARCHAR)`, type: 'text', empty: 'possible' };
}

const BITS: Readonly<Record<string, number>> = { TINYINT: 8, SMALLINT: 16, INTEGER: 32 };

function isParquet(path: string): boolean {
  return /\.(?:parquet|pq)$/iu.test(path);
}

