import { count, isBlank } from './line.ts';
import type { Line } from './line.ts';
import { isNote } from './looks.ts';

/** More lines than this one after another are no note. */
const LONGEST = 64;

/** How many of the last lines are rows: behind them come notes, lines that begin as notes do and lone texts that a blank line parts from the table, and blank lines among these. */
export function endOfRows(held: readonly Line[], width: number): number {
  let end = held.length;
  for (;;) {
    let last = end;
    while (last > 0 && isBlank(held[last - 1]?.cells ?? [])) last -= 1;
    let gap = last - 1;
    while (gap >= 0 && last - gap <= LONGEST && !isBlank(held[gap]?.cells ?? [])) gap -= 1;
    const block = held.slice(gap + 1, last);
    if (gap >= 0 && block.length < LONGEST && block.length > 0 && block.every((each) => isLone(each, width) || isFooter(each, width))) end = gap;
    else if (last > 0 && isFooter(held[last - 1] as Line, width)) end = last - 1;
    else break;
  }
  return end;
}

/** Words alone on a line: a short text in a line of the right length may be a row with gaps. */
function isLone({ cells }: Line, width: number): boolean {
  const text = cells[0] ?? '';
  return width > 1 && count(cells) === 1 && /\p{L}/u.test(text) && (cells.length !== width || isSentence(text));
}

function isSentence(text: string): boolean {
  return /^(?:\S*\p{L}\S*\s+){3}\S/u.test(text.slice(0, 200).trim());
}

/** A line that shows by itself that it is no row: it begins as notes do, or is a sentence where the rows have several cells. */
function isFooter({ cells }: Line, width: number): boolean {
  const held = cells.filter((cell) => cell.trim() !== '');
  const [first = ''] = held;
  if (width === 1) return /^\s*\p{L}{4,12}:\s/u.test(first) && isNote(first);
  if (cells.length !== width && isNote(first)) return true;
  if (held.length !== 1 || (cells[0] ?? '').trim() === '') return false;
  return isNote(first) || first.length > 60 || (cells.length !== width && isSentence(first));
}
