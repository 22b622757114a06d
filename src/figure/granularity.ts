/**
 * How finely a numeral is printed, in the numeral's own unit: 31.8 is printed to 0.1, 241 to 1, 480 to 10, 495 to 5, 1,300 to 100.
 * For decimals it is the last printed place; for whole numbers the largest of 1, 5, 10, 50, 100 … that is smaller than the number and divides it
 * (after Krifka 2007, Approximate interpretation of number words).
 */
export function granularity(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  const size = Math.abs(value);
  let best = 1;
  for (let power = 1; power < size; power *= 10) {
    for (const step of [power, 5 * power]) if (step < size && size % step === 0) best = Math.max(best, step);
  }
  return best;
}

/**
 * The decimals of the numeral in `phrase` that reads as `value`, since a spreadsheet keeps 2.4 of `2.40` and only the phrase remembers.
 * Both readings of a separator are tried (6.656 is a count in Madrid and a decimal in San Salvador); the one that gives `value` is right.
 * Where no numeral in the phrase does (a number in words), the decimals of `value` itself.
 */
export function decimalsPrinted(phrase: string, value: number): number {
  return numeralDecimals(phrase, value) ?? String(value).split('.')[1]?.length ?? 0;
}

/** The decimals of the numeral in `phrase` that reads as `value`; null where none does. */
export function numeralDecimals(phrase: string, value: number): number | null {
  for (const numeral of phrase.match(/\d[\d.,\u00a0\u202f ]*\d|\d/gu) ?? []) {
    for (const point of ['.', ',']) {
      const thousands = point === '.' ? /[,\u00a0\u202f ]/gu : /[.\u00a0\u202f ]/gu;
      const plain = numeral.replace(thousands, '').replace(point, '.');
      if (Number(plain) === Math.abs(value)) return plain.split('.')[1]?.length ?? 0;
    }
  }
  return null;
}

/** `n` rounded to `decimals` places, so that steps of 0.1 add up without the crumbs of binary floats. */
export function toPlaces(n: number, decimals: number): number {
  return Number.isFinite(n) ? Number(n.toFixed(decimals)) : n;
}
