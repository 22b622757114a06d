import Fraction from 'fraction.js';
import type { ExactInterval } from './exact.ts';
import { parseExpression } from './expression.ts';
import type { Amount, Known } from './expression.ts';

/** What a formula is given: the numbers that it may name, and what kind of number it is about. */
export interface About extends Known {
  /** Whether the number was printed as rounded: a percent, a rate, a decimal. */
  readonly rounds: boolean;
  /** Whether a number below 0 is one that there can be: changes, not counts. */
  readonly signed: boolean;
}

export type Bounds = (about: About) => ExactInterval;

/** Why a text is no formula, and at which of its characters (from 0). */
export interface BadFormula {
  readonly what: string;
  readonly at: number;
}

export function isFormula(parsed: Bounds | BadFormula): parsed is Bounds {
  return typeof parsed === 'function';
}

/**
 * Reads the bounds of a hedge as the vocabulary writes them: `[n,inf)`, `(n,n+g]`, `n+-g/2`, `ref+-20%`.
 * `n` is the number, `m` the upper end of a range, `g` its granularity, `u` its last printed place, `k` the number of a multiple, `ref` what it is compared with.
 * Cases stand before a colon and are tried in turn: `rounded: [n-u/2,n+u/2); round: n+-g/2; [n,n]`; `rounded` is a percent, a rate or a decimal,
 * `round` a whole number of 100 or more that ends in zeros. What would lie below 0 is cut off, but for changes; a `ref` that is not given bounds nothing.
 */
export function parseBounds(text: string): Bounds | BadFormula {
  const cases: { when: keyof typeof CASES; bounds: Bounds }[] = [];
  let start = 0;
  for (const part of text.split(';')) {
    const [, name = '', body = ''] = /^\s*(?:([a-z]+)\s*:)?(.*)$/su.exec(part) ?? [];
    const at = start + part.length - body.length;
    if (name !== '' && !Object.hasOwn(CASES, name)) return { what: `"${name}" is no case; there are: rounded, round`, at: start };
    const bounds = parseInterval(body, at);
    if (!isFormula(bounds)) return bounds;
    cases.push({ when: (name === '' ? 'always' : name) as keyof typeof CASES, bounds });
    start += part.length + 1;
  }
  if (cases.at(-1)?.when !== 'always') return { what: 'the last case has to fit every number: write it without a name', at: text.lastIndexOf(';') + 1 };
  return (about) => {
    const found = cases.find(({ when }) => CASES[when](about));
    return cut((found?.bounds ?? anything)(about), about);
  };
}

const CASES = {
  always: () => true,
  rounded: ({ rounds }: About) => rounds,
  round: ({ n, g, rounds }: About) => !rounds && n.compare(100) >= 0 && g.compare(10) >= 0,
} as const satisfies Record<string, (about: About) => boolean>;

const anything = (): ExactInterval => ({ low: null, high: null, lowOpen: true, highOpen: true });

function parseInterval(text: string, at: number): Bounds | BadFormula {
  const body = text.trim();
  const from = at + text.length - text.trimStart().length;
  const around = /^([^[\](),]+?)(?:\+-|\+\/-|±)([^[\](),%]+)(%?)$/u.exec(body);
  if (around !== null) return parseAround(around as unknown as [string, string, string, string], from);
  const [, opening = '', low = '', high = '', closing = ''] = /^([[(])([^[\](),]*),([^[\](),]*)([\])])$/u.exec(body) ?? [];
  if (opening === '') return { what: `"${body}" is no interval; write [n,inf) or (n,n+g] or n+-g/2`, at: from };
  const bottom = parseExpression(low, from + 1);
  if ('what' in bottom) return bottom;
  const top = parseExpression(high, from + 2 + low.length);
  if ('what' in top) return top;
  return (about) => between(bottom.of(about), top.of(about), { lowOpen: opening === '(', highOpen: closing === ')' });
}

function parseAround([all, centre, margin, percent]: readonly [string, string, string, string], from: number): Bounds | BadFormula {
  const middle = parseExpression(centre, from);
  if ('what' in middle) return middle;
  const width = parseExpression(margin, from + all.length - percent.length - margin.length);
  if ('what' in width) return width;
  return (about) => {
    const [n, by] = [middle.of(about), width.of(about)];
    if (!(n instanceof Fraction) || !(by instanceof Fraction)) return anything();
    const part = percent === '' ? by : n.abs().mul(by).div(100);
    return between(n.sub(part), n.add(part), { lowOpen: false, highOpen: false });
  };
}

/** From one end to the other, whichever is lower: a range of falls begins at the deeper one. */
function between(a: Amount, b: Amount, { lowOpen, highOpen }: { lowOpen: boolean; highOpen: boolean }): ExactInterval {
  if (a === 'unknown' || b === 'unknown') return anything();
  if (a instanceof Fraction && b instanceof Fraction && a.compare(b) > 0) return { low: b, high: a, lowOpen: highOpen, highOpen: lowOpen };
  const [low, high] = [a instanceof Fraction ? a : null, b instanceof Fraction ? b : null];
  return { low, high, lowOpen: lowOpen || low === null, highOpen: highOpen || high === null };
}

/** A count is never below 0, whatever the formula says. */
function cut({ low, high, lowOpen, highOpen }: ExactInterval, { signed }: About): ExactInterval {
  const zero = new Fraction(0);
  if (signed || (low !== null && low.compare(0) >= 0) || (high !== null && high.compare(0) < 0)) return { low, high, lowOpen, highOpen };
  return { low: zero, high, lowOpen: false, highOpen };
}
