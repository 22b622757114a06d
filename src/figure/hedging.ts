import { isNumeric } from './amount.ts';
import type { Amount, Draft } from './amount.ts';
import { quoted, spanOf } from './phrase-fault.ts';
import type { PhraseFault } from './phrase-fault.ts';
import { isJoining } from './plain-at.ts';
import type { ItemOf } from './scan.ts';
import type { HedgeWords } from './words.ts';

/** The hedge of a phrase, with the words that it is read from; none where the number is bare. */
export interface Hedging {
  readonly hedge: string;
  readonly item: ItemOf<'hedge'> | null;
  readonly words: HedgeWords | null;
  /** The words for a multiple, whose number may have another hedge: nearly doubled, nearly one in five. */
  readonly multiple: HedgeWords | null;
}

/** Finds the one hedge of a phrase. Every word of the vocabulary has to be it: one that goes with no number, or a second one, is a fault. */
export function hedgeOf(draft: Draft, amount: Amount): Hedging | PhraseFault {
  const { phrase, tokens, vocabulary } = draft;
  const fault = (code: PhraseFault['code'], item: ItemOf<'hedge'>, say: (words: string) => { what: string; fix: string }): PhraseFault => {
    const part = spanOf(phrase, tokens, item.start, item.end);
    return { code, ...say(quoted(part)), part };
  };
  const placed: { item: ItemOf<'hedge'>; words: HedgeWords }[] = [];
  for (const item of hedgesIn(draft, amount)) {
    const words = item.words.find((each) => goesWith(draft, amount, item, each));
    if (words === undefined) return fault('STRAY_HEDGE', item, (text) => ({ what: `${text} is a hedge (${item.words[0]?.hedge ?? ''}), and it is not clear what number it goes with`, fix: 'copy the hedge and its number without the words between' }));
    placed.push({ item, words });
  }
  const multiples = placed.filter(({ words }) => words.hedge === 'multiple');
  const multiple = multiples[0]?.words ?? null;
  const others = placed.filter(({ words }) => words.hedge !== 'multiple');
  const [first = amount.second === null ? multiples[0] : undefined, second] = others;
  const between = amount.second === null ? undefined : others[0];
  const extra = between ?? second ?? (others.length === 0 ? multiples[1] : undefined);
  if (extra !== undefined) {
    const hedged = between === undefined ? quoted(spanOf(phrase, tokens, first?.item.start ?? 0, first?.item.end ?? 0)) : 'a range';
    return fault('TWO_HEDGES', extra.item, (text) => ({ what: `${text} is a second hedge beside ${hedged}`, fix: 'copy the words of one number with one hedge' }));
  }
  if (amount.second !== null) return { hedge: 'between', item: null, words: null, multiple };
  const numberless = first !== undefined && vocabulary.numberless.has(first.words.hedge);
  if (numberless && amount.first !== null && first.words.hedge === 'vague') {
    return fault('TWO_NUMBERS', first.item, (text) => ({ what: `${text} is a number of its own beside ${quoted(spanOf(phrase, tokens, amount.first?.start ?? 0, amount.first?.end ?? 0))}`, fix: 'copy the words of one of them' }));
  }
  return first === undefined ? { hedge: 'bare', item: null, words: null, multiple: null } : { hedge: first.words.hedge, ...first, multiple };
}

function hedgesIn({ items }: Draft, { joints }: Amount): ItemOf<'hedge'>[] {
  return items.filter((item): item is ItemOf<'hedge'> => item.kind === 'hedge' && !joints.some(({ start, end }) => item.start >= start && item.end <= end));
}

function goesWith({ tokens, items, lang, vocabulary }: Draft, { first, second }: Amount, item: ItemOf<'hedge'>, words: HedgeWords): boolean {
  if (item === first || item === second || vocabulary.numberless.has(words.hedge)) return true;
  if (first === null) return false;
  if (words.place === 'after') return item.start >= (second ?? first).end;
  // Between a hedge and its number stand short words, other hedges, marks and what goes with a number.
  return item.end <= first.start && items.filter(({ start, end }) => start >= item.end && end <= first.start)
    .every((each) => each.kind !== 'plain' ? !isNumeric(each) || each === first || each.kind === 'number' : tokens.slice(each.start, each.end).every((token) => isJoining(token, lang)));
}
