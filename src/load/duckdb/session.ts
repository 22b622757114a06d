import { existsSync } from 'node:fs';
import { CHANGED, noteRead } from '../../csv/opened.ts';
import { stampOf } from '../../csv/stamp.ts';
import { CifrasError, LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import type { Value } from '../../table/where.ts';
import { capped } from '../engine/judge.ts';
import type { Open } from '../engine/open.ts';
import type { Raw, Session } from '../engine/session.ts';
import { connect, firstLine } from './connect.ts';
import type { Connection, DuckdbLimits } from './connect.ts';
import { csvForm } from './csv-form.ts';
import type { CsvForm } from './csv-form.ts';
import { duckdbDialect } from './dialect.ts';
import { endFaults } from './end-faults.ts';
import { footerFaults } from './footer.ts';
import { formFaults } from './form-faults.ts';
import { locate } from './locate.ts';
import { isParquet, rawOf } from './raw.ts';
import type { Given } from './raw.ts';
import { soundFiles } from './sound.ts';

/**
 * Opens a session of DuckDB on files, a database or the result of a query.
 *
 * @throws {LoadError} NO_DUCKDB, NO_FILE, NOT_READABLE, NOT_TEXT, BAD_HEADER, FOOTER, RAGGED_ROW, BAD_QUERY
 */
export async function duckdbSession(given: Given, limits: DuckdbLimits): Promise<Session> {
  const stamps = given.files.map(({ path }) => stampOf(path));
  const changed = (): Fault[] => given.files.flatMap(({ path, file }, i) => (stampOf(path) === stamps[i] ? [] : [{ ...CHANGED, place: { file } }]));
  const forms: CsvForm[] = [];
  for (const { path, file } of given.files) {
    noteRead(path);
    if (isParquet(path)) {
      if (!existsSync(path)) throw new LoadError({ code: 'NO_FILE', what: 'there is no such file', fix: 'check the name and the folder', place: { file } });
    } else forms.push(await csvForm(path, file));
  }
  const below = (await Promise.all(forms.flatMap((form) => [footerFaults(form), endFaults(form)]))).flat();
  if (below.length > 0) throw new LoadError(below);
  if (given.database !== null) noteRead(given.database);
  const connection = await connect(limits);
  try {
    const raw = await rawOf(given, forms, connection);
    return { ...sessionOn(connection, raw, forms), changed };
  } catch (error) {
    connection.close();
    throw error instanceof LoadError ? error : new LoadError(unasked(error, given));
  }
}

/** Why DuckDB cannot be asked, and what to look at. */
function unasked(error: unknown, { label, sql }: Given): Fault {
  const what = firstLine(error).replace(/^Failed to extract statements: /u, '');
  const locked = /\block\b/iu.test(what);
  const fix = locked ? 'close the program that has the database open, or read a copy of it' : sql !== null && /^Parser Error/u.test(what) ? 'mend the SQL there' : 'look at the query, the table and the file';
  return { code: 'BAD_QUERY', what, fix, place: { file: label } };
}

function sessionOn(connection: Connection, raw: Raw, forms: readonly CsvForm[]): Omit<Session, 'changed'> {
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
    sound: forms.length > 0 && raw.blanks === 'possible' ? (totals) => soundFiles(forms.map(({ path }) => path), totals) : null,
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
