import Fraction from 'fraction.js';

/** The numbers that a formula may name; null where they are not known. */
export interface Known {
  readonly n: Fraction;
  readonly m: Fraction | null;
  readonly g: Fraction;
  readonly u: Fraction;
  readonly ref: Fraction | null;
}

/** What an expression comes to: a number, no end, or nothing where it names what is not known. */
export type Amount = Fraction | 'infinite' | 'unknown';

/** One number or name of a sum of products, with the sign that stands before it: `+` and `-` begin a product, `*` and `/` go on with it. */
interface Operand {
  readonly sign: string;
  readonly of: (known: Known) => Fraction | null;
}

const TOKEN = /(?<operand>\d+(?:\.\d+)?|\.\d+|ref\b|[nmguk]\b)|(?<sign>[+*/-])|(?<stray>\S)/gu;

/** Reads a sum of products of numbers and names, `n-g/2`, `2*u`, `-inf`; or says why it is none, and at which character of the formula, where `at` is its own first. */
export function parseExpression(text: string, at: number): { readonly of: (known: Known) => Amount } | { readonly what: string; readonly at: number } {
  if (/^\s*[+-]?\s*inf\s*$/u.test(text)) return { of: () => 'infinite' };
  const operands: Operand[] = [];
  let sign: string | null = '+';
  for (const { 0: token, index, groups } of text.matchAll(TOKEN)) {
    const stray = { what: `"${token}" has no place in "${text.trim()}"`, at: at + index };
    if (groups?.['operand'] !== undefined) {
      if (sign === null) return stray;
      operands.push({ sign, of: operand(token) });
      sign = null;
    } else {
      const first = operands.length === 0 && sign === '+' && /[+-]/u.test(token);
      if (groups?.['sign'] === undefined || (sign !== null && !first)) return stray;
      sign = token;
    }
  }
  if (sign !== null) return { what: operands.length === 0 ? 'an end is empty' : `"${text.trim()}" breaks off`, at };
  return { of: (known) => total(operands, known) };
}

function operand(token: string): Operand['of'] {
  const names = { n: 'n', k: 'n', m: 'm', g: 'g', u: 'u', ref: 'ref' } as const;
  if (Object.hasOwn(names, token)) return (known) => known[names[token as keyof typeof names]];
  const number = new Fraction(token.startsWith('.') ? `0${token}` : token);
  return () => number;
}

function total(operands: readonly Operand[], known: Known): Amount {
  let [sum, product] = [new Fraction(0), new Fraction(0)];
  for (const { sign, of } of operands) {
    const value = of(known);
    if (value === null || (sign === '/' && value.equals(0))) return 'unknown';
    if (sign === '*') product = product.mul(value);
    else if (sign === '/') product = product.div(value);
    else [sum, product] = [sum.add(product), sign === '-' ? value.neg() : value];
  }
  return sum.add(product);
}
