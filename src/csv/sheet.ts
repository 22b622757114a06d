import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CsvError, parse } from 'csv-parse/sync';
import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Path } from '../source.ts';
import { noteRows, readNoted } from './opened.ts';
import { brokenQuote } from './quotes.ts';

/** A CSV file as it stands: all text, with the line on which each record begins. */
export interface Sheet {
  /** The path as people know it: from where they stand. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For each row the line of the file, counted from 1, on which it begins. */
  readonly lines: Uint32Array;
  /** The line of the file as it stands, counted from 1; undefined behind the last. */
  readonly lineAt: (line: number) => string | undefined;
  readonly delimiter: string;
  /** The rows that are set aside because their cells do not fit the header. */
  readonly ragged: readonly Fault[];
}

/**
 * Reads a CSV file of UTF-8, with or without a byte order mark, delimited by comma, semicolon or tab, whichever its header has most of.
 * Blank lines are left out; they hold nothing. A row with more or fewer cells than the header is set aside and told as RAGGED_ROW in `ragged`,
 * so that the cells of all the others can be judged in the same run.
 *
 * @throws {LoadError} NO_FILE, NOT_TEXT, BAD_QUOTE, BAD_HEADER: every fault of the file that stops its reading.
 */
export function readSheet(path: Path): Sheet {
  const file = shownPath(path);
  const text = decode(readBytes(path, file), file);
  const delimiter = delimiterOf(text);
  const records = parseRecords(text, delimiter, file);
  const starts = startLines(records);
  const [first = [], ...rows] = records;
  if (records.every(isBlank)) throw new LoadError({ code: 'BAD_HEADER', what: 'the file is empty', fix: 'give it a header row', place: { file } });
  if (isBlank(first)) throw new LoadError({ code: 'BAD_HEADER', what: 'the first line is blank', fix: 'begin the file with its header row', place: { file, line: 1 } });
  const header = first.map((name) => name.trim());
  const faults = headerFaults(file, header);
  if (faults.length > 0) throw new LoadError(faults);
  const filled = rows.map((_, i) => i).filter((i) => !isBlank(rows[i] ?? []));
  const fits = (i: number): boolean => rows[i]?.length === header.length;
  const kept = filled.filter(fits);
  noteRows(path, kept.length);
  const lineAt = lineReader(text);
  const ragged = filled.filter((i) => !fits(i)).map((i) => raggedRow(rows[i] ?? [], { file, header, line: starts[i + 1] ?? 0, lineAt }));
  return { file, header, rows: kept.map((i) => rows[i] ?? []), lines: Uint32Array.from(kept, (i) => starts[i + 1] ?? 0), lineAt, delimiter, ragged };
}

/** The path as it is shown in messages and origins: from the working folder where it lies below it. */
export function shownPath(path: Path): string {
  const absolute = path instanceof URL ? fileURLToPath(path) : resolve(path);
  const near = relative(process.cwd(), absolute);
  return (near === '' || near.startsWith('..') ? absolute : near).replaceAll('\\', '/');
}

function readBytes(path: Path, file: string): Uint8Array {
  try {
    return readNoted(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder, not a file' : `cannot read the file: ${code ?? String(error)}`;
    throw new LoadError({ code: 'NO_FILE', what, fix: 'check the name and the folder', place: { file } });
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ code: 'NOT_TEXT', what: 'the file is not UTF-8', fix: 'save it as "CSV UTF-8"', place: { file } });
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/u)).replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).sign;
}

function parseRecords(text: string, delimiter: string, file: string): string[][] {
  try {
    // All line ends are named: left to itself, csv-parse takes the first that it meets for all, and joins the lines that end otherwise.
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    const broken = error instanceof CsvError ? brokenQuote(text, delimiter) : null;
    if (broken === null) throw error;
    const before = linesOf(text.slice(0, broken.index));
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const line = linesOf(text)[place.line - 1] ?? '';
    throw new LoadError({ code: 'BAD_QUOTE', what: `${broken.what}: ${line.slice(place.column - 1, place.column + 39)}`, fix: QUOTES, place, text: line });
  }
}

const QUOTES = 'double a quotation mark inside a quoted cell, and close every cell that one opens';

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** The text is cut into lines at the first fault, and once: a file of a million rows may have as many. */
function lineReader(text: string): Sheet['lineAt'] {
  let lines: string[] | undefined;
  return (line) => (lines ??= linesOf(text))[line - 1];
}

/** A record begins one line after the last ended; a record ends lower than it began by the line breaks in its cells. */
function startLines(records: readonly (readonly string[])[]): number[] {
  const starts: number[] = [];
  let line = 1;
  for (const cells of records) {
    starts.push(line);
    line += 1;
    for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += linesOf(cell).length - 1;
  }
  return starts;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function headerFaults(file: string, header: readonly string[]): Fault[] {
  return header.flatMap((name, i): Fault[] => {
    const place = { file, line: 1 };
    if (name === '') return [{ code: 'BAD_HEADER', what: `column ${i + 1} has no name`, fix: 'name every column', place }];
    if (header.indexOf(name) < i) return [{ code: 'BAD_HEADER', what: `two columns are called "${name}"`, fix: 'give each its own name', place }];
    return [];
  });
}

function raggedRow(cells: readonly string[], { file, header, line, lineAt }: Pick<Sheet, 'file' | 'header' | 'lineAt'> & { line: number }): Fault {
  const fix = cells.length < header.length ? 'add the missing cells, or their commas' : 'put a cell that has a comma in it between quotation marks';
  const what = `${cells.length} cells where the header has ${header.length}; the last is "${cells.at(-1) ?? ''}"`;
  return { code: 'RAGGED_ROW', what, fix, place: { file, line }, text: lineAt(line) ?? '' };
}
