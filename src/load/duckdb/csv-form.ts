import { closeSync, openSync, statSync } from 'node:fs';
import { noFile } from '../../csv/path.ts';
import { LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { quoted } from './dialect.ts';
import { notTextFault } from './form-faults.ts';
import { bytesAt, cellsOf, textAt } from './record-text.ts';
import { walkRecords } from './records.ts';
import type { Place } from './records.ts';

/** How a CSV file is written: its path, the name that people know it by, its delimiter and its columns. */
export interface CsvForm {
  readonly path: string;
  readonly file: string;
  readonly delimiter: string;
  readonly header: readonly string[];
}

/** As much of a file as its header may take. */
const HEAD = 1 << 20;

/**
 * The form of a CSV file, from its first record; UTF-8, delimited by comma, semicolon or tab, whichever its header has most of.
 *
 * @throws {LoadError} NO_FILE, NOT_READABLE, NOT_TEXT, BAD_HEADER
 */
export async function csvForm(path: string, file: string): Promise<CsvForm> {
  const head = headOf(path, file);
  if (head.length === 0) throw new LoadError({ code: 'BAD_HEADER', what: 'the file is empty', fix: 'give it a header row', place: { file } });
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.subarray(0, 4096).includes(0)) throw notText(file, 1);
  const delimiter = delimiterOf(head.toString('utf8'));
  let first: Place | null = null;
  await walkRecords(path, delimiter, (place) => ((first = place), 'stop'));
  const { line, start, end } = first ?? { line: 1, start: 0, end: 0 };
  const header = cellsOf(textAt(path, { start, end }).replace(/^\uFEFF/u, ''), delimiter).map(({ value }) => value.trim());
  const faults = header.flatMap((name, i): Fault[] => {
    if (name === '') return [{ code: 'BAD_HEADER', what: `column ${i + 1} has no name`, fix: 'name every column', place: { file, line } }];
    return header.indexOf(name) < i ? [{ code: 'BAD_HEADER', what: `two columns are called "${name}"`, fix: 'give each its own name', place: { file, line } }] : [];
  });
  if (faults.length > 0) throw new LoadError(faults);
  return { path, file, delimiter, header };
}

/** How many bytes DuckDB reads together: as many as a core keeps near itself, and twice the longest line that it takes. */
const BUFFER = 1 << 22;

/**
 * The file as DuckDB reads it: all text, nothing guessed, nothing padded, every record or none. Columns are called c0, c1, … whatever their names.
 * A name with a star or a bracket in it is a name, no pattern.
 */
export function csvSql({ path, delimiter, header }: CsvForm, ragged: 'refused' | 'left out' = 'refused'): string {
  const columns = header.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false', 'header = true', `delim = ${quoted(delimiter)}`, `quote = '"'`, `escape = '"'`, `comment = ''`, `nullstr = ''`, 'allow_quoted_nulls = true', 'strict_mode = true',
    'null_padding = false', `buffer_size = ${BUFFER}`, `ignore_errors = ${ragged === 'left out'}`, `columns = {${columns}}`,
  ];
  return `read_csv(${pathSql(path)}, ${options.join(', ')})`;
}

/** Some cell of the row has something in it but white space. */
export function filled({ header }: CsvForm): string {
  return `NOT (${header.map((_, i) => `coalesce(regexp_full_match(c${i}, '[\\s\\x{00a0}\\x{feff}]*'), TRUE)`).join(' AND ')})`;
}

/** A path as a text of SQL in which no sign stands for others. */
export function pathSql(path: string): string {
  return quoted(path.replace(/[[*?]/gu, '[$&]'));
}

function headOf(path: string, file: string): Buffer {
  try {
    if (statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const opened = openSync(path, 'r');
    try {
      return bytesAt(opened, { start: 0, end: HEAD });
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    throw noFile(error, file);
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/u)).replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).sign;
}

function notText(file: string, line: number): LoadError {
  return new LoadError(notTextFault(file, line));
}
