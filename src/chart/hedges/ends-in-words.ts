import type { ShippedHedge } from '../../figure/hedge.ts';
import type { Quantity } from '../../figure/quantity.ts';
import { wordsFor } from '../../figure/say.ts';
import type { Lang } from '../words/glue.ts';
import { numeral } from './numeral.ts';
import type { Printing } from './numeral.ts';

/**
 * A quantity by its ends, cut outwards: "33.3–100%", "−70% to −60%"; "at least 24" where it has one alone. Null where it has neither, or one that says nothing, as 0 does from below.
 */
export function endsInWords(quantity: Quantity, printing: Printing): string | null {
  const { low, high, lowOpen, highOpen } = quantity;
  const [least, most] = [numeral(low, { ...printing, rounding: 'floor' }), numeral(high, { ...printing, rounding: 'ceil' })];
  if (Number.isFinite(low) && Number.isFinite(high)) return least === most ? least : `${least}${low < 0 ? TO[printing.lang] : '–'}${most}`;
  if (high === Infinity) return low > 0 ? withHedge(lowOpen ? 'more_than' : 'at_least', { quantity, text: least, lang: printing.lang }) : null;
  return withHedge(highOpen ? 'less_than' : 'up_to', { quantity, text: most, lang: printing.lang });
}

/**
 * What could be: "could be 1,300", "could exceed 50%"; with both ends where one is none of nothing, since of "could be 36–161" the 36 are certain.
 */
export function possibleWords(quantity: Quantity, printing: Printing): string | null {
  const { value, low, high } = quantity;
  const said = (hedge: 'possible_max' | 'possible_more', text: string): string => withHedge(hedge, { quantity, text, lang: printing.lang });
  if (high === Infinity) {
    const from = value ?? Math.max(0, low);
    return from === 0 ? null : said('possible_more', numeral(from, { ...printing, rounding: 'floor' }));
  }
  const end = low === 0 ? high : high === 0 ? low : null;
  if (end !== null && Number.isFinite(end)) return said('possible_max', numeral(end, { ...printing, rounding: end < 0 ? 'floor' : 'ceil' }));
  const ends = endsInWords(quantity, printing);
  return ends === null ? null : said('possible_max', ends);
}

/** The words of a hedge around a number as printed. */
export function withHedge(hedge: ShippedHedge, { quantity: { value, low, high }, text, lang }: { quantity: Quantity; text: string; lang: Lang }): string {
  const below = (value ?? high) < 0 || low === -Infinity;
  const words = (below ? BELOW_ZERO[lang][hedge] : undefined) ?? wordsFor(hedge, lang);
  return words.replace('#', () => text);
}

/** "Up to −70%" would be read as a fall of 70 at the most, and is one of 70 at the least; and "up to 50%" as no fall at all. */
const BELOW_ZERO: Record<Lang, Readonly<Partial<Record<ShippedHedge, string>>>> = {
  en: { at_least: '# or higher', more_than: 'above #', up_to: '# or lower', less_than: 'below #' },
  es: { at_least: '# o por encima', more_than: 'por encima de #', up_to: '# o por debajo', less_than: 'por debajo de #' },
};

/** Between the ends of a range, where a dash would stand beside a minus. */
const TO: Record<Lang, string> = { en: ' to ', es: ' a ' };
