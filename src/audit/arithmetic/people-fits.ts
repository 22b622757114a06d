import { exactNumber, exactPoint, over, scaled } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import { combine, compare } from '../compare.ts';
import type { Claim } from '../compare.ts';
import { number, span } from '../say.ts';
import type { Lang } from '../say.ts';

/** A known population, the rate that a count gives with it, and whether that is the rate that is claimed. */
export interface Fit {
  readonly row: LedgerRow;
  readonly rate: Claim;
  readonly verdict: 'agrees' | 'stretch' | 'conflict';
}

/** What the count gives with each of the populations, per 100,000 people. */
export function fitsOf(rate: Claim, count: Claim, rows: readonly LedgerRow[]): Fit[] {
  return rows.flatMap((row): Fit[] => {
    const people = exactPoint(row.number('value') ?? 0);
    const given = combine((cases: ExactInterval) => per100k(over(cases, people)), count);
    return given === null ? [] : [{ row, rate: given, verdict: compare(rate, given) }];
  });
}

/** The people that a count and a rate imply: [count / (r + u/2), count / (r - u/2)] x 100,000. Null where the rate is 0. */
export function impliedPeople(rate: Claim, count: Claim): ExactInterval | null {
  return over(scaled(count.strict, 100_000), rate.strict);
}

/** Whether an interval of people lies further than the part `by` from every one of the populations. */
export function isFarFrom(people: ExactInterval, rows: readonly LedgerRow[], by: number): boolean {
  return rows.every((row) => {
    const known = exactNumber(row.number('value') ?? 0);
    const [low, high] = [known.mul(exactNumber(1 - by)), known.mul(exactNumber(1 + by))];
    return (people.low !== null && people.low.compare(high) > 0) || (people.high !== null && people.high.compare(low) < 0);
  });
}

/** Populations in a sentence, each with what it gives: "UN WPP 2024 (6,309,624: 2.44)". */
export function fitsText(fits: readonly Fit[], lang: Lang): string {
  return fits.map(({ row, rate }) => `${row.text('vintage')} (${number(row.number('value') ?? 0, { lang })}: ${span(rate.strict, { lang })})`).join(', ');
}

function per100k(ratio: ExactInterval | null): ExactInterval | null {
  return ratio === null ? null : scaled(ratio, 100_000);
}
