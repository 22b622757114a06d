import { bad, isBad } from './bad-cell.ts';
import type { Cell, Quick } from './cell.ts';

/** The least and the greatest that a number may be, in the column's unit, both included. */
export interface RangeOptions {
  readonly low?: number;
  readonly high?: number;
}

/** The same, of whoever may say neither. */
type Ends = { readonly low: number | undefined; readonly high: number | undefined };

/** The ends in the words of a Table Schema. */
export function range({ low, high }: Ends): Cell['limits'] {
  return { ...(low === undefined ? {} : { minimum: low }), ...(high === undefined ? {} : { maximum: high }) };
}

/** What is read as a number must lie in the range, too. */
export function inRange({ low = -Infinity, high = Infinity }: Ends, parse: Cell['parse']): Cell['parse'] {
  return (value, file) => {
    const parsed = parse(value, file);
    if (isBad(parsed) || (Number(parsed.value) >= low && Number(parsed.value) <= high)) return parsed;
    const ends = low === -Infinity ? `at most ${high}` : high === Infinity ? `at least ${low}` : `from ${low} to ${high}`;
    return bad('OUT_OF_RANGE', `"${value}" is not ${ends}`, 'correct it, or widen the range that is declared');
  };
}

/** The same of numbers that are read quickly: one that lies elsewhere is left to `parse`. */
export function quickInRange({ low = -Infinity, high = Infinity }: Ends, quick: Quick): Quick {
  if (low === -Infinity && high === Infinity) return quick;
  return (value) => {
    const n = quick(value);
    return n >= low && n <= high ? n : NaN;
  };
}
