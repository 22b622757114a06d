import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { shortened } from './looks.ts';
import { scan } from './scan.ts';
import type { BrokenQuote, Scanned } from './scan.ts';
import { withoutEmptyEnd } from './unsplit.ts';

/** The lines of a file as they were before a spreadsheet took each for a cell, and what is to be told of it. */
export interface Rejoined {
  readonly utf8: Buffer;
  readonly told: readonly Fault[];
}

/**
 * Puts the lines of a file together again that a spreadsheet took for cells, `"a,""b; c"",d"`, where it is sure what they were; blank lines stay.
 *
 * The spreadsheet knows a quotation mark at the beginning of a cell alone, ends a cell at each semicolon and at each line end outside of such marks, takes what looks like a
 * number, a day or a word of its own for that, and writes marks only where a cell needs them. So what it read as text is there to the letter, and what it changed shows:
 * - a line that began with a mark has lost that mark and its twin: it has more cells by commas than the header, or begins with a mark still;
 * - behind a semicolon, a number, a day or a word has lost the blank before it, and so has a cell whose mark stood right there: only what begins with a blank is as it was;
 * - a mark right behind a semicolon that a blank follows leaves another in the same cell without its twin;
 * - a cell with a line break in it is parted over two lines, neither of which has the cells of the header.
 *
 * @throws {LoadError} UNSPLIT_LINES, of every line that cannot be told.
 */
export function rejoined(text: string, { file, width }: { file: string; width: number }): Rejoined {
  const lines: string[] = [];
  const faults: Fault[] = [];
  let [changed, refused] = [0, 0];
  const reading = scan(text, ';');
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) {
    const { cells, line } = next.value as Scanned;
    const parts = withoutEmptyEnd(cells);
    const why = doubtOf(parts, width);
    if (why !== null && (refused += 1) <= MOST) faults.push(unsplitLine(why, { file, line }));
    // Lines of a file that is refused need not be kept.
    if (refused > 0) continue;
    if (parts.length > 1 || parts[0]?.includes('"') === true) changed += 1;
    lines.push(parts.join(';'));
  }
  const broken = next.value as BrokenQuote | null;
  if (broken !== null) faults.push(unsplitLine(broken.what, { file, line: broken.line }));
  if (refused > MOST) faults.push(unsplitLine(`it is one of ${(refused - MOST).toLocaleString('en-US')} more`, { file }));
  if (faults.length > 0) throw new LoadError(faults);
  const what = `a spreadsheet opened the file where semicolons part cells, and saved whole lines as cells; they are put together again, of which ${changed} of ${lines.length} were in quotation marks or parted at a semicolon`;
  const fix = 'save the file with its commas when it is next edited; a semicolon at the end of a line would be lost, and so would an odd quotation mark right behind one';
  return { utf8: Buffer.from(lines.map((line) => `${line}\n`).join('')), told: [{ code: 'REJOINED_LINES', what, fix, place: { file } }] };
}

/** Nobody looks at more lines than these; the others are counted. */
const MOST = 1000;
/** Excel cuts a cell off at so many characters. */
const CUT = 32_767;

/** Why it is not sure how a line was before; null where it is. */
function doubtOf(parts: readonly string[], width: number): string | null {
  const [first = '', ...rest] = parts;
  if (first === '' && rest.length === 0) return null;
  if (parts.some((part) => /[\r\n]/u.test(part))) return 'a line break stands in it';
  if (first.startsWith('"')) return 'it began with several quotation marks, of which some are gone';
  if (parts.some((part) => part.length >= CUT)) return `it is cut off after ${CUT.toLocaleString('en-US')} characters`;
  if (mayBeValue(first)) return `it begins with "${shortened(first, 20)}", which may have been written otherwise`;
  const bare = rest.find((part) => !/^\s/u.test(part));
  if (bare !== undefined) return `right behind a semicolon stands "${shortened(bare, 20)}", which may have been a number, a day or in quotation marks`;
  const whole = parts.join(';');
  const { done, value } = scan(whole, ',').next();
  if (done === true) return value?.what ?? 'nothing stands in it';
  const { cells, strays } = value as Scanned;
  if (cells.length !== width) return `it has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}`;
  if (strays[0] !== undefined) return strays[0].what;
  const odd = cells.find((cell) => cell.includes(';') && !hasPairs(cell));
  return odd === undefined ? null : `quotation marks do not come in pairs in "${shortened(odd, 40)}"`;
}

/** What a spreadsheet might show of a number, a day, an error or a word of its own: without a comma whatever has a digit in it, with one what has no word, with more the groups of a whole number. */
function mayBeValue(first: string): boolean {
  const commas = first.split(',').length - 1;
  if (commas === 0) return /\d|^#|^(?:true|false|verdadero|falso)$/iu.test(first.trim());
  return commas === 1 ? /\d/u.test(first) && !/\p{L}{4}/u.test(first) : /^\D?\d{1,3}(?:,\d{2,3})+(?:\.\d*)?\D?$/u.test(first);
}

/** Whether quotation marks open and close in turn: an opening one stands before a sign, a closing one behind one. */
function hasPairs(cell: string): boolean {
  const marks = [...cell.matchAll(/"/gu)].map(({ index }) => index);
  return marks.length % 2 === 0 && marks.every((at, i) => /\S/u.test(cell[i % 2 === 0 ? at + 1 : at - 1] ?? ' '));
}

/** The column in a line as it was saved of a column in the line as it is put together again; both counted from 1. */
export function savedColumn(saved: string, column: number): number {
  let [at, open, starts] = [0, false, true];
  for (let left = column; ;) {
    const sign = saved[at];
    if (sign === '"' && (open || starts)) {
      const isDoubled = open && saved[at + 1] === '"';
      if (!isDoubled) open = !open;
      at += 1;
      starts = false;
      if (!isDoubled) continue;
    }
    left -= 1;
    if (left <= 0 || sign === undefined) return at + 1;
    starts = sign === ';' && !open;
    at += 1;
  }
}

function unsplitLine(why: string, place: { file: string; line?: number }): Fault {
  return {
    code: 'UNSPLIT_LINES', what: `a spreadsheet took whole lines for cells and saved them so, and what this one was cannot be told: ${why}`,
    fix: 'take the file as it was before, and open it by Data › From Text/CSV with the comma as delimiter', place,
  };
}
