import Fraction from 'fraction.js';
import { isMultiplier } from './chunk-at.ts';
import { numberAt } from './number-at.ts';
import type { Joining } from './number-at.ts';
import { NUMBER_WORDS, own, PART_WORDS, PARTE_WORDS } from './number-words.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A share found among the pieces of a phrase: a part of one. */
export interface FoundShare {
  readonly end: number;
  readonly part: Fraction;
}

/** The share that begins at a piece: `half`, `two thirds`, `la tercera parte`, `tres cuartos`, `2/3`, `two in three`, `3 de cada 10`. Null where none does. */
export function shareAt(tokens: readonly Token[], at: number, how: Joining): FoundShare | null {
  return halfAt(tokens, at, how.lang) ?? partsAt(tokens, at, how) ?? outOf(tokens, at, how);
}

const HALVES: Readonly<Record<Lang, readonly string[]>> = { en: ['half', 'a half', 'one half'], es: ['mitad', 'la mitad', 'una mitad'] };

function halfAt(tokens: readonly Token[], at: number, lang: Lang): FoundShare | null {
  const length = [2, 1].find((count) => HALVES[lang].includes(normOf(tokens, at, count)));
  return length === undefined || isMultiplier(tokens, at + length, lang) ? null : { end: at + length, part: new Fraction(1, 2) };
}

/** So many thirds. A number comes first, or an article: "third" by itself is the third of a row. */
function partsAt(tokens: readonly Token[], at: number, how: Joining): FoundShare | null {
  const { lang } = how;
  const slash = tokens[at]?.kind === 'numeral' && normOf(tokens, at + 1, 1) === '/' ? tokens[at + 2] : undefined;
  if (slash !== undefined && /^[1-9]\d?$/u.test(tokens[at]?.text ?? '') && /^(?:[2-9]|10)$/u.test(slash.text)) return shareOf(at + 3, Number(tokens[at]?.text), Number(slash.text));
  const counted = numberAt(tokens, at, how);
  const article = (lang === 'en' ? NUMBER_WORDS.en.articles : ['la']).includes(normOf(tokens, at, 1)) ? at + 1 : null;
  const behind = counted?.end ?? article ?? at;
  const from = normOf(tokens, behind, 1) === '-' && lang === 'en' ? behind + 1 : behind;
  const count = counted === null ? 1 : wholeOf(counted.readings);
  if (count === null) return null;
  const inPartes = lang === 'es' && /^partes?$/u.test(normOf(tokens, from + 1, 1)) ? own(PARTE_WORDS, normOf(tokens, from, 1)) : undefined;
  if (inPartes !== undefined) return shareOf(from + 2, count, inPartes);
  const parts = own(PART_WORDS[lang], normOf(tokens, from, 1));
  return parts === undefined || behind === at ? null : shareOf(from + 1, count, parts);
}

const OF: Readonly<Record<Lang, readonly string[]>> = { en: ['in', 'out of', 'in every', 'out of every', 'of every'], es: ['de cada'] };
/** What people count shares in: "two in three" is one, "495 in 2022" and "two in 87" are not. */
const WHOLES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100];

function outOf(tokens: readonly Token[], at: number, how: Joining): FoundShare | null {
  const part = numberAt(tokens, at, how);
  const count = part === null ? null : wholeOf(part.readings);
  if (part === null || count === null || count < 2) return null;
  const words = [3, 2, 1].find((length) => OF[how.lang].includes(normOf(tokens, part.end, length)));
  const whole = words === undefined ? null : numberAt(tokens, part.end + words, how);
  const size = whole === null ? null : wholeOf(whole.readings);
  return whole === null || size === null || !WHOLES.includes(size) || count >= size ? null : shareOf(whole.end, count, size);
}

function shareOf(end: number, count: number, parts: number): FoundShare | null {
  return count >= 1 && count < parts ? { end, part: new Fraction(count, parts) } : null;
}

/** A number that is whole, small and has one reading. */
function wholeOf(readings: readonly Fraction[]): number | null {
  const [n, other] = readings;
  return n === undefined || other !== undefined || n.d !== 1n || n.compare(1_000) > 0 ? null : n.valueOf();
}

function normOf(tokens: readonly Token[], at: number, count: number): string {
  return tokens.slice(at, at + count).map(({ norm }) => norm).join(' ');
}
