import type { Fault } from '../errors.ts';
import { partOf } from './counted.ts';
import { isNumberLike } from './looks.ts';
import { scan } from './scan.ts';
import type { Scanned } from './scan.ts';

/** The delimiter that was chosen, and what a reader should know of the choice. */
export interface Chosen {
  readonly delimiter: string;
  /** Why: how many of the records looked at have how many cells by it. */
  readonly why: string;
  readonly told: readonly Fault[];
}

/** In the order in which they win where nothing else decides: a comma stands in texts and numbers more often than the others do. */
const CANDIDATES = ['\t', ';', '|', ','] as const;
const NAMES: Readonly<Record<string, string>> = { '\t': 'tab', ';': 'semicolon', '|': 'bar', ',': 'comma' };
const SAMPLE = 256 * 1024;

/** What people call the delimiter. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? `"${delimiter}"`;
}

interface Counted {
  readonly delimiter: string;
  /** The number of cells that most records have, more than one. */
  readonly width: number;
  readonly agree: number;
  readonly records: number;
}

/**
 * Chooses the delimiter by which most records have the same number of cells, quotation marks respected; among those alike, the one that gives more cells.
 * A choice between two that fit every record is told. A first line `sep=;` says it.
 */
export function delimiterOf(text: string, file: string): Chosen {
  const said = /^"?sep=(.)"?(?:\r|\n)/iu.exec(text)?.[1];
  if (said !== undefined) return { delimiter: said, why: 'the first line says so', told: [] };
  const cut = text.length <= SAMPLE ? -1 : Math.max(text.lastIndexOf('\n', SAMPLE), text.lastIndexOf('\r', SAMPLE));
  const sample = cut > 0 ? text.slice(0, cut + 1) : text.slice(0, SAMPLE);
  const counted = CANDIDATES.map((delimiter) => count(sample, delimiter));
  const best = counted.reduce((one, other) => (better(other, one) ? other : one));
  if (best.width < 2) return { delimiter: ',', why: 'no line has a delimiter', told: unusual(sample, file) };
  const rival = counted.find((each) => each !== best && each.width > 1 && each.agree === each.records && each.records >= best.agree);
  const why = `${partOf(best.agree, best.records, { thing: 'record', one: 'has', many: 'have' })} ${best.width} cells by it`;
  return { delimiter: best.delimiter, why, told: rival === undefined ? [] : [doubt(best, rival, file)] };
}

function better(one: Counted, other: Counted): boolean {
  const shares = one.agree * other.records - other.agree * one.records;
  return shares === 0 ? one.width > other.width : shares > 0;
}

function count(text: string, delimiter: string): Counted {
  const widths = new Map<number, number>();
  let records = 0;
  const reading = scan(text, delimiter);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) {
    const { cells } = next.value as Scanned;
    if (cells.every((cell) => cell.trim() === '')) continue;
    records += 1;
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  // A delimiter by which quoted cells break off is none, unless every one breaks them: a quotation mark that nothing closes.
  if (next.value !== null) records += 1 + Math.ceil((text.length - next.value.index) / 40);
  const [width, agree] = [...widths].reduce((most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] > most[0]) ? each : most), [1, 0]);
  return { delimiter, width, agree, records: Math.max(1, records) };
}

function doubt({ delimiter, width }: Counted, rival: Counted, file: string): Fault {
  const what = `every record has ${width} cells by ${delimiterName(delimiter)} and ${rival.width} by ${delimiterName(rival.delimiter)}; the ${delimiterName(delimiter)} was taken`;
  return { code: 'DOUBTFUL_DELIMITER', what, fix: `say which: { delimiter: ${JSON.stringify(delimiter)} } or { delimiter: ${JSON.stringify(rival.delimiter)} }`, place: { file } };
}

/** A file of one column in which every line has the same sign equally often, the first too, may be delimited by that; so may one whose whole lines stand in quotation marks. */
function unusual(text: string, file: string): Fault[] {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '').slice(0, 200);
  if (lines.length < 2) return [];
  const sign = ['^', '~', '¦', '§', '\u0001', '\u001f', '::', ...CANDIDATES, ':'].find((each) => isEven(lines, each)) ?? (isEven(lines, ' ') && hasNumbers(lines) ? ' ' : undefined);
  const columns = lines.every((line) => /\S {2,}\S/u.test(line));
  if (sign === undefined && !columns) return [];
  const what = columns ? 'the file is read as one column, and blanks seem to line up several' : `the file is read as one column, and every line has "${sign}" equally often`;
  return [{ code: 'DOUBTFUL_DELIMITER', what, fix: columns ? 'save it as CSV' : fixFor(lines, sign ?? ''), place: { file, line: 1 } }];
}

function isEven(lines: readonly string[], sign: string): boolean {
  const times = lines.map((line) => line.split(sign).length - 1);
  return (times[0] ?? 0) > 0 && times.every((n) => n === times[0]);
}

/** Blanks stand between words, too: only those between numbers may delimit. */
function hasNumbers(lines: readonly string[]): boolean {
  const [first = [], ...rows] = lines.map((line) => line.trim().split(' '));
  return rows.length > 1 && first.some((_, i) => rows.every((row) => isNumberLike(row[i] ?? '')));
}

function fixFor(lines: readonly string[], sign: string): string {
  return lines.slice(1).every((line) => /^".*"$/u.test(line)) ? 'take off the quotation marks around whole lines, if they hold several cells' : `say so if it delimits: { delimiter: ${JSON.stringify(sign)} }`;
}
