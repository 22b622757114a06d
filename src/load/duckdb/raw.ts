import { LoadError } from '../../errors.ts';
import { wholeWithin } from '../engine/session.ts';
import type { Field, Raw } from '../engine/session.ts';
import type { Connection } from './connect.ts';
import { csvSql, filled, pathSql } from './csv-form.ts';
import type { CsvForm } from './csv-form.ts';
import { identifier, quoted } from './dialect.ts';

/** What DuckDB is to read, with paths as they are and as they are shown. */
export interface Given {
  readonly label: string;
  readonly files: readonly { readonly path: string; readonly file: string }[];
  readonly database: string | null;
  readonly table: string | null;
  readonly sql: string | null;
}

/** What a query starts from: CSV files as they stand, or a select with the types that it has. */
export async function rawOf(given: Given, forms: readonly CsvForm[], connection: Connection): Promise<Raw> {
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

/** Whether a path is that of a Parquet file. */
export function isParquet(path: string): boolean {
  return /\.(?:parquet|pq)$/iu.test(path);
}
