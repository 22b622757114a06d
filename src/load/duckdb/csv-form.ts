import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { LoadError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { quoted } from './dialect.ts';
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
 * @throws {LoadError} NO_FILE, NOT_TEXT, BAD_HEADER
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

/**
 * The file as DuckDB reads it: all text, nothing guessed, nothing padded, every record or none. Columns are called c0, c1, … whatever their names.
 * A name with a star or a bracket in it is a name, no pattern.
 */
export function csvSql({ path, delimiter, header }: CsvForm, ragged: 'refused' | 'left out' = 'refused'): string {
  const columns = header.map((_, i) => `'c${i}': 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false', 'header = true', `delim = ${quoted(delimiter)}`, `quote = '"'`, `escape = '"'`, `comment = ''`, `nullstr = ''`, 'allow_quoted_nulls = true', 'strict_mode = true',
    'null_padding = false', `ignore_errors = ${ragged === 'left out'}`, `columns = {${columns}}`,
  ];
  return `read_csv(${pathSql(path)}, ${options.join(', ')})`;
}

/** A path as a text of SQL in which no sign stands for others. */
export function pathSql(path: string): string {
  return quoted(path.replace(/[[*?]/gu, '[$&]'));
}

/**
 * What is wrong with the form of a file: rows of more or fewer cells than the header, broken quotation marks, bytes that are no UTF-8, lines that end in two ways. The first `most`, and how many in all.
 * After a quotation mark that never closes nothing more can be told.
 */
export async function formFaults(form: CsvForm, most: number): Promise<{ faults: Fault[]; total: number }> {
  const faults: Fault[] = [];
  let [total, ending] = [0, 0];
  const { file, path, delimiter, header } = form;
  const tell = (fault: () => Fault): void => void ((total += 1) <= most && faults.push(fault()));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = openSync(path, 'r');
  try {
    await walkRecords(path, delimiter, (place) => {
      const record = bytesAt(bytes, place);
      const [line, text] = [place.line, record.toString('utf8')];
      if (!isText(decoder, record)) tell(() => notTextFault(file, line));
      if (place.broken !== null) {
        const before = record.subarray(0, place.broken.at - place.start).toString('utf8').split(/\r\n|\r|\n/u);
        const spot = { file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
        tell(() => ({ code: 'BAD_QUOTE', what: `${place.broken?.what ?? ''}: ${text.split(/\r|\n/u)[before.length - 1]?.slice(spot.column - 1, spot.column + 39) ?? ''}`, fix: QUOTES, place: spot }));
      } else if (place.cells !== header.length) {
        tell(() => raggedRow(text, { file, line, cells: place.cells, columns: header.length, last: cellsOf(text, delimiter).at(-1)?.value ?? '' }));
      }
      if (ending !== 0 && place.ending !== 0 && place.ending !== ending) {
        tell(() => ({ code: 'MIXED_LINE_ENDS', what: 'lines of this file end in two ways, and this is the first that ends otherwise', fix: 'save it with one kind of line ends', place: { file, line } }));
        return 'stop';
      }
      ending ||= place.ending;
      return 'on';
    });
  } finally {
    closeSync(bytes);
  }
  return { faults, total };
}

const QUOTES = 'double a quotation mark inside a quoted cell, and close every cell that one opens';

function raggedRow(text: string, { file, line, cells, columns, last }: { file: string; line: number; cells: number; columns: number; last: string }): Fault {
  const place = { file, line };
  const shown = text.split(/\r|\n/u)[0] ?? '';
  if (text.trim() === '') return { code: 'RAGGED_ROW', what: 'the line holds nothing but spaces', fix: 'take it out', place, text: shown };
  const fix = cells < columns ? 'add the missing cells, or their commas' : 'put a cell that has a comma in it between quotation marks';
  return { code: 'RAGGED_ROW', what: `${cells} cells where the header has ${columns}; the last is "${last.slice(0, 40)}"`, fix, place, text: shown };
}

/** The cells of a record, as they are read and where they stand in its text. */
export function cellsOf(record: string, delimiter: string): { readonly value: string; readonly at: number }[] {
  const cells: { value: string; at: number }[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record[at] === '"';
    let end = at;
    if (isQuoted) for (end = at + 1; end < record.length && (record[end] !== '"' || record[end + 1] === '"'); end++) if (record[end] === '"') end += 1;
    const next = record.indexOf(delimiter, end);
    const stop = next < 0 ? record.length : next;
    cells.push(isQuoted ? { value: record.slice(at + 1, end).replaceAll('""', '"'), at: at + 1 } : { value: record.slice(at, stop), at });
    at = stop + 1;
  }
  return cells;
}

/** The text of some bytes of a file. */
export function textAt(path: string, range: { readonly start: number; readonly end: number }): string {
  const file = openSync(path, 'r');
  try {
    return bytesAt(file, range).toString('utf8');
  } finally {
    closeSync(file);
  }
}

function bytesAt(file: number, { start, end }: { readonly start: number; readonly end: number }): Buffer {
  const bytes = Buffer.alloc(Math.min(end - start, HEAD));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
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
    const { code } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder, not a file' : `cannot read the file: ${code ?? String(error)}`;
    throw new LoadError({ code: 'NO_FILE', what, fix: 'check the name and the folder', place: { file } });
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/u)).replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).sign;
}

function isText(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function notText(file: string, line: number): LoadError {
  return new LoadError(notTextFault(file, line));
}

function notTextFault(file: string, line: number): Fault {
  return { code: 'NOT_TEXT', what: 'the file is not UTF-8', fix: 'save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8', place: { file, line } };
}
