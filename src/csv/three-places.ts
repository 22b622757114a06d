import type { BadCell } from './bad-cell.ts';
import type { Cell } from './cell.ts';
import type { Formats } from './formats.ts';
import { THOUSANDTHS } from './number.ts';

/** What a column of numbers is, cell by cell, as far as it tells whether each is meant as it is read. */
export interface Doubtful {
  /** A cell that is plainly a number. */
  readonly plain: (n: number, text: string, row: number) => void;
  readonly other: (text: string, row: number) => void;
  /** Why the column cannot be read so; null where it can. */
  readonly doubt: () => { readonly row: number; readonly bad: BadCell } | null;
}

/**
 * Looks at a column of numbers that is read in the format declared for its whole file: `2.405` and `3.112` are thousands in Spanish, and decimals of a program that wrote them with a point. Where every cell has three digits
 * behind one sign that would set off thousands, nothing in the column says which. Null where there is nothing to look at: of counts only one reading is whole, and a column may have a format of its own.
 */
export function threePlaces({ kind, format }: Pick<Cell, 'kind' | 'format'>, { numbers }: Formats = {}): Doubtful | null {
  const sign = numbers === '1,234.5' ? ',' : numbers === '1.234,5' ? '.' : null;
  if (kind !== 'number' || format !== undefined || numbers === undefined || sign === null) return null;
  let isSettled = false;
  let first: { text: string; row: number } | null = null;
  return {
    // It settles how the others are written.
    plain: () => void (isSettled = true),
    other: (text, row) => {
      const bare = text.replace(/\s?%$/u, '');
      if (!THOUSANDTHS.test(bare) || !bare.includes(sign)) isSettled = true;
      first ??= { text: bare, row };
    },
    doubt: () => (isSettled || first === null ? null : { row: first.row, bad: inTwoWays(first.text, { sign, numbers }) }),
  };
}

function inTwoWays(text: string, { sign, numbers }: { sign: string; numbers: string }): BadCell {
  return {
    code: 'AMBIGUOUS_NUMBER', what: `"${text}", as every number of the column, has three digits behind one "${sign}", and can be read in two ways: ${text.replace(sign, '')} or ${Number(text.replace(sign, '.'))}`,
    fix: `declare the format of this column: number('…', { format: '${numbers}' }) for thousands, or '${sign === '.' ? '1,234.5' : '1.234,5'}' for decimals`,
  };
}
