import { toPlaces } from '../../figure/granularity.ts';
import type { ShippedHedge } from '../../figure/hedge.ts';
import type { Quantity } from '../../figure/quantity.ts';
import { wordsFor } from '../../figure/say.ts';
import type { ValueType } from '../../figure/value-type.ts';
import type { Lang } from '../words/glue.ts';

/** The locales of the outlets: in El Salvador, as in Mexico, it is 6,656 and 50.2%, not Spain's 6.656 and 50,2 %. */
export const LOCALES: Record<Lang, string> = { en: 'en-US', es: 'es-SV' };

/** Which way a number that has more places than are printed is cut. */
type Rounding = 'halfExpand' | 'floor' | 'ceil';

/**
 * A number as the outlet prints it: thousands set off; whole numbers whole, others to one place, so that 66.0 stands beside 71.8, and below 1 to two where they have two;
 * what two places would print as nothing has as many as it takes to one digit.
 * `places` are printed at the least, where numbers stand side by side. It is rounded to the nearest unless `rounding` says which way: a bound that is rounded inwards would claim more than was said.
 */
export function numeral(n: number, { lang, unit = '', rounding = 'halfExpand', places = 0 }: { lang: Lang; unit?: string; rounding?: Rounding; places?: number }): string {
  const least = Math.max(places, Number.isInteger(n) ? 0 : 1);
  const most = Math.max(least, Math.abs(n) < 1 ? Math.max(2, placesToShow(n)) : 0);
  // The crumbs of binary floats are no digits: 48.199999999999996 is 48.2, whichever way it is cut.
  const digits = format(lang, { least, most, rounding }).format(toPlaces(n, Math.max(9, most)));
  return `${digits.replace('-', '−')}${unit.startsWith('%') ? '%' : ''}`;
}

/** Kept by what they print: a format takes longer to make than a hundred numbers to print. */
const formats = new Map<string, Intl.NumberFormat>();

function format(lang: Lang, { least, most, rounding }: { least: number; most: number; rounding: Rounding }): Intl.NumberFormat {
  const key = `${lang} ${least} ${most} ${rounding}`;
  const places = { minimumFractionDigits: least, maximumFractionDigits: most, roundingMode: rounding, signDisplay: 'negative', useGrouping: 'always' as unknown as boolean } as const;
  const made = formats.get(key) ?? new Intl.NumberFormat(LOCALES[lang], places);
  formats.set(key, made);
  return made;
}

/** How many places a number below a hundredth needs to show its first digit; 0 for nothing, and for what no reader would tell from it. */
function placesToShow(n: number): number {
  const size = Math.abs(n);
  return size < 1e-12 || size >= 0.005 ? 0 : Math.ceil(-Math.log10(size));
}

/**
 * A quantity in words, with its hedge: "at least 241", "over 80,000", "nearly 91,000", "20–30", "27%". The hedge follows from the type and the bounds,
 * so a label cannot lose it. Null where there is nothing to say: a gap, an unknown.
 */
export function hedgeWords(quantity: Quantity, { lang, unit = '', places = 0 }: { lang: Lang; unit?: string; places?: number }): string | null {
  const { value, low, high, type } = quantity;
  const print = (n: number, rounding: Rounding = 'halfExpand'): string => numeral(n, { lang, unit, rounding, places });
  if (type === 'range' && Number.isFinite(low) && Number.isFinite(high)) return `${print(low, 'floor')}${low < 0 ? TO[lang] : '–'}${print(high, 'ceil')}`;
  if (value === null || type === 'unknown' || type === 'missing') return null;
  const hedge = hedgeOf(quantity);
  const words = (value < 0 ? BELOW_ZERO[lang][hedge] : undefined) ?? wordsFor(hedge, lang);
  return words.replace('#', print(value, OUTWARDS[type]));
}

/** The hedge that a quantity is printed with, by its type; an estimate and a possible number show in their bounds which they are. */
export function hedgeOf(quantity: Quantity): ShippedHedge {
  if (quantity.type === 'estimate') return estimateOf(quantity);
  if (quantity.type === 'possible') return quantity.high === Infinity ? 'possible_more' : 'possible_max';
  return HEDGE_OF[quantity.type] ?? 'bare';
}

const HEDGE_OF: Readonly<Partial<Record<ValueType, ShippedHedge>>> = { at_least: 'at_least', more_than: 'more_than', at_most: 'up_to', less_than: 'less_than' };

/** Which estimate it is shows in its bounds: nearly 91,000 lies wholly below, just over 91,000 wholly above, about 91,000 around. A fall of nearly 70% lies above −70. */
function estimateOf({ value, low, high }: Quantity): 'almost' | 'just_over' | 'about' {
  const [short, far] = (value ?? 0) < 0 ? [low, high] : [high, low];
  return value === short ? 'almost' : value === far ? 'just_over' : 'about';
}

const OUTWARDS: Readonly<Partial<Record<ValueType, Rounding>>> = { at_least: 'floor', more_than: 'floor', at_most: 'ceil', less_than: 'ceil' };

/** "Up to −70%" would be read as a fall of 70 at the most, and is one of 70 at the least. */
const BELOW_ZERO: Record<Lang, Readonly<Partial<Record<ShippedHedge, string>>>> = {
  en: { at_least: '# or higher', more_than: 'above #', up_to: '# or lower', less_than: 'below #' },
  es: { at_least: '# o por encima', more_than: 'por encima de #', up_to: '# o por debajo', less_than: 'por debajo de #' },
};

/** Between the ends of a range, where a dash would stand beside a minus. */
const TO: Record<Lang, string> = { en: ' to ', es: ' a ' };
