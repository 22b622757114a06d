import { lineEnd } from './lines.ts';
import { closing, scan } from './scan.ts';
import type { BrokenQuote, Scanned, Start } from './scan.ts';

/** Records of the right width, one after another, that make it sure that reading is in step again; more where a text with one comma would do. */
const SURE = 2;
const SURE_OF_TWO = 3;
/** Those records stand within so many signs. */
const SPAN = 64 * 1024;

export interface Resuming {
  readonly delimiter: string;
  /** How many cells the records have. */
  readonly width: number;
  /** The mark behind which reading is to go on. */
  readonly broken: BrokenQuote;
  /** How many signs may be looked at altogether: a text can be made so that each line takes long. */
  readonly budget: { signs: number };
}

/**
 * The line behind a broken quotation mark from which reading goes on: the next, where the line with the mark has the right width by itself, whatever the mark means;
 * else the first with which records begin that have the right width and no mark out of place. null where there is none, or it would not be sure.
 */
export function readOn(text: string, { delimiter, width, broken, budget }: Resuming): Start | null {
  if (width < 2) return null;
  const next = nextLine(text, { at: broken.index, line: broken.line });
  if (widthAlone(text, broken, delimiter) === width) return next;
  for (let start = next; start !== null && budget.signs > 0; start = nextLine(text, start)) {
    const piece = text.slice(start.at, start.at + SPAN);
    const { sure, looked } = inStep(piece, { delimiter, width, isLast: start.at + SPAN >= text.length });
    budget.signs -= looked;
    if (sure) return start;
  }
  return null;
}

/** Whether a text begins with records in step, and how much of it was looked at. The last records of a file may be fewer. */
function inStep(piece: string, { delimiter, width, isLast }: { delimiter: string; width: number; isLast: boolean }): { sure: boolean; looked: number } {
  const wanted = width === 2 ? SURE_OF_TWO : SURE;
  const reading = scan(piece, delimiter);
  for (let met = 0; met < wanted; met++) {
    const { done, value } = reading.next();
    if (done === true) return { sure: value === null && isLast && met > 0, looked: piece.length };
    const { cells, strays, end } = value as Scanned;
    if (cells.length !== width || strays.length > 0) return { sure: false, looked: end };
    if (end >= piece.length && !isLast) return { sure: false, looked: end };
  }
  return { sure: true, looked: 0 };
}

/** How many cells the line at a place has where a quotation mark that nothing on it closes is text, and so is what stands behind a closing one. */
function widthAlone(text: string, { index, column }: BrokenQuote, delimiter: string): number {
  const line = text.slice(index - column + 1, lineEnd(text, index));
  let [cells, from] = [0, 0];
  while (from <= line.length) {
    const close = line[from] === '"' ? closing(line, from + 1) : -1;
    const end = line.indexOf(delimiter, close < 0 ? from : close);
    cells += 1;
    from = end < 0 ? line.length + 1 : end + 1;
  }
  return cells;
}

function nextLine(text: string, { at, line }: Start): Start | null {
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) return i + 1 < text.length ? { at: i + 1, line: line + 1 } : null;
  }
  return null;
}
