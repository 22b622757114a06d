import { LoadError } from '../errors.ts';
import type { ColumnSums } from './column-sums.ts';
import type { Gathered } from './gathered.ts';
import { breaksType, count, isBlank, isRule, trimmedEnd } from './line.ts';
import type { Line } from './line.ts';
import { isNote, isSureNote } from './looks.ts';
import type { Outline } from './outline.ts';
import type { RepeatedRows } from './repeated-rows.ts';
import { likenessTo, twoTables } from './stacked.ts';
import type { Totals } from './totals.ts';

/** Judges a record behind the header. */
export type Judge = (cells: readonly string[], line: number) => void;

/**
 * What becomes of the records behind the header: one that fits is a row, and goes to `row`; what does not is gathered.
 *
 * @throws {LoadError} TWO_TABLES, from the judge: another table begins.
 */
export function bodyOf(outline: Outline, { file, gathered, totals, repeated, sums, row }: { file: string; gathered: Gathered; totals: Totals; repeated: RepeatedRows; sums: ColumnSums; row: (cells: readonly string[]) => void }): Judge {
  const { titles } = outline;
  const width = outline.names.length;
  const course: Course = { run: [], parted: false, title: undefined };
  const alike = likenessTo(outline);
  const keep = (cells: readonly string[], line: number): void => {
    if (gathered.kept === gathered.lines.length) gathered.lines = grown(gathered.lines);
    gathered.lines[gathered.kept] = line;
    gathered.kept += 1;
    totals.row(cells, line);
    repeated.row(cells, line);
    sums.row(cells, line);
    row(cells);
  };
  return (cells, line) => {
    if (isGap(cells[0]) && isBlank(cells)) {
      gathered.blank.push(line);
      [course.run, course.parted] = [[], true];
    } else if (cells.length === outline.width && outline.width > width && isBlank(cells.slice(width))) {
      gathered.longer.push(line);
      keep(cells.slice(0, width), line);
    } else if (cells.length !== width && isRule(cells)) {
      gathered.ruled.push(line);
    } else if (cells.length !== width) {
      gathered.ragged.push({ cells, line });
      course.run.push({ cells, line });
      if (isTitle(cells)) course.title = { cells, line };
      if (course.parted && isStacked(course.run, width)) throw new LoadError(twoTables(outline, course.run.at(-2) as Line, file));
    } else if (width > 1 && (cells[0] === titles[0] || cells[1] === titles[1]) && cells.every((cell, i) => cell.trim() === titles[i]?.trim())) {
      if (course.title !== undefined) throw new LoadError(twoTables(outline, course.title, file));
      gathered.repeated.push(line);
    } else {
      const like = width > 1 ? alike(cells, course.parted || course.run.length > 0 ? 'apart' : 'among the rows') : 'none';
      if ((like === 'another header' && gathered.kept > 0) || beginsTable(cells, outline, course)) throw new LoadError(twoTables(outline, course.title ?? { cells, line }, file));
      if (like !== 'none') gathered.perhaps.push({ cells, line });
      if (width > 1 && cells[1] === '' && count(cells) === 1) lone({ cells, line }, course, gathered);
      else {
        passed(course);
        if (width > 1) {
          gathered.sections.row(cells[0] ?? '');
          gathered.wrapped.row(cells);
        }
        if (width > 1 && mayBeNote(cells[0]) && isSureNote(cells[0] ?? '')) gathered.inner.push({ cells, line });
      }
      keep(cells, line);
    }
  };
}

/** What came before a record: lines of another width since the last blank one, whether that parts it from the rows, and a text alone on the line above. */
interface Course {
  run: Line[];
  parted: boolean;
  title: Line | undefined;
}

/** Texts where the rows have numbers or dates: in most such places behind a blank line or a ragged one, else in all of several. */
function beginsTable(cells: readonly string[], { typed }: Outline, { parted, run }: Course): boolean {
  const apart = parted || run.length > 0;
  const suspect = apart ? typed.length > 0 : typed.length > 1 && startsWithLetter(cells[typed[0] ?? 0] ?? '');
  return suspect && count(cells) > 1 && breaksType(cells, typed, apart ? 0.6 : 1);
}

/** A text alone on its line that does not begin as notes do: `Homicidios`, `2024`. */
function isTitle(cells: readonly string[]): boolean {
  return count(cells) === 1 && /^\s*[\p{L}\d]/u.test(cells[0] ?? '') && !isNote(cells[0] ?? '');
}

/** A row behind a blank line: the table goes on. */
function passed(course: Course): void {
  if (course.parted) [course.run, course.parted] = [[], false];
  course.title = undefined;
}

/** A text alone on its line that is longer than names are. */
const LONG = 40;

/** A text alone on its line is a row, and may be a note or the title of a table to come: it does not make two tables one. */
function lone(line: Line, course: Course, gathered: Gathered): void {
  const text = line.cells[0] ?? '';
  const note = isNote(text);
  course.title = note ? undefined : line;
  if (note || text.length > LONG) gathered.inner.push(line);
  else {
    gathered.sections.title(line);
    gathered.wrapped.alone(line);
  }
}

function grown(lines: Uint32Array): Uint32Array {
  const more = new Uint32Array(lines.length * 2);
  more.set(lines);
  return more;
}

/** Most first cells begin with a sign that is seen: they need not be trimmed. */
function isGap(cell = ''): boolean {
  const code = cell.charCodeAt(0);
  return !(code > 0x20 && code < 0x7f) && cell.trim() === '';
}

/** Most first cells have none of the signs that a note must have. */
function mayBeNote(cell = ''): boolean {
  return /[:/*)]|^[\s[(]?[adefup].* /iu.test(cell);
}

/** Most cells that are looked at begin with a digit. */
function startsWithLetter(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return !(code >= 0x30 && code <= 0x39) && /^\s*\p{L}/u.test(cell);
}

/** Two lines behind a blank one that agree with each other and not with the header begin another table. */
function isStacked(run: readonly Line[], width: number): boolean {
  const [before, last] = run.slice(-2).map(({ cells }) => trimmedEnd(cells).length);
  return last !== undefined && last === before && last > 1 && last !== width;
}
