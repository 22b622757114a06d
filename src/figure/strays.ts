import type { Draft } from './amount.ts';
import { halfAt } from './chunk-at.ts';
import { NUMBER_WORDS, own } from './number-words.ts';
import { quoted, spanOf } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import { fits } from './scan.ts';
import { LANGS } from './vocabulary.ts';
import type { HedgeWords } from './words.ts';

/** The first part of a phrase that cannot be placed and may not be passed over: whatever holds a digit, means a number, or is a hedge in either language. Null where there is none. */
export function strays(draft: Draft): PhraseFault | null {
  for (const { kind, start, end, ...item } of draft.items) {
    const found = kind === 'number' && 'number' in item ? numeralFault(draft, { start, end, readings: item.number.readings.length }) : kind === 'plain' ? plainFault(draft, start) : null;
    if (found !== null) return found;
  }
  return null;
}

function numeralFault(draft: Draft, { start, end, readings }: { start: number; end: number; readings: number }): PhraseFault | null {
  const { phrase, tokens, lang } = draft;
  const numeral = tokens.slice(start, end).findIndex(({ kind }) => kind === 'numeral');
  const [first, last] = [tokens[start], tokens[end]];
  if (readings === 0) {
    const part = spanOf(phrase, tokens, start + Math.max(0, numeral), start + Math.max(0, numeral) + 1);
    const fix = lang === 'en' ? 'in English, commas set off thousands in threes and a point decimals: 31.8, 1,204' : 'write 6.656 or 6,656, 31,8 or 31.8';
    return { code: 'BAD_NUMERAL', what: `${quoted(part)} is no number`, fix, part };
  }
  if (numeral !== 0 || first === undefined) return null;
  // MS-13, B2: digits of a name.
  const before = first.glued ? (tokens[start - 1]?.norm === '-' && tokens[start - 1]?.glued === true ? start - 2 : start - 1) : start;
  if (before < start && tokens[before]?.kind === 'word') return digitsOfName(draft, before, end);
  // 2nd, 80s, 1º.
  const ordinal = last?.glued === true && last.kind === 'word' && last.text.length < 3 && draft.items.some((item) => item.kind === 'plain' && item.start === end);
  return ordinal ? digitsOfName(draft, start, end + 1) : null;
}

function digitsOfName({ phrase, tokens }: Draft, start: number, end: number): PhraseFault {
  const part = spanOf(phrase, tokens, start, end);
  return { code: 'STRAY_NUMBER', what: `${quoted(part)} holds digits and is no number of things`, fix: 'copy the words of the number without it', part };
}

function plainFault(draft: Draft, at: number): PhraseFault | null {
  const { phrase, tokens, lang, vocabulary } = draft;
  const token = tokens[at];
  if (token === undefined) return null;
  const part = spanOf(phrase, tokens, at, at + 1);
  if (token.kind === 'sign' && /[\p{Sc}‰]/u.test(token.text)) return { code: 'NO_SUCH_UNIT', what: `${quoted(part)} is no unit of the ledger`, fix: 'its units are %, points, per 100,000, $, years, months, days, hours a day, minutes, and counts', part };
  if (/\p{N}/u.test(token.text)) return digitsOfName(draft, at, at + 1);
  if (isNumberWord(token.norm, draft) || halfAt(tokens, at, lang) > at) return { code: 'STRAY_NUMBER', what: `${quoted(part)} is part of a number, and not one by itself`, fix: 'copy the whole number', part };
  const opens = vocabulary.words[lang].some(({ place, pieces }) => place === 'range' && pieces[0] === token.norm && !OPENINGS.includes(token.norm));
  const ranged = draft.items.some((item) => item.start > at && (item.kind === 'number' || item.kind === 'share'));
  if (opens && !(ranged && isRange(draft))) return { code: 'STRAY_HEDGE', what: `${quoted(part)} begins a range, and there is none`, fix: 'copy both numbers, the lower one first', part };
  return foreignHedge(draft, at);
}

/** Beginnings of ranges that are short words of every kind besides. */
const OPENINGS: readonly string[] = ['from', 'de', 'desde', 'del'];

function isRange({ items }: Draft): boolean {
  return items.filter(({ kind }) => kind === 'number' || kind === 'share').length > 1;
}

function isNumberWord(word: string, { lang }: Draft): boolean {
  const { ones, tens, hundreds, thousands, millions, groups, articles } = NUMBER_WORDS[lang];
  return !articles.includes(word) && ([ones, tens, hundreds, thousands, millions, groups].some((words) => own(words, word) !== undefined) || (lang === 'en' && word === 'hundred'));
}

/** A hedge of the other language, unread here: to pass it over would make a bare number of "al menos 480". */
function foreignHedge({ phrase, tokens, lang, vocabulary }: Draft, at: number): PhraseFault | null {
  const other = LANGS.find((each) => each !== lang) ?? lang;
  const found = (vocabulary.starts[other].get(tokens[at]?.norm ?? '') ?? []).find((words: HedgeWords) => !NAMES_OF_THINGS.includes(words.hedge) && fits(tokens, at, words));
  if (found === undefined) return null;
  const part = spanOf(phrase, tokens, at, at + found.pieces.length);
  return { code: 'OTHER_LANGUAGE', what: `${quoted(part)} is a hedge in ${other === 'es' ? 'Spanish' : 'English'} (${found.hedge})`, fix: `read the phrase in that language: --lang ${other}`, part };
}

/** Hedges whose words may be other words in the other language: miles, similar. */
const NAMES_OF_THINGS: readonly string[] = ['vague', 'similar', 'majority', 'multiple'];
