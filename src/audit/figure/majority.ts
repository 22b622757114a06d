import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { remembered } from '../../remembered.ts';
import { occurrences } from '../occurrences.ts';

/** Words for more than half. "Most" counts only before what is counted: "most dangerous" and "at most" are other words; "mayoría de edad" is an age. */
const WORDS = [
  String.raw`(?<!\b(?:no|not a|not the|without a) (?:\w+ )?)\bmajority\b`,
  String.raw`\b(?:more than|over) half\b`,
  String.raw`\bmayoría\b(?! de edad\b)`,
  String.raw`\bmayoritariamente\b`,
  String.raw`\bla mayor parte\b`,
  String.raw`\bmás de la mitad\b`,
] as const;

/**
 * The word in a figure's quote that says its number is more than half; null where there is none.
 * It must stand before the number, with no other number between: that is the number that it speaks of.
 */
export function majorityBefore(figure: Figure): string | null {
  const [quote, phrase] = [normalised(figure.quote), normalised(figure.phrase)];
  const before = quote.slice(0, occurrences(quote, phrase)[0] ?? 0);
  const last = [...before.matchAll(patternOf(figure))].at(-1);
  if (last === undefined) return null;
  return /\p{N}/u.test(before.slice(last.index + last[0].length)) ? null : last[0];
}

function patternOf({ measure }: Figure): RegExp {
  const nouns = ['people', measure.text('counts'), measure.text('unit_words_en')].filter((each) => each !== '');
  return patterns(nouns.join('\n'), () => new RegExp([...WORDS, most(nouns)].join('|'), 'giu'));
}

const patterns = remembered<RegExp>(500);

/** "Most of", or "most" before the things that the measure counts. */
function most(nouns: readonly string[]): string {
  return String.raw`(?<!\bat )\bmost (?:of\b|(?:${nouns.map(escaped).join('|')})\b)`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
