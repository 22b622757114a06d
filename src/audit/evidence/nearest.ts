import { normalised } from '../../ledger/rules.ts';

/** The passage of a text that comes nearest to a quote: how many words must be put in, left out or exchanged to make it one, of how many. */
export interface Nearest {
  readonly passage: string;
  readonly edits: number;
  readonly words: number;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The passage of `text` nearest to `quote`, word by word: the quote is aligned with every stretch of the text at the least number of edits
 * (Sellers 1980, The theory and computation of evolutionary distances: pattern recognition, J. Algorithms 1:359, with words for letters).
 * Capitals and punctuation do not count. Null where one of them has no words.
 */
export function nearest(text: string, quote: string): Nearest | null {
  const plain = normalised(text);
  const [words, wanted] = [wordsOf(plain), wordsOf(normalised(quote))];
  if (words.length === 0 || wanted.length === 0) return null;
  let last = row(wanted.length);
  let best = last;
  let end = -1;
  for (let i = 0; i < words.length; i += 1) {
    last = next(last, words[i] as Word, { wanted, start: i });
    // Where it costs the same, another word stands for the one that is missing: the passage goes on.
    const goesOn = end === i - 1 && costOf(last) === costOf(best) && last.starts.at(-1) === best.starts.at(-1);
    if (costOf(last) < costOf(best) || (end >= 0 && goesOn)) [best, end] = [last, i];
  }
  const start = best.starts.at(-1) ?? 0;
  const passage = end < 0 ? '' : plain.slice(words[start]?.from ?? 0, words[end]?.to ?? 0);
  return { passage, edits: costOf(best), words: wanted.length };
}

/** One column of the alignment: the least edits for each beginning of the quote against what ends at this word, and where that begins. */
interface Aligned {
  readonly costs: readonly number[];
  readonly starts: readonly number[];
}

function row(length: number): Aligned {
  return { costs: Array.from({ length: length + 1 }, (_, i) => i), starts: Array.from({ length: length + 1 }, () => 0) };
}

function costOf({ costs }: Aligned): number {
  return costs.at(-1) ?? 0;
}

function next({ costs, starts }: Aligned, word: Word, { wanted, start }: { wanted: readonly Word[]; start: number }): Aligned {
  // A passage may begin at any word, at no cost.
  const column = { costs: [0], starts: [start + 1] };
  wanted.forEach(({ text }, i) => {
    const paths = [
      { cost: (costs[i] ?? 0) + (text === word.text ? 0 : 1), from: starts[i] ?? 0 },
      { cost: (costs[i + 1] ?? 0) + 1, from: starts[i + 1] ?? 0 },
      { cost: (column.costs[i] ?? 0) + 1, from: column.starts[i] ?? 0 },
    ];
    const path = paths.reduce((best, each) => (each.cost < best.cost ? each : best));
    column.costs.push(path.cost);
    column.starts.push(path.from);
  });
  return column;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}'-]*|[%$€£]/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word.toLowerCase(), from: index, to: index + word.length }));
}
