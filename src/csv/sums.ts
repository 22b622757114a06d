import { numberIn } from './formats.ts';
import type { NumberFormat } from './formats.ts';
import { isMissing } from './looks.ts';
import { plainNumber } from './plain.ts';

/** What nobody has declared yet is read in both ways: `1.204` is a thousand and something, or one and a little. */
const READINGS: readonly NumberFormat[] = ['1,234.5', '1.234,5'];

/** The sums of some columns over the rows so far, in each reading of their numbers; NaN for a column with a cell that is none. */
export interface Sums {
  readonly rows: number;
  readonly by: readonly (readonly number[])[];
}

/** The numbers of a row in each reading: null where there is nothing, NaN where it is no number. */
export type Numbers = readonly (readonly (number | null)[])[];

export function numbersIn(cells: readonly string[], columns: readonly number[]): Numbers {
  return READINGS.map((format) => columns.map((i) => numberOf(cells[i] ?? '', format)));
}

function numberOf(cell: string, format: NumberFormat): number | null {
  const text = cell.trim();
  if (isMissing(text)) return null;
  const plain = plainNumber(text, format === '1,234.5' ? 'any' : 'none');
  return Number.isNaN(plain) ? (numberIn(text.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3})/gu, ''), format) ?? NaN) : plain;
}

export const NOTHING: Sums = { rows: 0, by: READINGS.map(() => []) };

/** A running sum: rows are added one by one, and what there is so far can be asked for. */
export function summing(columns: readonly number[]): { add: (cells: readonly string[]) => void; soFar: () => Sums } {
  const by = READINGS.map(() => columns.map(() => 0));
  let rows = 0;
  return {
    add: (cells) => {
      rows += 1;
      columns.forEach((column, i) => {
        // Days have no sum: what is none once is none for good.
        if (by.every((sums) => Number.isNaN(sums[i]))) return;
        const cell = cells[column] ?? '';
        // Most numbers are whole and plain: they are the same in every reading.
        const plain = plainNumber(cell, 'none');
        READINGS.forEach((format, r) => {
          const sums = by[r] as number[];
          sums[i] = (sums[i] ?? 0) + (Number.isNaN(plain) ? (numberOf(cell, format) ?? 0) : plain);
        });
      });
    },
    soFar: () => ({ rows, by: by.map((sums) => [...sums]) }),
  };
}

/** A stretch of rows whose sums a row holds: and which of its numbers they are. */
export interface Match {
  readonly rows: number;
  /** The numbers that are the sum; and those that miss it by a twentieth at the most. */
  readonly equal: readonly Compared[];
  readonly close: readonly Compared[];
  /** Of the numbers that there are, the first that can be compared. */
  readonly first: Compared | null;
}

/** A number of a row, its place among the columns, and the sum that it is held against. */
interface Compared {
  readonly at: number;
  readonly n: number;
  readonly sum: number;
}

/** How the numbers of a row stand to the rows between two states of a running sum, in the reading that fits best. */
export function matched(numbers: Numbers, { from, to }: { from: Sums; to: Sums }): Match {
  const readings = numbers.map((row, r): Match => {
    const compared = row.flatMap((n, at) => {
      const sum = (to.by[r]?.[at] ?? NaN) - (from.by[r]?.[at] ?? 0);
      return n === null || Number.isNaN(n) || Number.isNaN(sum) ? [] : [{ at, n, sum }];
    });
    return { rows: to.rows - from.rows, equal: compared.filter(({ n, sum }) => n !== 0 && isNear(n, sum)), close: compared.filter(({ n, sum }) => n !== 0 && Math.abs(n - sum) <= Math.abs(sum) / 20), first: compared[0] ?? null };
  });
  return readings.reduce((best, each) => (each.equal.length > best.equal.length ? each : best));
}

/** Decimals do not add up to the last digit. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
