import { decimalsPrinted } from '../../figure/granularity.ts';
import { isShareInWords } from '../../figure/share-words.ts';
import type { Figure } from '../../ledger/figures.ts';

/** How a share was brought to its printed places: to the nearest (a half either way, as not all programs round it alike), cut off, or up. */
export type Rounding = 'nearest' | 'floor' | 'ceil';

/** A percent as its printed digits: 31.8 is 318 with 1 decimal, so that everything below is done in whole numbers. */
export interface PrintedShare {
  readonly digits: number;
  readonly decimals: number;
}

/** Whole numbers of cases, both ends counted in. */
export interface Counts {
  readonly from: number;
  readonly to: number;
}

/** The percent of a figure as it was printed; null where it is hedged, in words ("one in three": the digits are the coder's) or no number at all: only a rounded number can be tested for its digits. */
export function printedShare({ unit, phrase, reported: { value, hedge } }: Figure): PrintedShare | null {
  if (unit !== 'percent' || value === null || hedge !== 'bare' || value < 0 || isShareInWords(phrase)) return null;
  const decimals = decimalsPrinted(phrase, value);
  return { digits: Math.round(value * 10 ** decimals), decimals };
}

/**
 * The whole numbers of cases out of `whole` whose percent prints as `share`; null where there is none: the GRIM test
 * (Brown and Heathers 2017, The GRIM test, Social Psychological and Personality Science 8:363) for percents, with halves as in R `scrutiny`.
 */
export function countsGiving({ digits, decimals }: PrintedShare, whole: number, rounding: Rounding = 'nearest'): Counts | null {
  // k of n prints as p where k * 10^(d+2) lies within half a step (or a whole one) of digits * n.
  const step = 10 ** (decimals + 2);
  const bounds = BOUNDS[rounding](digits, whole, step);
  const [from, to] = [Math.max(0, bounds.from), Math.min(whole, bounds.to)];
  return from > to ? null : { from, to };
}

const BOUNDS: Readonly<Record<Rounding, (digits: number, whole: number, step: number) => Counts>> = {
  nearest: (digits, whole, step) => ({ from: ceilOf((2 * digits - 1) * whole, 2 * step), to: floorOf((2 * digits + 1) * whole, 2 * step) }),
  floor: (digits, whole, step) => ({ from: ceilOf(digits * whole, step), to: ceilOf((digits + 1) * whole, step) - 1 }),
  ceil: (digits, whole, step) => ({ from: floorOf((digits - 1) * whole, step) + 1, to: floorOf(digits * whole, step) }),
};

/** Whether some whole number of cases out of `whole` prints as `share`, rounded to the nearest. */
export function isPossible({ digits, decimals }: PrintedShare, whole: number): boolean {
  const step = 2 * 10 ** (decimals + 2);
  const from = Math.max(0, ceilOf((2 * digits - 1) * whole, step));
  return from <= whole && from * step <= (2 * digits + 1) * whole;
}

/** Of all percents with that many decimals, the part that no number of cases out of `whole` can give: max(0, 1 - n / 10^(d+2)), in [0, 1). */
export function grimPower(decimals: number, whole: number): number {
  const step = 10 ** (decimals + 2);
  return whole >= step ? 0 : (step - whole) / step;
}

/** The largest whole number that is not above a/b, for whole a and b > 0: without a division that could round. */
export function floorOf(a: number, b: number): number {
  return (a - ((a % b) + b) % b) / b;
}

/** The least whole number that is not below a/b. */
export function ceilOf(a: number, b: number): number {
  return 0 - floorOf(0 - a, b);
}

/** k of n as a percent with that many decimals, in digits: 149 of 470 to one place are 317. */
export function shareDigits(k: number, whole: number, decimals: number): number {
  return floorOf(2 * k * 10 ** (decimals + 2) + whole, 2 * whole);
}

/** A printed share as it is written: 317 with one decimal is `31.7%`, and 310 is `31.0%`. */
export function shareText({ digits, decimals }: PrintedShare): string {
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? `${text}%` : `${text.slice(0, -decimals)}.${text.slice(-decimals)}%`;
}
