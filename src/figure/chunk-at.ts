import Fraction from 'fraction.js';
import type { Joining } from './number-at.ts';
import { NUMBER_WORDS, own } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A numeral, or the words for a number below a thousand. */
export interface Chunk {
  readonly end: number;
  readonly readings: readonly Fraction[];
  readonly numeral: boolean;
}

/** The numeral or the words for a number below a thousand that begin at a piece: `2.4`, `fifty-six`, `seiscientos`, `a` before "hundred", `half a` before "million". */
export function chunkAt(tokens: readonly Token[], at: number, how: Joining): Chunk | null {
  const { lang } = how;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return withHalf(tokens, spaced(tokens, at, lang), lang);
  const half = halfOf(tokens, at, lang);
  if (half !== null) return grouped(tokens, half, lang);
  const words = lang === 'en' ? englishAt(tokens, at, how) : spanishAt(tokens, at);
  return words === null ? null : grouped(tokens, withHalf(tokens, words, lang), lang);
}

/** A numeral; in Spanish, with the groups of three that a space sets off. */
function spaced(tokens: readonly Token[], at: number, lang: Lang): Chunk {
  let [text, end] = [tokens[at]?.text ?? '', at + 1];
  const group = (i: number): string => (lang === 'es' && tokens[i]?.kind === 'numeral' && tokens[i]?.start === (tokens[i - 1]?.end ?? 0) + 1 && /^\d{3}(?:,\d+)?$/u.test(tokens[i]?.text ?? '') ? tokens[i]?.text ?? '' : '');
  while (/^\d{1,3}(?: \d{3})*$/u.test(text) && group(end) !== '') {
    text = `${text} ${group(end)}`;
    end += 1;
  }
  return { end, readings: readNumeral(text, lang), numeral: true };
}

function englishAt(tokens: readonly Token[], at: number, { and }: Joining): Chunk | null {
  const { articles } = NUMBER_WORDS.en;
  const word = (i: number): string => tokens[i]?.norm ?? '';
  const first = belowHundred(tokens, at, 'en') ?? (articles.includes(word(at)) && isMultiplier(tokens, at + 1, 'en') ? { end: at + 1, value: 1 } : null);
  if (first === null || word(first.end) !== 'hundred') return first === null ? null : chunk(first);
  const behind = word(first.end + 1) === 'and' && and === 'joins' ? first.end + 2 : first.end + 1;
  const rest = belowHundred(tokens, behind, 'en');
  return rest === null || word(rest.end) === 'hundred' ? chunk({ end: first.end + 1, value: first.value * 100 }) : chunk({ end: rest.end, value: first.value * 100 + rest.value });
}

function spanishAt(tokens: readonly Token[], at: number): Chunk | null {
  const hundreds = own(NUMBER_WORDS.es.hundreds, tokens[at]?.norm ?? '');
  const rest = belowHundred(tokens, hundreds === undefined ? at : at + 1, 'es');
  if (hundreds === undefined) return rest === null ? null : chunk(rest);
  return chunk(rest === null ? { end: at + 1, value: hundreds } : { end: rest.end, value: hundreds + rest.value });
}

/** `fifty-six`, `treinta y uno`, `twelve`. */
function belowHundred(tokens: readonly Token[], at: number, lang: Lang): { end: number; value: number } | null {
  const { ones, tens } = NUMBER_WORDS[lang];
  const [word = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ norm }) => norm);
  const ten = own(tens, word);
  if (ten === undefined) return own(ones, word) === undefined ? null : { end: at + 1, value: own(ones, word) as number };
  const digit = (text: string): number | undefined => ((own(ones, text) ?? 0) > 0 && (own(ones, text) ?? 10) < 10 ? own(ones, text) : undefined);
  const [skip, unit] = second === (lang === 'en' ? '-' : 'y') ? [2, digit(third)] : [1, lang === 'en' ? digit(second) : undefined];
  return unit === undefined ? { end: at + 1, value: ten } : { end: at + skip + 1, value: ten + unit };
}

function chunk({ end, value }: { end: number; value: number }): Chunk {
  return { end, readings: [new Fraction(value)], numeral: false };
}

/** `half a million`, `half a dozen`, `medio millón`: half, only where something to halve follows. */
function halfOf(tokens: readonly Token[], at: number, lang: Lang): Chunk | null {
  const { half, articles } = NUMBER_WORDS[lang];
  if (!half.includes(tokens[at]?.norm ?? '')) return null;
  const end = articles.includes(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return isMultiplier(tokens, end, lang) ? { end, readings: [new Fraction(1, 2)], numeral: false } : null;
}

/** The same and a half where the words say so: two and a half, dos y medio. */
function withHalf(tokens: readonly Token[], found: Chunk, lang: Lang): Chunk {
  const end = halfAt(tokens, found.end, lang);
  return end === found.end ? found : { ...found, end, readings: found.readings.map((n) => n.add(new Fraction(1, 2))) };
}

/** The piece behind "and a half", "y medio"; the same piece where they do not stand there. */
export function halfAt(tokens: readonly Token[], at: number, lang: Lang): number {
  const words = tokens.slice(at, at + 3).map(({ norm }) => norm);
  if (lang === 'en') return words.join(' ') === 'and a half' ? at + 3 : at;
  return words[0] === 'y' && NUMBER_WORDS.es.half.includes(words[1] ?? '') && !isMultiplier(tokens, at + 2, 'es') ? at + 2 : at;
}

/** Two dozen, un centenar. */
function grouped(tokens: readonly Token[], found: Chunk, lang: Lang): Chunk {
  const by = own(NUMBER_WORDS[lang].groups, tokens[found.end]?.norm ?? '');
  return by === undefined ? found : { ...found, end: found.end + 1, readings: found.readings.map((n) => n.mul(by)) };
}

/** Whether a piece is a word that multiplies what stands before it. */
export function isMultiplier(tokens: readonly Token[], at: number, lang: Lang): boolean {
  const { thousands, millions, groups } = NUMBER_WORDS[lang];
  const word = tokens[at]?.norm ?? '';
  return [thousands, millions, groups].some((words) => own(words, word) !== undefined) || (lang === 'en' && word === 'hundred');
}
