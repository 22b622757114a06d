import type { Vocabulary } from './lexicon.ts';
import { quoted, spanOf } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import { isJoining } from './plain-at.ts';
import type { Item, ItemOf } from './scan.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** A phrase on its way to being understood. */
export interface Draft {
  readonly phrase: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly lang: Lang;
  readonly vocabulary: Vocabulary;
}

/** An item that stands for a number: a number, a share, or a word for a multiple ("doubled"). */
export type Numeric = ItemOf<'number'> | ItemOf<'share'> | ItemOf<'hedge'>;

/** The one number of a phrase, or the two of a range with the words that make them one; neither where a word says it all ("dozens"). */
export interface Amount {
  readonly first: Numeric | null;
  readonly second: Numeric | null;
  /** The pieces that hold a range together, as runs. */
  readonly joints: readonly { readonly start: number; readonly end: number }[];
}

export function isNumeric(item: Item): item is Numeric {
  return item.kind === 'number' || item.kind === 'share' || (item.kind === 'hedge' && item.words.some(({ value }) => value !== undefined));
}

/** Finds the number that the phrase is about. A number too many is a fault: which of them is meant cannot be told. */
export function amountOf(draft: Draft): Amount | PhraseFault {
  const all = draft.items.filter(isNumeric);
  const strong = all.filter((item) => item.kind !== 'number' || !item.number.weak);
  const wordsAlone = draft.items.some((item) => item.kind === 'hedge' && item.words.some(({ hedge }) => draft.vocabulary.numberless.has(hedge)));
  const [first = null, second = null, third] = strong.length > 0 || wordsAlone ? strong : all.slice(0, 1);
  if (second === null) return { first, second, joints: [] };
  const joints = third === undefined && first !== null ? jointsOf(draft, first, second) : null;
  if (joints !== null) return { first, second, joints };
  const part = spanOf(draft.phrase, draft.tokens, (third ?? second).start, (third ?? second).end);
  const others = strong.filter((item) => item !== (third ?? second)).map(({ start, end }) => quoted(spanOf(draft.phrase, draft.tokens, start, end)));
  return { code: 'TWO_NUMBERS', what: `${quoted(part)} is a number beside ${others.join(' and ')}, and they are no range`, fix: 'copy the words of one number only', part };
}

/** The pieces that make two numbers a range: those between them, but for units, are the middle of one, and its beginning, if it has one, stands before the first. */
function jointsOf({ tokens, items, lang, vocabulary }: Draft, first: Numeric, second: Numeric): Amount['joints'] | null {
  const between = items.filter(({ start, end, kind }) => start >= first.end && end <= second.start && kind !== 'unit' && kind !== 'sign');
  const [from, to] = [between[0]?.start ?? 0, between.at(-1)?.end ?? 0];
  if (between.some(({ start }, i) => i > 0 && start !== between[i - 1]?.end)) return null;
  const middle = tokens.slice(from, to).map(({ norm }) => norm).filter((word) => !ARTICLES[lang].includes(word)).join(' ');
  const ranges = vocabulary.words[lang].filter((words) => words.place === 'range' && words.middle.join(' ') === middle);
  for (const { pieces } of [...ranges].sort((a, b) => b.pieces.length - a.pieces.length)) {
    const opening = pieces.length === 0 ? { start: from, end: from } : openingBefore({ tokens, items, lang }, first.start, pieces);
    if (opening !== null && !betweenLevels({ tokens, items, lang }, { opening, first, second })) return [...(pieces.length === 0 ? [] : [opening]), { start: from, end: to }];
  }
  return null;
}

/** What may stand before either number of a range: entre el 20 y el 30 %. */
const ARTICLES: Readonly<Record<Lang, readonly string[]>> = { en: ['the', 'a', 'an'], es: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas'] };

/** "Rose from 12% to 20%" and "rose 12% to 20%" tell where a number stood, or how far it went and where to: no range. "Rose by 12 to 20%" does not; "un aumento de 20 a 30" may, and is not guessed at. */
function betweenLevels({ tokens, items, lang }: Pick<Draft, 'tokens' | 'items' | 'lang'>, { opening, first, second }: { opening: { start: number; end: number }; first: Numeric; second: Numeric }): boolean {
  // "Between" is of a range, whatever stands before it.
  if (opening.end > opening.start && opening.end <= first.start && !FROM.includes(tokens[opening.start]?.norm ?? '')) return false;
  const begin = Math.min(opening.start, first.start);
  const change = items.findLast((item) => item.kind === 'change' && item.end <= begin);
  const near = change !== undefined && tokens.slice(change.end, begin).every((token) => isJoining(token, lang));
  if (!near) return false;
  const from = tokens.slice(change.end, first.start).some(({ norm }) => FROM.includes(norm));
  return from || items.some(({ kind, start, end }) => kind === 'unit' && start >= first.end && end <= second.start);
}

const FROM: readonly string[] = ['from', 'de', 'del', 'desde'];

function openingBefore({ tokens, items, lang }: Pick<Draft, 'tokens' | 'items' | 'lang'>, number: number, pieces: readonly string[]): { start: number; end: number } | null {
  for (let end = number; end >= pieces.length; end -= 1) {
    const start = end - pieces.length;
    if (pieces.every((piece, i) => tokens[start + i]?.norm === piece)) return { start, end };
    const item = items.find((each) => each.start <= end - 1 && each.end > end - 1);
    const token = tokens[end - 1];
    if (item === undefined || token === undefined || !(item.kind === 'unit' || item.kind === 'sign' || isJoining(token, lang))) return null;
  }
  return null;
}
