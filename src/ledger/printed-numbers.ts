/*
 * The numbers that stand in digits in the words of a row. What they mean is for the reader of phrases; here they are compared with what a spreadsheet left of them.
 */

/** Numerals with one or two decimals, behind a point or a comma, that are no part of a longer number: `31.8`, `31,8`. */
export function decimalsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,])\d{1,15}[.,]\d{1,2}(?![.,]?\d)/gu)].map(([numeral]) => numeral);
}

/** The number that such a numeral is. */
export function decimalOf(numeral: string): number {
  return Number(numeral.replace(',', '.'));
}

/**
 * The decimal in the words that has the digits of a whole number, as where a point is read as a sign for thousands: 31.8 is 318 then. null where there is none.
 */
export function lostPoint(value: number, words: string): string | null {
  if (value === 0) return null;
  const digits = (numeral: string): number => Number(numeral.replace(/[.,]/u, ''));
  return decimalsIn(words).find((numeral) => [numeral, String(decimalOf(numeral))].some((each) => /[.,]/u.test(each) && digits(each) === Math.abs(value))) ?? null;
}

/** The whole numbers that are printed in a text, with thousands set off or not. */
export function wholeNumbersIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/(?<![\d.,])\d{1,3}(?:[.,\u00A0\u202F ]?\d{3}){0,5}(?![.,]?\d)/gu)].map(([numeral]) => Number(numeral.replace(/\D/gu, ''))));
}
