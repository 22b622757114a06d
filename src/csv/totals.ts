import type { Fault } from '../errors.ts';
import type { Outline } from './outline.ts';
import { matched, NOTHING, numbersIn, summing } from './sums.ts';
import { totalWord } from './total-words.ts';
import { isCategory, toldTotals } from './totals-told.ts';
import type { Mark, TotalWords } from './totals-told.ts';

/** Looks among rows, as they pass by, for such as are totals of others. */
export interface Totals {
  readonly row: (cells: readonly string[], line: number) => void;
  /** Whether words stand behind the rows that were summed, which are told with their sums only if all rows are. */
  readonly isLate: () => boolean;
  /** What was found: TOTAL_ROW, TOTAL_CATEGORY; and where. */
  readonly found: (file: string) => { readonly told: readonly Fault[]; readonly totals: readonly TotalWords[] };
}

/** Summing costs, and most files have no totals: where one stands behind so many rows, they are read again. */
const SUMMED = 5_000;
const MOST = 1000;
/** Words that ordinary rows may have, and that come back oftener than this, are what ordinary rows have. */
const SELDOM = 8;

/**
 * Rows that call themselves totals, held against the sums of the rows above and below them. A word that ordinary rows may have (`All causes`) counts where its numbers are such a sum, and so does a name that is
 * missing where every other row has one, as the subtotals of a pivot table have none.
 * A word that comes back with each group of a tidy table, as a category does, is told as such.
 */
export function totalsAmong({ names, typed }: Pick<Outline, 'names' | 'typed'>, summed: 'all' | 'first' = 'first'): Totals {
  const last = summed === 'all' ? Infinity : SUMMED;
  const labels = names.map((_, i) => i).filter((i) => !typed.includes(i)).slice(0, 8);
  const marks: Mark[] = [];
  const sums = summing(typed);
  // From the last: the town is missing in the subtotal of a region, and both in the total.
  let named: readonly number[] = labels.toReversed();
  let [rows, perhaps] = [0, 0];
  const marked = (cells: readonly string[], line: number): Mark | undefined => {
    const unnamed = rows === 1 ? undefined : named.find((i) => isBlank(cells[i] ?? ''));
    for (const column of labels) {
      const kind = column === unnamed ? 'perhaps' : totalWord(cells[column] ?? '');
      if (kind === 'perhaps' && rows > last) perhaps += 1;
      if (kind === 'none' || (kind === 'perhaps' && rows > last)) continue;
      const keyed = cells.some((cell, i) => cell.trim() !== '' && (i < column || (i > column && labels.includes(i))));
      const mark = { line, word: (cells[column] ?? '').trim(), column, keyed, numbers: numbersIn(cells, typed), before: sums.soFar() };
      const holds = mark.numbers.some((reading) => reading.some((n) => n !== null));
      if (holds && (kind === 'total' || isSumAbove(mark, { last: marks.at(-1), share: column === unnamed ? 1 : 0.5 }))) return mark;
    }
    return undefined;
  };
  return {
    row: typed.length === 0 || labels.length === 0 ? () => {} : (cells, line) => {
      rows += 1;
      const mark = marks.length < MOST ? marked(cells, line) : undefined;
      if (mark !== undefined) marks.push(mark);
      else {
        if (named.length > 0 && named.some((i) => isBlank(cells[i] ?? ''))) named = named.filter((i) => !isBlank(cells[i] ?? ''));
        if (rows <= last) sums.add(cells);
      }
    },
    isLate: () => rows > last && ((perhaps > 0 && perhaps <= SELDOM) || marks.some((mark, i) => !isCategory(mark, i, marks))),
    found: (file) => (marks.length === 0 ? { told: [], totals: [] } : toldTotals(marks, { file, names, typed, end: sums.soFar(), isSummed: rows <= last })),
  };
}

function isBlank(cell: string): boolean {
  return cell.length === 0 || (cell.charCodeAt(0) <= 0x20 && cell.trim() === '');
}

/** Whether at least this share of the numbers of a row are the sum of what stands above it, or above it since the last total. */
function isSumAbove(mark: Mark, { last, share }: { last: Mark | undefined; share: number }): boolean {
  return [NOTHING, ...(last === undefined ? [] : [last.before])].some((from) => {
    const { rows, equal } = matched(mark.numbers, { from, to: mark.before });
    const [numbers = []] = mark.numbers;
    return rows > 1 && equal.length > 0 && equal.length >= share * numbers.filter((n) => n !== null).length;
  });
}
