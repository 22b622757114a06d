import type { Cell } from './cell.ts';
import type { Doubtful } from './three-places.ts';

/** A share as spreadsheets keep it: `0.305`, which they show as 30.5%. */
const FRACTION = /^-?0?[.,]\d+$/u;

/**
 * Looks at a column of percents in which some cells have their sign and others have none: a bare `0.305` is 30.5% where a spreadsheet lost its format, and a third of one percent where it did not. Null for other columns.
 */
export function percentSigns({ kind, unit }: Pick<Cell, 'kind' | 'unit'>): Doubtful | null {
  if (kind !== 'number' || unit !== '%') return null;
  let hasSigns = false;
  let first: { text: string; row: number } | null = null;
  return {
    plain: (n, text, row) => {
      if (first === null && n > -1 && n < 1 && n !== 0) first = { text, row };
    },
    other: (text, row) => {
      if (text.endsWith('%')) hasSigns = true;
      else if (first === null && FRACTION.test(text)) first = { text, row };
    },
    doubt: () => {
      if (!hasSigns || first === null) return null;
      const [share, text] = [Number(first.text.replace(',', '.')), first.text];
      return {
        row: first.row,
        bad: { code: 'AMBIGUOUS_NUMBER', what: `"${text}" stands without a percent sign where other cells of the column have one, and can be read in two ways: ${share}% or ${Number((share * 100).toPrecision(15))}%`, fix: 'write all cells with the sign, or none' },
      };
    },
  };
}
