import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { endOfRows } from './footer.ts';
import { within } from './limits.ts';
import type { Limits } from './limits.ts';
import { isNote, shortened } from './looks.ts';
import { breaksType, count, isBlank, linesSaid, quoted, trimmedEnd } from './line.ts';
import type { Line } from './line.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import type { Batch } from './records.ts';

/** What becomes of the rows: given the names of the columns, something that takes the cells of each. */
export type Take = (names: readonly string[]) => (cells: readonly string[]) => void;

/** Rows of the file, header lines apart: those in the table and those set aside make them all. */
export interface Tally {
  readonly inFile: number;
  readonly kept: number;
  readonly aside: number;
}

/** A table found in records: its names, the line of each row, and everything that was set aside. */
export interface Arranged extends Pick<Outline, 'names' | 'titles' | 'headerLine'> {
  readonly lines: Uint32Array;
  readonly tally: Tally;
  /** What is safe to read and must be said: lines above and below the table, blank rows, renamed columns. */
  readonly told: readonly Fault[];
  /** What is left out though it may be data. */
  readonly ragged: readonly Fault[];
}

export interface ArrangeOptions {
  readonly file: string;
  readonly limits: Limits;
  readonly lineAt: (line: number) => string | undefined;
  readonly headers?: number | 'first' | undefined;
  /** The first and last line to read; others are set aside. */
  readonly lines?: readonly [number, number] | undefined;
  readonly take: Take;
}

const SEPARATOR = /^"?sep=.?"?$/iu;
const HEAD = 1000;
/** Notes stand in the last lines of a table: so many are held back until the end is known. */
const TAIL = 64;

/** Finds the table in the records: its header in the first thousand, its notes in the last, and passes each row on as it comes. */
export function arrange(batches: Iterable<Batch>, options: ArrangeOptions): Arranged {
  const { file, limits, lines: span } = options;
  const reading = batches[Symbol.iterator]();
  const state = newState();
  const head: Line[] = [];
  let next = reading.next();
  while (next.done !== true && head.length < HEAD) {
    for (const each of linesIn(next.value, { limits, file, span, state })) head.push(each);
    next = reading.next();
  }
  // Excel's word for the delimiter is no row.
  if (head[0]?.line === 1 && SEPARATOR.test(head[0].cells[0] ?? '') && isBlank(head[0].cells.slice(1))) head.shift();
  const outline = outlineOf(head, options);
  state.aside += outline.aside;
  state.blank.push(...outline.blank);
  state.seen += head.length;
  const body = bodyOf(outline, { options, state });
  let held = head.slice(outline.skip);
  for (; next.done !== true; next = reading.next()) {
    const more = linesIn(next.value, { limits, file, span, state });
    state.seen += more.length;
    within(limits, 'rows', { size: state.seen, place: { file } });
    for (let i = 0; i < held.length - TAIL; i++) body(held[i] as Line);
    held = [...held.slice(Math.max(0, held.length - TAIL)), ...more];
  }
  within(limits, 'rows', { size: state.seen, place: { file } });
  const end = endOfRows(held, outline.names.length);
  for (const each of held.slice(0, end)) body(each);
  for (const each of held.slice(end)) {
    if (isBlank(each.cells)) state.blank.push(each.line);
    else state.notes.push(each);
  }
  return finished(outline, { options, state });
}

/** What is gathered on the way. */
interface State {
  seen: number;
  aside: number;
  kept: number;
  lines: Uint32Array;
  readonly outside: number[];
  readonly blank: number[];
  readonly repeated: number[];
  readonly longer: number[];
  readonly inner: Line[];
  readonly notes: Line[];
  readonly ragged: Line[];
}

function newState(): State {
  return { seen: 0, aside: 0, kept: 0, lines: new Uint32Array(1024), outside: [], blank: [], repeated: [], longer: [], inner: [], notes: [], ragged: [] };
}

function linesIn({ records, lines, longest }: Batch, { limits, file, span, state }: { limits: Limits; file: string; span: ArrangeOptions['lines']; state: State }): Line[] {
  const found: Line[] = [];
  for (let i = 0; i < records.length; i++) {
    const [cells, line] = [records[i] ?? [], lines[i] ?? 0];
    if (cells.length > limits.columns) within(limits, 'columns', { size: cells.length, place: { file, line } });
    if (longest > limits.cell) for (const cell of cells) within(limits, 'cell', { size: cell.length, place: { file, line } });
    if (span !== undefined && (line < span[0] || line > span[1])) {
      state.outside.push(line);
      state.aside += 1;
      state.seen += 1;
    } else found.push({ cells, line });
  }
  return found;
}

/** Judges record after record behind the header. */
function bodyOf(outline: Outline, { options, state }: { options: ArrangeOptions; state: State }): (line: Line) => void {
  const { names, titles, typed } = outline;
  const width = names.length;
  const row = options.take(names);
  const [probe = 0] = typed;
  const keep = (cells: readonly string[], line: number): void => {
    if (state.kept === state.lines.length) state.lines = grown(state.lines);
    state.lines[state.kept] = line;
    state.kept += 1;
    row(cells);
  };
  let run: Line[] = [];
  let parted = false;
  let title: Line | undefined;
  return (each) => {
    const { cells, line } = each;
    if (cells[0]?.trim() === '' && isBlank(cells)) {
      state.blank.push(line);
      [run, parted] = [[], true];
    } else if (cells.length === outline.width && outline.width > width && isBlank(cells.slice(width))) {
      state.longer.push(line);
      keep(cells.slice(0, width), line);
    } else if (cells.length !== width) {
      state.ragged.push(each);
      run.push(each);
      if (parted && isStacked(run, width)) throw new LoadError(twoTables(outline, run.at(-2) as Line, options.file));
    } else if (width > 1 && (cells[0] === titles[0] || cells[1] === titles[1]) && cells.every((cell, i) => cell.trim() === titles[i]?.trim())) {
      if (title !== undefined) throw new LoadError(twoTables(outline, title, options.file));
      state.repeated.push(line);
    } else {
      const apart = parted || run.length > 0;
      const suspect = apart ? typed.length > 0 : typed.length > 1 && startsWithLetter(cells[probe] ?? '');
      if (suspect && count(cells) > 1 && breaksType(cells, typed, apart ? 0.6 : 1)) throw new LoadError(twoTables(outline, each, options.file));
      const lone = (cells[1] ?? '') === '' && width > 1 && count(cells) === 1;
      // A lone title between two tables does not make them one.
      if (parted && !lone) [run, parted] = [[], false];
      title = lone && !isNote(cells[0] ?? '') ? each : undefined;
      if (lone && isNote(cells[0] ?? '')) state.inner.push(each);
      keep(cells, line);
    }
  };
}

function grown(lines: Uint32Array): Uint32Array {
  const more = new Uint32Array(lines.length * 2);
  more.set(lines);
  return more;
}

function startsWithLetter(cell: string): boolean {
  return /^\s*\p{L}/u.test(cell);
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

function finished({ names, titles, headerLine, told }: Outline, { options, state }: { options: ArrangeOptions; state: State }): Arranged {
  const { file, lineAt } = options;
  const { outside, blank, repeated, longer, inner, notes, ragged } = state;
  const say = (code: string, lines: readonly number[], what: string, fix: string): Fault[] => (lines.length === 0 ? [] : [{ code, what: `${linesSaid(lines)} ${what}`, fix, place: { file, line: lines[0] ?? 1 } }]);
  const set = (lines: readonly unknown[]): string => `${lines.length === 1 ? 'is' : 'are'} set aside`;
  const aside = state.aside + blank.length + repeated.length + notes.length + ragged.length;
  return {
    names, titles, headerLine,
    lines: state.lines.slice(0, state.kept),
    tally: { inFile: state.kept + aside, kept: state.kept, aside },
    told: [
      ...say('OUTSIDE', outside, `${set(outside)}, as asked`, 'widen the lines that are read if they hold rows'),
      ...told,
      ...say('BLANK_ROWS', blank, `${blank.length === 1 ? 'is' : 'are'} blank and ${blank.length === 1 ? 'is' : 'are'} left out`, 'remove them if nothing is missing there'),
      ...say('REPEATED_HEADER', repeated, `repeat the header and ${set(repeated)}`, 'remove them'),
      ...say('TRAILING_CELLS', longer, `${longer.length === 1 ? 'ends' : 'end'} in empty cells that the header on line ${headerLine} does not name`, 'remove the delimiters at their end, or give the header its missing name'),
      ...say('INNER_NOTE', inner.map(({ line }) => line), `${inner.length === 1 ? 'looks like a note and is' : 'look like notes and are'} kept as ${inner.length === 1 ? 'a row' : 'rows'}: ${inner.slice(0, 5).map(quoted).join(' ')}`, 'take it out if it is none'),
      ...say('FOOTER', notes.map(({ line }) => line), `below the table ${set(notes)}: ${notes.map(quoted).join(' ')}`, 'look whether it says of what the table is'),
    ],
    ragged: ragged.map((each) => raggedRow(each, { file, width: names.length, lineAt })),
  };
}

function raggedRow({ cells, line }: Line, { file, width, lineAt }: { file: string; width: number; lineAt: (line: number) => string | undefined }): Fault {
  const fix = cells.length < width ? 'add the missing cells, or their commas' : 'put a cell that has a comma in it between quotation marks';
  const what = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}; the last is "${shortened(cells.at(-1) ?? '')}"`;
  return { code: 'RAGGED_ROW', what, fix, place: { file, line }, text: lineAt(line) ?? '' };
}
