import { remembered } from '../remembered.ts';
import { NUMBER_WORDS, own } from './number-words.ts';
import type { Lang } from './vocabulary.ts';

/** A number that stands in a text and comes from no table. */
export interface Numeral {
  readonly text: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** The words around it, for whoever has to find it. */
  readonly around: string;
}

/**
 * The numbers of a text that are traced to nothing. The rule: whatever has a digit, and every number in words from thirteen up, must be cited;
 * free are only the words `known`, which are the dates and years of the rows cited beside it ("in 2022", next to a number of 2022).
 */
export function untraced(text: string, { known, lang }: { known: ReadonlySet<string>; lang: Lang }): Numeral[] {
  const rest = [...known].filter((words) => mayStand(words, text)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).reduce(withoutWords, text);
  return [...rest.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu)].filter(([word]) => isNumber(word, lang)).map(({ 0: word, index }) => ({
    text: word.replace(/[.,’'-]+$/u, ''),
    at: index,
    around: text.slice(Math.max(0, index - 30), index + word.length + 30).replace(/\s+/gu, ' ').trim(),
  }));
}

/** Whether all that has a digit in the words stands in the text: most dates of the data do not, and a pattern takes longer to make than to find that out. */
function mayStand(words: string, text: string): boolean {
  return words.split(/[ \u00a0]/u).every((part) => !/\d/u.test(part) || text.includes(part));
}

/** A text with blanks where the words stand alone: 2022 is no part of 12022, of 2,022.5 or of 2022%. */
function withoutWords(text: string, words: string): string {
  return text.replace(patterns(words, () => new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/[ \u00a0]/gu, '[\\s\\u00a0]+'), 'giu')), (found, at: number) => (isAlone(text, at, at + found.length) ? ' '.repeat(found.length) : found));
}

const patterns = remembered<RegExp>(2_000);

// Kept apart from the words: an expression with classes of letters takes longer to make than to use.
const BEGINS = /(?<![\p{L}\p{N}]|\p{N}[.,])/uy;
const ENDS = /(?![\p{L}\p{N}%]|[.,]\p{N}| ?%)/uy;

function isAlone(text: string, from: number, to: number): boolean {
  BEGINS.lastIndex = from;
  ENDS.lastIndex = to;
  return BEGINS.test(text) && ENDS.test(text);
}

function isNumber(word: string, lang: Lang): boolean {
  return /\p{N}/u.test(word) || word.split(/[-’']/u).some((part) => isNumberWord(part.normalize('NFD').replace(/[\p{M}.,]/gu, '').toLowerCase(), lang));
}

/** One to twelve in words are words: "two organisations". */
const FREE = 12;

function isNumberWord(word: string, lang: Lang): boolean {
  const { ones, tens, hundreds, thousands, millions, groups } = NUMBER_WORDS[lang];
  if (lang === 'en' && word === 'hundred') return true;
  return (own(ones, word) ?? 0) > FREE || [tens, hundreds, thousands, millions, groups].some((words) => own(words, word) !== undefined);
}
