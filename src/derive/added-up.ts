import type { Fault } from '../errors.ts';
import type { Groups } from '../table/group.ts';
import type { Reader } from '../table/need.ts';

/** Whole numbers of things, which are exact or nothing. */
const WHOLE: readonly string[] = ['count', 'year'];

/**
 * The sums of a column in groups, in its unit; NaN where one is a gap, or where all are and gaps are passed over. What each addition rounds away is added up beside and comes back at the end (Neumaier 1974,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen"), so that whole numbers are exact, and other sums do not grow worse with the number of rows.
 */
export function addedUp(part: Reader, { of, count }: Groups, gaps: 'spread' | 'skip'): Float64Array {
  const [totals, rounded] = [new Float64Array(count), new Float64Array(count)];
  const known = new Uint8Array(count);
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? 0;
    const n = part.number(row);
    if (n === null && gaps === 'skip') continue;
    known[group] = 1;
    const [before, more] = [totals[group] ?? 0, n ?? NaN];
    const sum = before + more;
    rounded[group] = (rounded[group] ?? 0) + (Math.abs(before) >= Math.abs(more) ? before - sum + more : more - sum + before);
    totals[group] = sum;
  }
  // A group of nothing but gaps has no total, not a total of 0.
  return totals.map((total, group) => (known[group] === 0 ? NaN : Number.isFinite(total) ? total + (rounded[group] ?? 0) : total));
}

/** That a total of whole numbers is one of which a double does not hold every digit, as an engine says it too. */
export function inexact({ name, kind }: Reader, totals: Float64Array): Fault[] {
  const most = WHOLE.includes(kind) ? totals.reduce((before, total) => (Math.abs(total) > Math.abs(before) ? total : before), 0) : 0;
  if (Math.abs(most) <= Number.MAX_SAFE_INTEGER) return [];
  return [{ code: 'OUT_OF_RANGE', what: `"${name}" comes to ${most}, of which not every digit can be kept`, fix: 'declare it as number(), or total it in a larger unit', place: { field: name } }];
}
