import { count, isBlank } from './line.ts';
import type { Line } from './line.ts';
import { isNote, isSureNote, isTyped } from './looks.ts';
import type { Outline } from './outline.ts';

/** More lines than this one after another are no note. */
const LONGEST = 64;

type Columns = Pick<Outline, 'names' | 'typed'>;

/** How many of the last lines are rows: behind them come notes, lines that begin as notes do and lone texts that a blank line parts from the table, and blank lines among these. */
export function endOfRows(held: readonly Line[], columns: Columns): number {
  const { names: { length: width }, typed } = columns;
  // Where as many rows begin so as do not, that is how the rows are.
  const notes = held.filter(({ cells }) => isParted(cells, typed)).length;
  const ends = (each: Line): boolean => isFooter(each, width) || (notes * 2 <= held.length && isParted(each.cells, typed));
  let end = held.length;
  for (;;) {
    let last = end;
    while (last > 0 && isBlank(held[last - 1]?.cells ?? [])) last -= 1;
    let gap = last - 1;
    while (gap >= 0 && last - gap <= LONGEST && !isBlank(held[gap]?.cells ?? [])) gap -= 1;
    const block = held.slice(gap + 1, last);
    if (gap >= 0 && block.length < LONGEST && block.length > 0 && block.every((each) => isLone(each, width) || ends(each))) end = gap;
    else if (last > 0 && ends(held[last - 1] as Line)) end = last - 1;
    else break;
  }
  return end;
}

/** A note that commas part into cells: it says that it is one, or begins as notes do and has words where the rows have numbers. */
export function isParted(cells: readonly string[], typed: readonly number[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  if (isTyped(first) || !isNote(first)) return false;
  if (isSureNote(first) || (isNoteWord(first) && !cells.some(isTyped))) return true;
  return typed.length > 0 && count(cells) > 1 && typed.every((i) => !isTyped(cells[i] ?? '')) && typed.some((i) => (cells[i] ?? '').trim() !== '');
}

function isNoteWord(text: string): boolean {
  return /^\s*(?:fuentes?|notas?|sources?|notes?)\s*$/iu.test(text.slice(0, LONGEST));
}

/** Words alone on a line: a short text in a line of the right length may be a row with gaps. */
function isLone({ cells }: Line, width: number): boolean {
  const text = cells[0] ?? '';
  return width > 1 && count(cells) === 1 && /\p{L}/u.test(text) && (cells.length !== width || isSentence(text));
}

function isSentence(text: string): boolean {
  return /^(?:\S*\p{L}\S*\s+){3}\S/u.test(text.slice(0, 200).trim());
}

/** `San Salvador, 3 de enero de 2024`, as letters are dated. */
function isDayInWords(text: string): boolean {
  return /(?:^|\s)\d{1,2} de \p{L}{4,10} del? \d{4}\.?\s*$/iu.test(text.slice(0, 200));
}

/** Lines that end a file and say nothing else: `(12 rows)`, `3 rows in set (0.00 sec)`, `# fin`, `EOF`, `© 2024 …`. */
const END = /^(?:\(?\d[\d,.]*\s(?:rows?|filas?|registros?|records?)\b.{0,40}|[#*\-=/\s]{0,8}(?:fin|end|eof|the end|fin del? \p{L}{2,12}|end of \p{L}{2,12})[#*\-=/.\s]{0,8}|(?:©|\(c\)\s|copyright\b).{0,200})$/iu;

/** A line that shows by itself that it is no row: it begins as notes do, or is a sentence where the rows have several cells. */
function isFooter({ cells }: Line, width: number): boolean {
  const held = cells.filter((cell) => cell.trim() !== '');
  const [first = ''] = held;
  if (width === 1) return /^\s*\p{L}{4,12}:\s/u.test(first) && isNote(first);
  if (cells.length !== width && (isNote(first) || (held.length === 1 && END.test(first.slice(0, 300).trim())))) return true;
  if (held.length !== 1 || (cells[0] ?? '').trim() === '') return false;
  return isNote(first) || isDayInWords(first) || first.length > 60 || (cells.length !== width && isSentence(first));
}
