import type { Fault } from '../errors.ts';
import { counted } from './counted.ts';
import { plainNumber } from './plain.ts';
import { numbersIn } from './sums.ts';
import type { Numbers } from './sums.ts';
import { totalWord } from './total-words.ts';

/** Looks, as rows pass by, whether a column of totals is what the columns beside it come to. */
export interface ColumnSums {
  readonly row: (cells: readonly string[], line: number) => void;
  readonly found: (file: string) => Fault[];
}

/** A column, the columns that it may be the sum of, and the reading of numbers in which it is. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly reading: number;
}

/** A row whose total is another than its parts come to. */
interface Missed {
  readonly line: number;
  readonly said: string;
  readonly sum: number;
}

/** From so many rows it is told which columns a total is the sum of: most of them must say so, and some at least. */
const [SAMPLE, MOSTLY, SOME] = [500, 2 / 3, 3];
/** A total has no more parts than this. */
const WIDEST = 24;
const LISTED = 1000;
const CALLED = /(?:^|[\s_-])(?:sub)?totals?(?:$|[\s_-])/iu;

/**
 * Rows in which a column that calls itself a total (`Total`, `ambos sexos`) is not the sum of those beside it, of which most rows prove that it is: told with both numbers, and kept. Where no column is called so, nothing is looked at.
 */
export function columnSums({ names, typed }: { readonly names: readonly string[]; readonly typed: readonly number[] }): ColumnSums {
  const called = typed.filter((column) => CALLED.test(names[column] ?? '') || totalWord(names[column] ?? '') !== 'none');
  const possible = called.map((total) => besides(total, typed));
  if (possible.every((each) => each.length === 0)) return { row: () => {}, found: () => [] };
  const sample: { cells: readonly string[]; line: number }[] = [];
  let proven: readonly { sum: Sum; missed: Missed[] }[] | null = null;
  const look = (cells: readonly string[], line: number): void => {
    for (const { sum, missed } of proven ?? []) {
      const off = missing(cells, sum);
      if (off !== null && missed.length < LISTED) missed.push({ line, ...off });
    }
  };
  const prove = (): void => {
    const numbers = sample.map(({ cells }) => numbersIn(cells, typed));
    proven = possible.flatMap((each) => provenSum(each, numbers, typed) ?? []).map((sum) => ({ sum, missed: [] }));
    for (const { cells, line } of sample.splice(0)) look(cells, line);
  };
  return {
    row: (cells, line) => {
      if (proven !== null) return look(cells, line);
      sample.push({ cells, line });
      if (sample.length === SAMPLE) prove();
    },
    found: (file) => {
      if (proven === null) prove();
      return (proven ?? []).flatMap(({ sum, missed }) => (missed.length === 0 ? [] : [faultOf(sum, missed, { file, names })]));
    },
  };
}

/** The columns on the left of one, two of them or more, and those on its right. */
function besides(total: number, typed: readonly number[]): (readonly number[])[] {
  const along = (step: 1 | -1): (readonly number[])[] => {
    const run: number[] = [];
    for (let column = total + step; typed.includes(column) && run.length < WIDEST; column += step) run.push(column);
    return run.map((_, i) => run.slice(0, i + 1)).slice(1);
  };
  return [...along(-1), ...along(1)].map((parts) => [total, ...parts]);
}

/** The one of some possible sums that most rows bear out; null where none is. */
function provenSum(possible: readonly (readonly number[])[], rows: readonly Numbers[], typed: readonly number[]): Sum | null {
  let best: { sum: Sum; right: number } | null = null;
  for (const [total = 0, ...parts] of possible) {
    const at = [total, ...parts].map((column) => typed.indexOf(column));
    for (const reading of [0, 1]) {
      let [right, seen] = [0, 0];
      for (const numbers of rows) {
        const [n, ...of] = at.map((i) => numbers[reading]?.[i] ?? null);
        if (n === null || n === undefined || n === 0 || of.some((part) => part === null) || !Number.isFinite(of.reduce<number>((sum, part) => sum + (part ?? 0), n))) continue;
        seen += 1;
        // A total that one part alone makes says nothing of the others.
        if (isSum(n, of as number[]) && of.filter((part) => part !== 0).length > 1) right += 1;
        else if (isSum(n, of as number[])) seen -= 1;
      }
      if (right >= SOME && right >= MOSTLY * seen && right > (best?.right ?? 0)) best = { sum: { total, parts, reading }, right };
    }
  }
  return best?.sum ?? null;
}

/** What a row's total says and what its parts come to, where they differ; null where they do not, or one of them is no number. */
function missing(cells: readonly string[], { total, parts, reading }: Sum): Omit<Missed, 'line'> | null {
  // Most numbers are whole and plain: they are the same in every reading.
  let plain = 0;
  for (const part of parts) plain += plainNumber(cells[part] ?? '', 'none');
  if (plain === plainNumber(cells[total] ?? '', 'none')) return null;
  const [n = null, ...of] = numbersIn(cells, [total, ...parts])[reading] ?? [];
  if (n === null || of.some((part) => part === null || Number.isNaN(part)) || Number.isNaN(n) || isSum(n, of as number[])) return null;
  return { said: (cells[total] ?? '').trim(), sum: Number(of.reduce<number>((sum, part) => sum + (part ?? 0), 0).toPrecision(12)) };
}

/** Whether a number is the sum of others. Rounded numbers may miss it by half of their last digit each: of whole numbers there is nothing to round. What programs reckon differs in the last of fifteen digits. */
export function isSum(n: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (n === sum) return true;
  const slack = [n, ...parts].reduce((all, each) => all + (Number.isInteger(each) ? 0 : 0.5 * 10 ** -decimalsOf(each)), 0);
  return slack > 0 && Math.abs(n - sum) <= slack * (1 + 1e-9) + 1e-12 * Math.abs(sum);
}

function decimalsOf(n: number): number {
  return (String(n).split('.')[1] ?? '').length;
}

function faultOf({ total, parts }: Sum, missed: readonly Missed[], { file, names }: { file: string; names: readonly string[] }): Fault {
  const [first] = missed as readonly [Missed, ...Missed[]];
  const of = parts.toSorted((a, b) => a - b).map((column) => `"${names[column] ?? ''}"`);
  const shown = of.length <= 3 ? of.join(' + ') : `${of[0] ?? ''} … ${of.at(-1) ?? ''}, ${of.length} columns,`;
  const more = missed.length === 1 ? '' : `; so ${missed.length === LISTED ? 'many' : counted(missed.length - 1, 'more row')} below`;
  return {
    code: 'PARTS_MISS_TOTAL', what: `"${names[total] ?? ''}" ${first.said} is not ${shown} on line ${first.line}, ${first.sum}, as it is in most rows${more}`,
    fix: 'look in the source which of them is wrong, and mend it with clean.correct', place: { file, line: first.line, field: names[total] ?? '' },
  };
}
