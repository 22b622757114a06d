import Fraction from 'fraction.js';
import { chunkAt, halfAt, isMultiplier } from './chunk-at.ts';
import type { Chunk } from './chunk-at.ts';
import { NUMBER_WORDS, own, SUFFIXES } from './number-words.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A number found among the pieces of a phrase. */
export interface FoundNumber {
  /** The piece behind it. */
  readonly end: number;
  /** How it can be read, the likeliest first; none where it looks like a number and is none. */
  readonly readings: readonly Fraction[];
  /** What its last word multiplies: a million in "20 to 30 million" is meant for both. */
  readonly scale: number;
  /** Whether it is a word that is mostly an article: un, una. */
  readonly weak: boolean;
}

/** How the words of one number may be joined: not by "and" where that stands between two numbers ("between one hundred and five hundred"). */
export interface Joining {
  readonly lang: Lang;
  readonly and: 'joins' | 'parts';
}

/** The number that begins at a piece, as long as it goes: `6 mil 657`, `2.4 million`, `six thousand six hundred fifty-six`, `ochenta mil`, `half a million`. Null where none does. */
export function numberAt(tokens: readonly Token[], at: number, how: Joining): FoundNumber | null {
  const { millions, articles } = NUMBER_WORDS[how.lang];
  let found: FoundNumber | null = null;
  for (let [from, limit] = [at, Infinity]; ; ) {
    const section = sectionAt(tokens, from, how);
    if (section === null) return found;
    const by = own(millions, tokens[section.end]?.norm ?? '') ?? 1;
    const half: number = by === 1 ? section.end : halfAt(tokens, section.end + 1, how.lang);
    const more = half > section.end + 1 && by > 1 ? new Fraction(by).div(2) : new Fraction(0);
    const readings = section.readings.map((n) => n.mul(by).add(more));
    if (found !== null && (readings.length !== 1 || !readings.every((n) => n.compare(limit) < 0) || section.numeral)) return found;
    const end: number = by === 1 ? section.end : half;
    const [added = new Fraction(0)] = readings;
    const whole: readonly Fraction[] = found === null ? readings : found.readings.map((n) => n.add(added));
    found = { end, readings: whole, scale: by > 1 ? by : section.scale, weak: end === at + 1 && articles.includes(tokens[at]?.norm ?? '') };
    if (by === 1) return found;
    [from, limit] = [joint(tokens, end, how), by];
  }
}

type Section = Chunk & { readonly scale: number };

/** A number below the million, or a numeral as it stands: what comes before "thousand", the word, and what comes behind. */
function sectionAt(tokens: readonly Token[], at: number, how: Joining): Section | null {
  const { thousands, millions } = NUMBER_WORDS[how.lang];
  const first = chunkAt(tokens, at, how);
  const suffix = first?.numeral === true && tokens[first.end]?.glued === true ? own(SUFFIXES, tokens[first.end]?.norm ?? '') : undefined;
  if (first !== null && suffix !== undefined) return { ...first, end: first.end + 1, readings: first.readings.map((n) => n.mul(suffix)), scale: suffix };
  const from = first?.end ?? at;
  const by = own(thousands, tokens[from]?.norm ?? '');
  if (by === undefined) return first === null ? null : { ...first, scale: 1 };
  // "Mil" is a thousand by itself; in English it is "a thousand".
  if (first === null && how.lang === 'en') return null;
  const readings = (first?.readings ?? [new Fraction(1)]).map((n) => n.mul(by));
  const behind = joint(tokens, from + 1, how);
  const rest = chunkAt(tokens, behind, how);
  const [added] = rest?.readings ?? [];
  const inMillions = own(millions, tokens[rest?.end ?? -1]?.norm ?? '') !== undefined;
  // "6 mil 657", "mil 200 millones"; but "mil 200" is two numbers, and so is "six thousand 657".
  const joins = rest?.numeral !== true || (behind === from + 1 && (first === null ? inMillions : first.numeral));
  const fits = rest !== null && added !== undefined && rest.readings.length === 1 && added.compare(by) < 0 && added.d === 1n && joins && (inMillions || !isMultiplier(tokens, rest.end, how.lang));
  if (!fits) return { end: from + 1, readings, numeral: first?.numeral ?? false, scale: by };
  return { end: rest.end, readings: readings.map((n) => n.add(added)), numeral: first?.numeral ?? false, scale: 1 };
}

/** Where a number goes on behind "and": one thousand and one. */
function joint(tokens: readonly Token[], at: number, { lang, and }: Joining): number {
  return lang === 'en' && and === 'joins' && tokens[at]?.norm === 'and' ? at + 1 : at;
}
