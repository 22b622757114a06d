import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Gathered } from './gathered.ts';
import { breaksType, count, isBlank, quoted, trimmedEnd } from './line.ts';
import type { Line } from './line.ts';
import { isNote, shortened } from './looks.ts';
import type { Outline } from './outline.ts';

/** Judges a record behind the header. */
export type Judge = (cells: readonly string[], line: number) => void;

/**
 * What becomes of the records behind the header: one that fits is a row, and goes to `row`; what does not is gathered.
 *
 * @throws {LoadError} TWO_TABLES, from the judge: another table begins.
 */
export function bodyOf(outline: Outline, { file, gathered, row }: { file: string; gathered: Gathered; row: (cells: readonly string[]) => void }): Judge {
  const { names, titles, typed } = outline;
  const width = names.length;
  const [probe = 0] = typed;
  const [first, second] = titles;
  const isList = width === 1;
  const keep = (cells: readonly string[], line: number): void => {
    if (gathered.kept === gathered.lines.length) gathered.lines = grown(gathered.lines);
    gathered.lines[gathered.kept] = line;
    gathered.kept += 1;
    row(cells);
  };
  let run: Line[] = [];
  let parted = false;
  let title: Line | undefined;
  return (cells, line) => {
    if (isGap(cells[0]) && isBlank(cells)) {
      gathered.blank.push(line);
      [run, parted] = [[], true];
    } else if (cells.length === outline.width && outline.width > width && isBlank(cells.slice(width))) {
      gathered.longer.push(line);
      keep(cells.slice(0, width), line);
    } else if (cells.length !== width) {
      gathered.ragged.push({ cells, line });
      run.push({ cells, line });
      if (parted && isStacked(run, width)) throw new LoadError(twoTables(outline, run.at(-2) as Line, file));
    } else if (!isList && (cells[0] === first || cells[1] === second) && cells.every((cell, i) => cell.trim() === titles[i]?.trim())) {
      if (title !== undefined) throw new LoadError(twoTables(outline, title, file));
      gathered.repeated.push(line);
    } else {
      const apart = parted || run.length > 0;
      const suspect = apart ? typed.length > 0 : typed.length > 1 && startsWithLetter(cells[probe] ?? '');
      if (suspect && count(cells) > 1 && breaksType(cells, typed, apart ? 0.6 : 1)) throw new LoadError(twoTables(outline, { cells, line }, file));
      const lone = !isList && cells[1] === '' && count(cells) === 1;
      // A lone title between two tables does not make them one.
      if (parted && !lone) [run, parted] = [[], false];
      title = lone && !isNote(cells[0] ?? '') ? { cells, line } : undefined;
      if (lone && isNote(cells[0] ?? '')) gathered.inner.push({ cells, line });
      keep(cells, line);
    }
  };
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

function twoTables({ headerLine, titles }: Outline, line: Line, file: string): Fault {
  const what = `a second table seems to begin on line ${line.line}: ${quoted(line)}; the first has the header "${shortened(titles.join(' | '))}" on line ${headerLine}`;
  return { code: 'TWO_TABLES', what, fix: `read one of them: { lines: [${headerLine}, ${line.line - 1}] } or { lines: [${line.line}, …] }`, place: { file, line: line.line } };
}
