import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { breaksType, count, isBlank, quoted, trimmedEnd } from './line.ts';
import type { Line } from './line.ts';
import { isDateLike, isTyped, isUnit } from './looks.ts';

/** Which of the first records are the header. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Whether the header has fewer names than the rows have cells, all of which are empty there. */
  readonly short?: boolean;
  readonly told: readonly Fault[];
}

/** What is known of the first records: which hold something, which of those have as many cells as most, and which columns hold numbers or dates. */
export interface Looked {
  readonly file: string;
  readonly wide: readonly number[];
  readonly filled: readonly number[];
  readonly typed: readonly number[];
  readonly width: number;
}

/**
 * Finds the header: the fullest line above the first row of data.
 *
 * @throws {LoadError} BAD_HEADER: it does not fit the rows; DOUBLE_HEADER: two lines could be it.
 */
export function headerAt(head: readonly Line[], looked: Looked): Found {
  const { wide, filled, typed } = looked;
  const start = wide[0] ?? filled[0] ?? 0;
  const cells = head[start]?.cells ?? [];
  const next = head[wide[1] ?? -1]?.cells;
  const bare = filled.length === 1 && cells.every(isTyped);
  const isData = typed.some((i) => isTyped(cells[i] ?? '')) && !(next !== undefined && breaksType(next, typed, 1));
  // Years are names, where all else is in words.
  const isNames = isData && isCountedHeader(cells, typed) && cells.every((cell, i) => (typed.includes(i) ? isYear(cell) || cell.trim() === '' : !isTyped(cell))) && cells.some((cell) => /\p{L}/u.test(cell));
  const above = (isData && !isNames) || typed.length === 0 ? shorterAbove(head, looked, start) : undefined;
  if (above !== undefined) return above;
  if (bare || (isData && !isCountedHeader(cells, typed))) return { from: start, to: start, told: [headerless(head[start] as Line, looked.file)] };
  return ofZone(head, looked, start);
}

/** The line above the first full one, where it has names enough and that may be data: then the rows end in cells that have no name, or the header does not fit. */
function shorterAbove(head: readonly Line[], { file, wide, filled, width }: Looked, start: number): Found | undefined {
  const before = filled.filter((i) => i < start).at(-1);
  const names = trimmedEnd(head[before ?? -1]?.cells ?? []);
  if (before === undefined || count(names) < 2) return undefined;
  const rest = wide.every((i) => isBlank((head[i]?.cells ?? []).slice(names.length)));
  if (names.length <= width && rest) return { from: before, to: before, short: true, told: [] };
  if (names.length === width) return undefined;
  const [line, row] = [head[before] as Line, head[start] as Line];
  const what = `the header has ${counted(names.length, 'name')}, and the rows have ${counted(width, 'cell')}: line ${line.line} ${quoted(line)}, line ${row.line} ${quoted(row)}`;
  throw new LoadError({ code: 'BAD_HEADER', what, fix: 'give each column its name, or leave lines out: { lines: [first, last] }', place: { file, line: line.line } });
}

function ofZone(head: readonly Line[], looked: Looked, start: number): Found {
  const { file, typed, width } = looked;
  const cellsAt = (i: number): readonly string[] => head[i]?.cells ?? [];
  const zone = headerZone(head, looked, start);
  const last = zone.at(-1) ?? start;
  const over = zone.slice(0, -1);
  if (over.length === 0) return alone(head, looked, last);
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

/** One line that is the header, unless the next goes on with it, as below merged cells; a line further down that might be it too is told. */
function alone(head: readonly Line[], { file, wide, typed, width }: Looked, at: number): Found {
  const [next, ...rows]: readonly Line[] = wide.filter((i) => i > at).map((i) => head[i] as Line);
  const line = head[at] as Line;
  if (next !== undefined && goesOn(line.cells, next.cells, rows)) throw new LoadError(doubleHeader([line], next, file));
  const other = width < 2 ? undefined : [next, ...rows].slice(0, NEAR).find((each) => each !== undefined && count(each.cells) === width && breaksType(each.cells, typed, 1));
  return { from: at, to: at, told: other === undefined ? [] : [second(other, file)] };
}

/** A header in disguise stands near the top. */
const NEAR = 10;

/** Whether the second line names what the first leaves without a name, under merged cells, in words or years, and leaves empty what the first names and the rows fill. */
function goesOn(first: readonly string[], next: readonly string[], rows: readonly Line[]): boolean {
  const isEmpty = (cells: readonly string[], i: number): boolean => (cells[i] ?? '').trim() === '';
  const places = first.map((_, i) => i);
  const [below, beside] = [places.filter((i) => !isEmpty(next, i)), places.filter((i) => isEmpty(next, i))];
  const underMerged = below.some((i) => isEmpty(first, i)) && below.every((i) => (isEmpty(first, i) || isEmpty(first, i + 1)) && (!isTyped(next[i] ?? '') || isYear(next[i] ?? '')));
  return underMerged && beside.length > 0 && beside.every((i) => !isEmpty(first, i)) && rows.length > 0
    && beside.some((i) => rows.filter(({ cells }) => !isEmpty(cells, i)).length >= 0.8 * rows.length);
}

function isYear(cell: string): boolean {
  return /^\s*(?:1[5-9]|20)\d\d\s*$/u.test(cell);
}

/** A header of years, of days one after another, or of 0, 1, 2 …, over columns of numbers. */
function isCountedHeader(cells: readonly string[], typed: readonly number[]): boolean {
  const written = typed.map((i) => (cells[i] ?? '').trim()).filter(isTyped);
  if (written.length === 0) return true;
  if (new Set(written).size < written.length) return false;
  if (written.every(isYear)) return cells.length > written.length || written.length > 1;
  if (written.every((each) => isDateLike(each) || /^\d{4}-\d{2}$/u.test(each))) return written.length > 1 && cells.length > written.length;
  const numbers = written.map(Number);
  // Where every column is so named, the first row may be meant.
  if (written.length === cells.length) return false;
  return written.length > 1 && numbers.every((n, i) => Number.isInteger(n) && (i === 0 ? n === 0 || n === 1 : n === (numbers[i - 1] ?? 0) + 1));
}

export function isUnits(cells: readonly string[], typed: readonly number[]): boolean {
  const held = cells.filter((cell) => cell.trim() !== '');
  // H and M are hours and metres, and Hombres and Mujeres more often.
  return held.some((cell) => !/^\s*\p{L}\s*$/u.test(cell)) && breaksType(cells, typed) && held.every(isUnit);
}

function headerless(line: Line, file: string): Fault {
  return { code: 'NO_HEADER', what: `the first line looks like a row and is taken for the header: ${quoted(line)}`, fix: 'put a line of names above it', place: { file, line: line.line } };
}

function second(line: Line, file: string): Fault {
  return { code: 'SECOND_HEADER', what: `line ${line.line} holds text where the rows below hold numbers or dates, and is kept as a row: ${quoted(line)}`, fix: 'if it belongs to the header: { headers: 2 }; if the table begins there, leave out what is above', place: { file, line: line.line } };
}

function doubleHeader(upper: readonly Line[], lower: Line, file: string): Fault {
  const what = `two lines could be the header: ${[...upper, lower].map((line) => `line ${line.line} ${quoted(line)}`).join(' and ')}`;
  return { code: 'DOUBLE_HEADER', what, fix: `if they belong together: { headers: ${upper.length + 1} }; else leave lines out: { lines: [${lower.line}, …] }`, place: { file, line: upper[0]?.line ?? lower.line } };
}
