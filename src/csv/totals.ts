import type { Fault } from '../errors.ts';
import type { Line } from './line.ts';
import type { Outline } from './outline.ts';
import { matched, NOTHING, numbersIn, summing } from './sums.ts';
import type { Sums } from './sums.ts';
import { isMadeWord, mayBeMade, mayBeTotal, totalWord } from './total-words.ts';
import { isCategory, madeRows, toldTotals } from './totals-told.ts';
import type { Mark, TotalWords } from './totals-told.ts';

/** Looks among rows, as they pass by, for such as are totals of others. */
export interface Totals {
  readonly row: (cells: readonly string[], line: number) => void;
  /** Whether words stand behind the rows that were summed, which are told with their sums only if all rows are. */
  readonly isLate: () => boolean;
  /** What was found: TOTAL_ROW, TOTAL_CATEGORY, DERIVED_ROW; and the words of the totals. */
  readonly found: (file: string) => { readonly told: readonly Fault[]; readonly totals: readonly TotalWords[] };
}

/** Summing costs, and most files have no totals: where one stands behind so many rows, they are read again. */
const SUMMED = 5_000;
const MOST = 1000;
/** Words that ordinary rows may have, and that come back oftener than this, are what ordinary rows have. */
const SELDOM = 8;
/** More texts than these a total hardly has beside its word. */
const SAYS_MUCH = 4;

/**
 * Rows that call themselves totals, held against the sums of the rows above and below them. A word that ordinary rows may have (`All causes`) counts where its numbers are such a sum, and so does a name that is
 * missing where every row before has one, as the subtotals of a pivot table have none.
 * A word that comes back with each group of a tidy table, as a category does, is told as such.
 */
export function totalsAmong({ names, typed }: Pick<Outline, 'names' | 'typed'>, summed: 'all' | 'first' = 'first'): Totals {
  const last = summed === 'all' ? Infinity : SUMMED;
  const labels = names.map((_, i) => i).filter((i) => !typed.includes(i)).slice(0, 8);
  const [marks, maybe, made]: [Mark[], Mark[], Line[]] = [[], [], []];
  const sums = summing(typed);
  // From the last: the town is missing in the subtotal of a region, and both in the total.
  let named: readonly number[] = labels.toReversed();
  let [rows, perhaps] = [0, 0];
  const marked = (cells: readonly string[], { line, unnamed }: { line: number; unnamed: number | undefined }): Marked | undefined => {
    for (const column of labels) {
      const kind = column === unnamed ? 'perhaps' : totalWord(cells[column] ?? '');
      if (kind === 'perhaps' && rows > last) perhaps += 1;
      if (kind === 'none' || (kind === 'perhaps' && rows > last)) continue;
      const keyed = cells.some((cell, i) => !isEmpty(cell) && ((i < column && column !== unnamed) || (i !== column && labels.includes(i))));
      const mark = { line, word: (cells[column] ?? '').trim(), column, keyed, labels: labels.length, filled: labels.filter((i) => !isEmpty(cells[i])).length, numbers: numbersIn(cells, typed), before: sums.soFar(), after: sums.soFar() };
      if (mark.numbers.some((reading) => reading.some((n) => n !== null))) return { kind, mark };
    }
    return undefined;
  };
  /** Where much else is said of a row, no other has its word, and it is no sum, it is rather a record of a town that is called so: Sumas. */
  const isRecord = (mark: Mark): boolean => mark.filled > SAYS_MUCH && !marks.some((each) => each !== mark && each.column === mark.column && each.word === mark.word) && !isSumAbove(mark, undefined);
  const all = (): Mark[] => {
    const ends = maybe.map((_, i) => [sums.soFar(), ...(maybe[i + 1] === undefined ? [] : [maybe[i + 1]?.before as Sums])]);
    const below = maybe.filter((mark, i) => rows <= last && ends[i]?.some((to) => isSum(mark, mark.after, to)) === true);
    // The first row or the last, of all the others.
    const near = maybe.length === 1 && marks.length === 0 && below.length === 0 && rows <= last ? maybe.filter((mark) => (mark.before.rows === 0 ? isNearly(mark, mark.after, sums.soFar()) : mark.after.rows === sums.soFar().rows && isNearly(mark, NOTHING, mark.before))) : [];
    return [...marks.filter((mark) => !isRecord(mark)), ...below, ...near].sort((a, b) => a.line - b.line);
  };
  return {
    row: typed.length === 0 || labels.length === 0 ? () => {} : (cells, line) => {
      rows += 1;
      const label = labels[0] ?? 0;
      if (rows > last && !mayBeMade(cells[label] ?? '') && !labels.some((i) => mayBeMarked(cells[i] ?? ''))) return;
      if (isMadeWord(cells[label] ?? '') && made.length < MOST && labels.every((i) => i === label || isEmpty(cells[i])) && typed.some((i) => !isEmpty(cells[i]))) {
        made.push({ cells, line });
        return;
      }
      const unnamed = named.find((i) => isEmpty(cells[i]));
      const found = marks.length < MOST ? marked(cells, { line, unnamed }) : undefined;
      if (found !== undefined && (found.kind === 'total' || isSumAbove(found.mark, marks.at(-1)))) marks.push(found.mark);
      else {
        if (unnamed !== undefined) named = named.filter((i) => !isEmpty(cells[i]));
        if (rows <= last) sums.add(cells);
        // A row like any other so far: its numbers may be the sum of what is to come.
        if (found !== undefined && maybe.length < MOST) maybe.push({ ...found.mark, after: sums.soFar() });
      }
    },
    isLate: () => rows > last && ((perhaps > 0 && perhaps <= SELDOM) || (maybe.length > 0 && maybe.length <= SELDOM) || marks.some((mark, i) => !isCategory(mark, i, marks))),
    found: (file) => {
      const found = all();
      const { told, totals } = found.length === 0 ? { told: [], totals: [] } : toldTotals(found, { file, names, typed, end: sums.soFar(), isSummed: rows <= last });
      // Where most rows are called so, that is what the column holds; and one percent sign among many is a sign.
      const shares = made.filter(({ cells }) => (cells[labels[0] ?? 0] ?? '').trim() === '%').length;
      const derived = shares * 4 >= rows ? made : made.filter(({ cells }) => (cells[labels[0] ?? 0] ?? '').trim() !== '%');
      return { told: [...told, ...(derived.length > 0 && derived.length * 2 <= rows ? [madeRows(derived, file)] : [])], totals };
    },
  };
}

/** Whether a cell is empty or begins as words of totals do: of most, the first sign says that they do not. */
function mayBeMarked(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return !(code > 0x20 && code < 0x7f) || mayBeTotal(cell);
}

/** Most cells begin with a sign that is seen: they need not be trimmed. */
function isEmpty(cell = ''): boolean {
  const code = cell.charCodeAt(0);
  return !(code > 0x20 && code < 0x7f) && cell.trim() === '';
}

interface Marked {
  readonly kind: 'total' | 'perhaps';
  readonly mark: Mark;
}

function isSumAbove(mark: Mark, last: Mark | undefined): boolean {
  return [NOTHING, ...(last === undefined ? [] : [last.after])].some((from) => isSum(mark, from, mark.before));
}

/**
 * Whether the numbers of a row that may be called a whole are nearly the sums of all the other rows: half of them, at least. A whole that misses its parts by a few says that some were left out or counted twice; two or three
 * rows come near a fourth by chance.
 */
function isNearly({ word, numbers }: Mark, from: Sums, to: Sums): boolean {
  const { rows, close } = matched(numbers, { from, to });
  const all = (numbers[0] ?? []).filter((n) => n !== null).length;
  return word !== '' && rows >= 3 && close.length > 0 && close.length >= all / 2;
}

/** Whether the numbers of a row are the sums of several rows: half of them, at least; of a row without a name all but zeros. One number of a row without its only name takes more than two rows, since 3 comes after 1 and 2. */
function isSum({ numbers, word, keyed, labels }: Mark, from: Sums, to: Sums): boolean {
  const { rows, equal } = matched(numbers, { from, to });
  const all = (numbers[0] ?? []).filter((n) => n !== null && (word !== '' || n !== 0)).length;
  const few = word === '' && all === 1 && !keyed && labels === 1 ? 3 : 2;
  return equal.length > 0 && rows >= few && equal.length >= (word === '' ? all : all / 2);
}
