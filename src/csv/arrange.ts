import type { Fault } from '../errors.ts';
import { bodyOf } from './body.ts';
import type { Judge } from './body.ts';
import { columnLooks } from './column-looks.ts';
import { columnSums } from './column-sums.ts';
import { cutOff } from './cut-off.ts';
import { endOfRows } from './footer.ts';
import { accounted, nothingGathered } from './gathered.ts';
import type { Accounted, Gathered } from './gathered.ts';
import { hierarchyIn } from './hierarchy.ts';
import { within } from './limits.ts';
import type { Limits } from './limits.ts';
import { isBlank } from './line.ts';
import type { Line } from './line.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import type { Batch } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';
import { totalsAmong } from './totals.ts';
import type { Totals } from './totals.ts';
import type { TotalWords } from './totals-told.ts';

/** What becomes of the rows: given the names of the columns, something that takes the cells of each. */
export type Take = (names: readonly string[]) => (cells: readonly string[]) => void;

/** A table found in records: its names, the line of each row, and everything that was set aside. */
export interface Arranged extends Pick<Outline, 'names' | 'titles' | 'headerLine'>, Accounted {
  readonly lines: Uint32Array;
  /** Rows that are totals of others. */
  readonly totals: readonly TotalWords[];
}

export interface ArrangeOptions {
  readonly file: string;
  readonly limits: Limits;
  readonly lineAt: (line: number) => string | undefined;
  readonly headers?: number | 'first' | undefined;
  /** The first and last line to read; others are set aside. */
  readonly lines?: readonly [number, number] | undefined;
  readonly take: Take;
  /** The same records once more: for totals that stand so late that the rows above them were not added up. */
  readonly again: () => Iterable<Batch>;
}

const SEPARATOR = /^"?sep=.?"?$/iu;
const HEAD = 1000;
/** Notes stand in the last lines of a table: so many are held back until the end is known. */
const TAIL = 64;

/** Finds the table in the records: its header in the first thousand, its notes in the last, and passes each row on as it comes. */
export function arrange(batches: Iterable<Batch>, options: ArrangeOptions): Arranged {
  const { file, limits, lineAt } = options;
  const gathered = nothingGathered();
  const reading = batches[Symbol.iterator]();
  const head: Line[] = [];
  let next = reading.next();
  for (; next.done !== true && head.length < HEAD; next = reading.next()) for (const each of linesIn(next.value, options, gathered)) head.push(each);
  // Excel's word for the delimiter is no row.
  if (head[0]?.line === 1 && SEPARATOR.test(head[0].cells[0] ?? '') && isBlank(head[0].cells.slice(1))) head.shift();
  const outline = outlineOf(head, options);
  gathered.aside += outline.aside;
  gathered.blank.push(...outline.blank);
  const totals = totalsAmong(outline);
  const first = options.headers === 'first' ? [] : head.slice(outline.skip);
  const levels = hierarchyIn(first, { ...outline, file, isWhole: next.done === true });
  // Of a department in capitals and its town in small letters, the levels are told.
  const seen = [...levels, ...columnLooks(first, { ...outline, file }).filter(({ code }) => levels.length === 0 || code !== 'SPELLINGS')];
  const [repeated, sums] = [repeatedRows(outline), columnSums(outline)];
  const judge = bodyOf(outline, { file, gathered, totals, repeated, sums, row: options.take(outline.names) });
  let held = head.slice(outline.skip);
  for (; next.done !== true; next = reading.next()) {
    held = passed(held, next.value, { ...options, gathered, judge });
    within(limits, 'rows', { size: gathered.seen, place: { file } });
  }
  within(limits, 'rows', { size: gathered.seen, place: { file } });
  const end = endOfRows(held, outline);
  for (const { cells, line } of held.slice(0, end)) judge(cells, line);
  for (const each of held.slice(end)) {
    if (isBlank(each.cells)) gathered.blank.push(each.line);
    else gathered.notes.push(each);
  }
  const { names, titles, headerLine } = outline;
  const lines = gathered.lines.slice(0, gathered.kept);
  const [account, found] = [accounted(outline, { file, lineAt, gathered }), (totals.isLate() ? totalsOf(outline, lines, options) : totals).found(file)];
  return { names, titles, headerLine, lines, ...account, told: [...account.told, ...found.told, ...repeated.found(file), ...sums.found(file), ...seen, ...cutOff(lines.at(-1) ?? 0, file), ...noRows(account, { ...outline, ...options })], totals: found.totals };
}

/** Looks for totals among all the rows, which stand on these lines. */
function totalsOf(outline: Outline, rows: Uint32Array, { again }: ArrangeOptions): Totals {
  const totals = totalsAmong(outline, 'all');
  let next = 0;
  for (const { records, lines } of again()) {
    for (let i = 0; i < records.length && next < rows.length; i++) {
      if (lines[i] !== rows[next]) continue;
      totals.row(records[i] ?? [], rows[next] ?? 0);
      next += 1;
    }
  }
  return totals;
}

/** A header and nothing below it is a table; whoever waits for rows must know. A file of our own may be empty. */
function noRows({ tally, told, ragged }: Accounted, { file, headerLine, headers }: { file: string; headerLine: number; headers?: ArrangeOptions['headers'] }): Fault[] {
  if (tally.kept > 0 || ragged.length > 0 || headers === 'first' || told.some(({ code }) => code === 'NO_HEADER')) return [];
  return [{ code: 'NO_ROWS', what: `there is a header on line ${headerLine} and no row below it`, fix: 'look whether the file is whole', place: { file, line: headerLine } }];
}

/** Judges all lines but the last, which are held back. A million rows are judged as they come: only those that are held, or may be set aside, are kept as lines. */
function passed(held: readonly Line[], batch: Batch, { judge, gathered, ...options }: ArrangeOptions & { readonly judge: Judge; readonly gathered: Gathered }): Line[] {
  const sure = options.lines === undefined ? batch.records.length - TAIL : 0;
  const all = sure <= 0 ? [...held, ...linesIn(batch, options, gathered)] : held;
  const known = sure <= 0 ? Math.max(0, all.length - TAIL) : all.length;
  for (let i = 0; i < known; i++) {
    const { cells, line } = all[i] as Line;
    judge(cells, line);
  }
  if (sure <= 0) return all.slice(known);
  const { records, lines } = batch;
  limited(batch, options);
  gathered.seen += records.length;
  for (let i = 0; i < sure; i++) judge(records[i] as readonly string[], lines[i] as number);
  return records.slice(sure).map((cells, i) => ({ cells, line: lines[sure + i] ?? 0 }));
}

/** @throws {LoadError} TOO_BIG: a row with too many cells, or a cell with too many signs. */
function limited({ records, lines, longest }: Batch, { file, limits }: ArrangeOptions): void {
  for (let i = 0; i < records.length; i++) {
    const cells = records[i] ?? [];
    if (cells.length > limits.columns) within(limits, 'columns', { size: cells.length, place: { file, line: lines[i] ?? 0 } });
    if (longest > limits.cell) for (const cell of cells) within(limits, 'cell', { size: cell.length, place: { file, line: lines[i] ?? 0 } });
  }
}

/** The records of a batch with their lines; those outside the lines that are read are set aside. */
function linesIn(batch: Batch, options: ArrangeOptions, gathered: Gathered): Line[] {
  const [found, { records, lines }, span] = [[] as Line[], batch, options.lines];
  limited(batch, options);
  gathered.seen += records.length;
  for (let i = 0; i < records.length; i++) {
    const [cells, line] = [records[i] ?? [], lines[i] ?? 0];
    if (span !== undefined && (line < span[0] || line > span[1])) {
      gathered.outside.push(line);
      gathered.aside += 1;
    } else found.push({ cells, line });
  }
  return found;
}
