import { changeAt } from './change-at.ts';
import type { FoundChange } from './change-at.ts';
import type { Vocabulary } from './lexicon.ts';
import { numberAt } from './number-at.ts';
import type { FoundNumber, Joining } from './number-at.ts';
import { idiomAt } from './plain-at.ts';
import { shareAt } from './share-at.ts';
import type { FoundShare } from './share-at.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './unit-at.ts';
import type { FoundUnit } from './unit-at.ts';
import type { Lang } from './vocabulary.ts';
import type { HedgeWords } from './words.ts';

/** What a run of pieces is, from the piece `start` up to the piece `end`. */
export type Item = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'hedge'; readonly words: readonly HedgeWords[] }
  | { readonly kind: 'number'; readonly number: FoundNumber }
  | { readonly kind: 'share'; readonly share: FoundShare }
  | { readonly kind: 'unit'; readonly unit: FoundUnit }
  | { readonly kind: 'change'; readonly change: FoundChange }
  | { readonly kind: 'sign'; readonly sign: 1 | -1; readonly form: 'mark' | 'word' }
  | { readonly kind: 'idiom' }
  | { readonly kind: 'half' }
  | { readonly kind: 'plain' }
);
export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Divides a phrase into what is understood of it: at each piece the longest thing that begins there; of two as long, the first of the list in `itemAt`. */
export function scan(tokens: readonly Token[], { lang, vocabulary }: { lang: Lang; vocabulary: Vocabulary }): Item[] {
  const how: Joining = { lang, and: tokens.some(({ norm }) => norm === 'between') ? 'parts' : 'joins' };
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at = items.at(-1)?.end ?? tokens.length) items.push(itemAt(tokens, at, { how, vocabulary, before: items.at(-1) }));
  return items;
}

function itemAt(tokens: readonly Token[], at: number, { how, vocabulary, before }: { how: Joining; vocabulary: Vocabulary; before: Item | undefined }): Item {
  const found: (Item | null)[] = [
    made(idiomAt(tokens, at, how.lang), (end) => ({ kind: 'idiom', start: at, end })),
    signAt(tokens, at, before) ?? minusAt(tokens, at, how),
    made(hedgeAt(tokens, at, { how, vocabulary }), (words) => ({ kind: 'hedge', start: at, end: at + (words[0]?.pieces.length ?? 1), words })),
    made(shareAt(tokens, at, how), (share) => ({ kind: 'share', start: at, end: share.end, share })),
    made(unitAt(tokens, at, how), (unit) => ({ kind: 'unit', start: at, end: unit.end, unit })),
    made(numberAt(tokens, at, how), (number) => ({ kind: 'number', start: at, end: number.end, number })),
    made(changeAt(tokens, at, how.lang), (change) => ({ kind: 'change', start: at, end: change.end, change })),
  ];
  return found.reduce<Item>((best, item) => (item !== null && (best.kind === 'plain' || item.end > best.end) ? item : best), { kind: 'plain', start: at, end: at + 1 });
}

function made<T>(found: T | null, item: (found: T) => Item): Item | null {
  return found === null ? null : item(found);
}

/** A minus or plus that is glued to a number or to the $ of one, and to nothing before: 20-30 is a range. */
function signAt(tokens: readonly Token[], at: number, before: Item | undefined): Item | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'sign' || !/^[+-]$/u.test(token.norm) || next?.glued !== true || (next.kind !== 'numeral' && next.norm !== '$')) return null;
  return token.glued && before !== undefined ? null : { kind: 'sign', start: at, end: at + 1, sign: token.norm === '-' ? -1 : 1, form: 'mark' };
}

const MINUS: Readonly<Record<Lang, readonly string[]>> = { en: ['minus', 'negative'], es: ['menos'] };

/** The word for a minus right before a number: minus 3%. Before an article it says "except": todos menos un 3 %. */
function minusAt(tokens: readonly Token[], at: number, how: Joining): Item | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || !MINUS[how.lang].includes(token.norm)) return null;
  const number = numberAt(tokens, next?.norm === '$' ? at + 2 : at + 1, how);
  const counted = number !== null ? !number.weak : how.lang === 'en' && shareAt(tokens, at + 1, how) !== null;
  return !counted ? null : { kind: 'sign', start: at, end: at + 1, sign: -1, form: 'word' };
}

/** The words of hedges that begin at a piece: the longest, and all that are spelt the same ("at least" goes before its number and behind). */
function hedgeAt(tokens: readonly Token[], at: number, { how, vocabulary }: { how: Joining; vocabulary: Vocabulary }): readonly HedgeWords[] | null {
  const same = vocabulary.starts[how.lang].get(tokens[at]?.norm ?? '') ?? [];
  const fitting = same.filter((words) => fits(tokens, at, words) && (words.place !== 'next' || numberAt(tokens, at + words.pieces.length, how) !== null));
  const longest = fitting.filter(({ pieces }) => pieces.length === fitting[0]?.pieces.length);
  return longest.length === 0 ? null : longest;
}

/** Whether the pieces from `at` are these words; `@` stands for a word with a capital. */
export function fits(tokens: readonly Token[], at: number, { pieces }: HedgeWords): boolean {
  return pieces.every((piece, i) => {
    const token = tokens[at + i];
    return token !== undefined && (piece === '@' ? token.kind === 'word' && /^\p{Lu}/u.test(token.text) : token.norm === piece);
  });
}
