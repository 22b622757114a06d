import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { occurrences } from '../occurrences.ts';

/** How many words beside a phrase still speak of its number. */
const FAR = 6;

/** The words of the quote beside a phrase, in order, as far as the next mark: what a reader reads together with it. */
export function around({ quote, phrase }: Figure): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const [whole, part] = [normalised(quote), normalised(phrase)];
  const at = occurrences(whole, part)[0] ?? -1;
  if (at < 0) return { before: [], after: [] };
  const before = whole.slice(0, at).split(MARK).at(-1) ?? '';
  const after = whole.slice(at + part.length).split(MARK)[0] ?? '';
  return { before: wordsOf(before).slice(-FAR), after: wordsOf(after).slice(0, FAR) };
}

/** A mark that ends what is said together; one inside a number ends nothing. */
const MARK = /[;:()"«»!?]|[.,](?!\d)/u;

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
