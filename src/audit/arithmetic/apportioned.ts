import { ceilOf, floorOf } from './grim-counts.ts';
import type { PrintedShare } from './grim-counts.ts';

/**
 * The cases out of `whole` with which shares that come to exactly 100 were printed by largest remainders: all cut off, and what then lacks to 100 given,
 * a last place each, to those that were cut most (Hamilton's method; Balinski and Young 1982, Fair Representation, ch. 3). Whoever makes a table come to 100
 * prints a share that no rounding of its own gives. Null where no cases give the list so.
 */
export function apportioned(shares: readonly PrintedShare[], whole: number): number[] | null {
  const decimals = shares[0]?.decimals ?? 0;
  const step = 10 ** (decimals + 2);
  // Shares so coarse that any list would pass are not searched.
  if (whole >= step || shares.some((share) => share.decimals !== decimals) || shares.reduce((sum, { digits }) => sum + digits, 0) !== step) return null;
  return search(shares.map(({ digits }) => digits), { whole, step, cases: [] });
}

interface Search {
  readonly whole: number;
  readonly step: number;
  readonly cases: readonly number[];
}

/** Tries, for each share in turn, the numbers of cases that give it by cutting off or by rounding up. */
function search(digits: readonly number[], { whole, step, cases }: Search): number[] | null {
  const next = digits[cases.length];
  const left = whole - cases.reduce((sum, k) => sum + k, 0);
  if (next === undefined) return left === 0 && isByRemainders(digits, { whole, step, cases }) ? [...cases] : null;
  for (let k = Math.max(0, floorOf((next - 1) * whole, step) + 1); k <= Math.min(left, ceilOf((next + 1) * whole, step) - 1); k += 1) {
    const found = search(digits, { whole, step, cases: [...cases, k] });
    if (found !== null) return found;
  }
  return null;
}

/** Whether no share that was only cut off had lost more than one that was given a place. */
function isByRemainders(digits: readonly number[], { whole, step, cases }: Search): boolean {
  const lost = cases.map((k) => (k * step) % whole);
  const raised = cases.map((k, i) => floorOf(k * step, whole) < (digits[i] ?? 0));
  const most = Math.max(0, ...lost.filter((_, i) => raised[i] !== true));
  return lost.every((remainder, i) => raised[i] !== true || remainder >= most);
}
