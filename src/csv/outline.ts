import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { isDateLike, isMissing, isTyped, isUnit, shortened } from './looks.ts';
import { namesOf } from './names.ts';

/** A record on its way: its cells and its line. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where a table begins: what stands above it, its header, and what its columns look like. */
export interface Outline {
  /** As pipelines call the columns, and as the file writes them. */
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly headerLine: number;
  /** How many cells the rows have: more than names only where all the rows end in empty ones. */
  readonly width: number;
  /** How many of the records looked at come before the first row. */
  readonly skip: number;
  /** Those of them that are set aside: lines above the header, units below it; and the lines of the blank ones. */
  readonly aside: number;
  readonly blank: readonly number[];
  /** Columns that hold numbers or dates: where a text stands instead, another header may. */
  readonly typed: readonly number[];
  readonly told: readonly Fault[];
}

export interface OutlineOptions {
  readonly file: string;
  /** How many lines of header there are, where a person has looked: their cells are joined by ` / `. `first`, for files of our own: the first line is it, whatever it looks like. */
  readonly headers?: number | 'first' | undefined;
}

/**
 * Finds the header of a table in the first records of a file: the fullest line above the first row of data. What stands above it is told, and so is a line of units below it.
 *
 * @throws {LoadError} BAD_HEADER: nothing is there, or the header does not fit the rows; DOUBLE_HEADER: two lines could be it.
 */
export function outlineOf(head: readonly Line[], { file, headers }: OutlineOptions): Outline {
  const filled = head.flatMap((each, i) => (isBlank(each.cells) ? [] : [i]));
  const first = filled[0];
  if (first === undefined) throw new LoadError({ code: 'BAD_HEADER', what: 'the file is empty', fix: 'give it a header row', place: { file } });
  if (headers === 'first') return firstLine(head, first, file);
  const width = widthOf(filled.map((i) => head[i] as Line));
  const wide = filled.filter((i) => head[i]?.cells.length === width && (width === 1 || count(head[i]?.cells ?? []) > 1));
  const typed = typedColumns(wide.map((i) => head[i]?.cells ?? []), width);
  const found = headers === undefined ? headerAt(head, { file, wide, typed, width, filled }) : { from: wide[0] ?? first, to: (wide[0] ?? first) + headers - 1, told: [] };
  const above = filled.filter((i) => i < found.from);
  // A header may end in delimiters that the rows do not have: what is behind the last cell of the rows is empty then.
  const whole = joined(head.slice(found.from, found.to + 1).map(({ cells }) => cells));
  const written = whole.length > width ? whole.slice(0, width) : found.short === true ? trimmedEnd(whole) : whole;
  const headerLine = head[found.to]?.line ?? 1;
  const { names, titles, told } = namesOf(written, { file, line: headerLine });
  const next = filled.find((i) => i > found.to);
  const units = next === undefined || headers !== undefined || !isUnits(head[next]?.cells ?? [], typed) ? null : next;
  const skip = (units ?? found.to) + 1;
  const blank = head.slice(0, skip).flatMap(({ cells, line }) => (isBlank(cells) ? [line] : []));
  return {
    names, titles, headerLine, width: names.length < width ? width : names.length, typed, skip,
    aside: above.length + (units === null ? 0 : 1), blank,
    told: [
      ...(above.length === 0 ? [] : [preamble(above.map((i) => head[i] as Line), file)]),
      ...found.told, ...told,
      ...(units === null ? [] : [unitsRow(head[units] as Line, file)]),
    ],
  };
}

function firstLine(head: readonly Line[], first: number, file: string): Outline {
  const { cells, line } = head[first] as Line;
  const { names, titles, told } = namesOf(cells, { file, line });
  const blank = head.slice(0, first).map((each) => each.line);
  return { names, titles, headerLine: line, width: cells.length, typed: [], skip: first + 1, aside: 0, blank, told };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** How many cells hold something. */
export function count(cells: readonly string[]): number {
  let n = 0;
  for (const cell of cells) if (cell.trim() !== '') n += 1;
  return n;
}

/** The number of cells that most lines have; of two equally frequent, that of the first line, else the greater. */
function widthOf(lines: readonly Line[]): number {
  const times = new Map<number, number>();
  for (const { cells } of lines) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  const most = Math.max(...times.values());
  const widths = [...times].filter(([, n]) => n === most).map(([width]) => width);
  const first = lines[0]?.cells.length ?? 1;
  return widths.includes(first) && first > 1 ? first : Math.max(...widths);
}

/** The columns in whose lower half four of five cells that hold something are numbers or dates. */
function typedColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const lower = rows.slice(Math.max(1, Math.floor(rows.length / 2)));
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    const cells = lower.map((row) => row[i] ?? '').filter((cell) => !isMissing(cell));
    return cells.length > 0 && cells.filter(isTyped).length >= 0.8 * cells.length;
  });
}

/** Whether a line holds no number or date where the rows do, and texts in this share of such places at least: so does a header, and hardly a row. */
export function breaksType(cells: readonly string[], typed: readonly number[], share = 0.6): boolean {
  let texts = 0;
  for (const i of typed) {
    const cell = cells[i] ?? '';
    if (isTyped(cell)) return false;
    if (!isMissing(cell)) texts += 1;
  }
  return texts > 0 && texts >= share * typed.length;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** Whether the header has fewer names than the rows have cells, all of which are empty there. */
  readonly short?: boolean;
  readonly told: readonly Fault[];
}

interface Looked {
  readonly file: string;
  readonly wide: readonly number[];
  readonly filled: readonly number[];
  readonly typed: readonly number[];
  readonly width: number;
}

function headerAt(head: readonly Line[], looked: Looked): Found {
  const { file, wide, filled, typed, width } = looked;
  const cellsAt = (i: number | undefined): readonly string[] => (i === undefined ? [] : (head[i]?.cells ?? []));
  const start = wide[0] ?? filled[0] ?? 0;
  const before = filled.filter((i) => i < start).at(-1);
  const isData = typed.length > 0 && typed.some((i) => isTyped(cellsAt(start)[i] ?? '')) && !isCountedHeader(cellsAt(start), typed);
  // The line above has names enough, and the first full line is data or may be: the header does not fit its rows.
  if (before !== undefined && (isData || typed.length === 0) && count(cellsAt(before)) > 1) {
    const names = trimmedEnd(cellsAt(before));
    const rest = wide.map((i) => cellsAt(i)).every((cells) => isBlank(cells.slice(names.length)));
    if (names.length <= width && rest) return { from: before, to: before, short: true, told: [] };
    if (names.length !== width) throw new LoadError(misfit(head[before] as Line, head[start] as Line, { file, width, names: names.length }));
  }
  if (isData) return { from: start, to: start, told: [headerless(head[start] as Line, file)] };
  const zone = headerZone(head, looked, start);
  const last = zone.at(-1) ?? start;
  if (zone.length === 1) return { from: last, to: last, told: [] };
  const over = zone.slice(0, -1);
  const units = isUnits(cellsAt(last), typed);
  const names = units ? (over.at(-1) ?? last) : last;
  const upper = units ? over.slice(0, -1) : over;
  // A title or `Fecha: 2024` in the first two cells of a wide table is no header.
  if (upper.every((i) => width >= 4 && isBlank(cellsAt(i).slice(2)))) return { from: names, to: names, told: [] };
  if (typed.length === 1 && upper.every((i) => count(cellsAt(i)) === width)) return { from: start, to: start, told: [second(head[zone[1] ?? last] as Line, file)] };
  throw new LoadError(doubleHeader(upper.map((i) => head[i] as Line), head[names] as Line, file));
}

/** The full lines from the first on that break the types of the columns, with no blank line between; what is above a blank line is a preamble. */
function headerZone(head: readonly Line[], { wide, typed }: Looked, start: number): number[] {
  let zone = [start];
  for (const i of wide.slice(wide.indexOf(start) + 1, wide.indexOf(start) + 6)) {
    if (typed.length === 0 || !breaksType(head[i]?.cells ?? [], typed)) break;
    const gap = head.slice((zone.at(-1) ?? start) + 1, i).some(({ cells }) => isBlank(cells));
    zone = gap ? [i] : [...zone, i];
  }
  return zone;
}

/** A header of years, of days one after another, or of 0, 1, 2 …, over columns of numbers. */
function isCountedHeader(cells: readonly string[], typed: readonly number[]): boolean {
  const written = typed.map((i) => (cells[i] ?? '').trim()).filter(isTyped);
  if (new Set(written).size < written.length) return false;
  if (written.every((each) => /^(?:1[5-9]|20)\d\d$/u.test(each))) return cells.length > written.length || written.length > 1;
  if (written.every((each) => isDateLike(each) || /^\d{4}-\d{2}$/u.test(each))) return written.length > 1 && cells.length > written.length;
  const numbers = written.map(Number);
  return written.length > 1 && numbers.every((n, i) => Number.isInteger(n) && (i === 0 ? n === 0 || n === 1 : n === (numbers[i - 1] ?? 0) + 1));
}

function isUnits(cells: readonly string[], typed: readonly number[]): boolean {
  const held = cells.filter((cell) => cell.trim() !== '');
  return held.length > 0 && breaksType(cells, typed) && held.every(isUnit);
}

/** Several lines of header as one: a blank cell of an upper line goes by the name at its left, as merged cells do. */
function joined(lines: readonly (readonly string[])[]): readonly string[] {
  const [only = [], ...more] = lines;
  if (more.length === 0) return only;
  const upper = lines.slice(0, -1).map((cells) => {
    let left = '';
    return cells.map((cell) => (left = cell.trim() === '' ? left : cell.trim()));
  });
  return (lines.at(-1) ?? []).map((cell, i) => [...upper.map((cells) => cells[i] ?? ''), cell.trim()].filter((each) => each !== '').join(' / '));
}

export function trimmedEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return cells.slice(0, end);
}

/** A line as a message shows it. */
export function quoted({ cells }: Line): string {
  return `"${shortened(trimmedEnd(cells).join(' | '), 300)}"`;
}

/** `line 4` or `lines 4, 6–9`. */
export function linesSaid(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return `${lines.length === 1 ? 'line' : 'lines'} ${runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')}`;
}

function preamble(above: readonly Line[], file: string): Fault {
  const what = `${linesSaid(above.map(({ line }) => line))} above the header ${above.length === 1 ? 'is' : 'are'} set aside: ${above.map(quoted).join(' ')}`;
  return { code: 'PREAMBLE', what, fix: 'look whether it says of what the table is', place: { file, line: above[0]?.line ?? 1 } };
}

function unitsRow(line: Line, file: string): Fault {
  return { code: 'UNITS_ROW', what: `line ${line.line} under the header holds units and is set aside: ${quoted(line)}`, fix: 'give the columns these units', place: { file, line: line.line } };
}

function headerless(line: Line, file: string): Fault {
  return { code: 'NO_HEADER', what: `the first line looks like a row and is taken for the header: ${quoted(line)}`, fix: 'put a line of names above it', place: { file, line: line.line } };
}

function second(line: Line, file: string): Fault {
  return { code: 'SECOND_HEADER', what: `line ${line.line} holds text where the rows below hold numbers or dates, and is kept as a row: ${quoted(line)}`, fix: 'if it belongs to the header: { headers: 2 }', place: { file, line: line.line } };
}

function doubleHeader(upper: readonly Line[], lower: Line, file: string): Fault {
  const what = `two lines could be the header: ${[...upper, lower].map((line) => `line ${line.line} ${quoted(line)}`).join(' and ')}`;
  return { code: 'DOUBLE_HEADER', what, fix: `if they belong together: { headers: ${upper.length + 1} }; else leave lines out: { lines: [${lower.line}, …] }`, place: { file, line: upper[0]?.line ?? lower.line } };
}

function misfit(names: Line, row: Line, { file, width, names: n }: { file: string; width: number; names: number }): Fault {
  const what = `the header has ${n} names, and the rows have ${width} cells: line ${names.line} ${quoted(names)}, line ${row.line} ${quoted(row)}`;
  return { code: 'BAD_HEADER', what, fix: 'give each column its name, or leave lines out: { lines: [first, last] }', place: { file, line: names.line } };
}
