import Fraction from 'fraction.js';

/** The exact value of a finite number as people write it: 0.1 is one tenth, not the double nearest to it. */
export function exactNumber(n: number): Fraction {
  // Most are whole: the same as reading their digits.
  if (Number.isSafeInteger(n)) return new Fraction(n);
  const [digits = '', exponent = '0'] = String(n).split('e');
  const power = new Fraction(10n ** BigInt(Math.abs(Number(exponent))));
  return Number(exponent) < 0 ? new Fraction(digits).div(power) : new Fraction(digits).mul(power);
}

/** The number that people would write for a fraction: its decimals where they end, else the double nearest to it. */
export function toNumber({ s, n, d }: Fraction): number {
  let places = 0n;
  for (let [rest, power] = [d, 1n]; places < 400n; places += 1n, power *= 10n) {
    if (power % rest === 0n) return Number(`${s * n * (power / rest)}e-${places}`);
  }
  // An end of 1/3 has no last digit: seventeen are as many as a double can hold.
  const shift = BigInt(Math.max(0, 18 - String(n).length + String(d).length));
  return Number(`${(s * n * 10n ** shift) / d}e-${shift}`);
}

/** A number as a fraction, whichever it is. */
export function exactOf(n: number | Fraction): Fraction {
  return typeof n === 'number' ? exactNumber(n) : n;
}
