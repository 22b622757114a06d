import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { emptyBelow } from './empty-below.ts';
import { habitsOf } from './habits.ts';
import { headerAt, isUnits } from './header.ts';
import { count, isBlank, linesSaid, quoted, trimmedEnd } from './line.ts';
import type { Line } from './line.ts';
import { namesOf } from './names.ts';
import { sideBySide } from './side-by-side.ts';
import { numericColumns, typedColumns } from './typed.ts';

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
  /** Columns that hold numbers or dates but for one cell, which may be the name of another header: in a table of few rows it outweighs them. */
  readonly numeric: readonly number[];
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
  if (headers === undefined) refuseTable(above.map((i) => head[i] as Line), head[found.to] as Line, file);
  const rows = wide.filter((i) => i > found.to).map((i) => head[i] as Line);
  // A header may end in delimiters that the rows do not have: what is behind the last cell of the rows is empty then.
  const whole = joined(head.slice(found.from, found.to + 1).map(({ cells }) => cells));
  const written = whole.length > width ? whole.slice(0, width) : found.short === true || isOpenEnded(whole, rows) ? trimmedEnd(whole) : whole;
  const headerLine = head[found.to]?.line ?? 1;
  const { names, titles, told } = namesOf(written, { file, line: headerLine });
  const next = filled.find((i) => i > found.to);
  const units = next === undefined || headers !== undefined || !isUnits(head[next]?.cells ?? [], typed) ? null : next;
  const skip = (units ?? found.to) + 1;
  const blank = head.slice(0, skip).flatMap(({ cells, line }) => (isBlank(cells) ? [line] : []));
  return {
    names, titles, headerLine, width: names.length < width ? width : names.length, typed, numeric: numericColumns(rows, width), skip,
    aside: above.length + (units === null ? 0 : 1), blank,
    told: [
      ...(above.length === 0 ? [] : [preamble(above.map((i) => head[i] as Line), file)]),
      ...found.told, ...told,
      ...(units === null ? [] : [unitsRow(head[units] as Line, file)]),
      ...emptyBelow(names, rows, file),
      ...sideBySide({ cells: written, line: headerLine }, rows, file),
      ...habitsOf([{ cells: written, line: headerLine }, ...rows], file),
    ],
  };
}

function firstLine(head: readonly Line[], first: number, file: string): Outline {
  const { cells, line } = head[first] as Line;
  const { names, titles, told } = namesOf(cells, { file, line });
  const blank = head.slice(0, first).map((each) => each.line);
  return { names, titles, headerLine: line, width: cells.length, typed: [], numeric: [], skip: first + 1, aside: 0, blank, told };
}

/** Whether header and rows alike end in delimiters behind which nothing ever stands. */
function isOpenEnded(header: readonly string[], rows: readonly Line[]): boolean {
  const named = trimmedEnd(header).length;
  return named > 0 && named < header.length && rows.length > 0 && rows.every(({ cells }) => isBlank(cells.slice(named)));
}

/** A table of its own above the one that was found would be lost among the notes. */
function refuseTable(above: readonly Line[], header: Line, file: string): void {
  const sizes = above.map(({ cells }) => count(cells));
  const at = above.findIndex((each, i) => [0, 1, 2].every((n) => (sizes[i] ?? 0) > 2 && sizes[i + n] === sizes[i] && above[i + n]?.line === each.line + n));
  const line = above[at];
  if (line === undefined) return;
  const what = `two tables stand in the file: one begins on line ${line.line}: ${quoted(line)}, and one on line ${header.line}: ${quoted(header)}`;
  throw new LoadError({ code: 'TWO_TABLES', what, fix: `read one of them: { lines: [${line.line}, ${header.line - 1}] } or { lines: [${header.line}, …] }`, place: { file, line: line.line } });
}

/**
 * The number of cells that most lines have; of two equally frequent, that of the first line, else the greater. Lines of one cell are titles and notes
 * where the lines of the table, though fewer, hold more cells.
 */
function widthOf(all: readonly Line[]): number {
  const several = all.filter(({ cells }) => cells.length > 1);
  const most = several.length === 0 ? 1 : mostFrequent(several);
  const held = several.filter(({ cells }) => cells.length === most).length * most;
  return held > all.length - several.length ? most : mostFrequent(all);
}

function mostFrequent(lines: readonly Line[]): number {
  const times = new Map<number, number>();
  for (const { cells } of lines) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  const most = Math.max(...times.values());
  const widths = [...times].filter(([, n]) => n === most).map(([width]) => width);
  const first = lines[0]?.cells.length ?? 1;
  return widths.includes(first) && first > 1 ? first : Math.max(...widths);
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

function preamble(above: readonly Line[], file: string): Fault {
  const what = `${linesSaid(above.map(({ line }) => line))} above the header ${above.length === 1 ? 'is' : 'are'} set aside: ${above.map(quoted).join(' ')}`;
  return { code: 'PREAMBLE', what, fix: 'look whether it says of what the table is', place: { file, line: above[0]?.line ?? 1 } };
}

function unitsRow(line: Line, file: string): Fault {
  return { code: 'UNITS_ROW', what: `line ${line.line} under the header holds units and is set aside: ${quoted(line)}`, fix: 'give the columns these units', place: { file, line: line.line } };
}
