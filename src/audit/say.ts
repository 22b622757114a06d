import type Fraction from 'fraction.js';
import type { ExactInterval } from '../figure/exact.ts';
import type { Figure } from '../ledger/figures.ts';
import { remembered } from '../remembered.ts';
import type { Said } from './finding.ts';

type Lang = keyof Said;

/** The locales of the house: in El Salvador it is 6,656 and 50.2% in Spanish too. */
const LOCALES: Record<Lang, string> = { en: 'en-US', es: 'es-SV' };

/** An exact number as it is printed, to `places` decimals at most, trailing zeros dropped. */
export function number(n: Fraction | number, { lang, places = 2 }: { lang: Lang; places?: number }): string {
  const value = typeof n === 'number' ? n : n.valueOf();
  return printed(`${lang} ${places} ${value}`, () => format(lang, places).format(value).replace('-', '−'));
}

const printed = remembered<string>(10_000);

// A formatter takes longer to make than a thousand numbers to print, and an audit prints thousands.
const formats = new Map<string, Intl.NumberFormat>();

function format(lang: Lang, places: number): Intl.NumberFormat {
  const key = `${lang} ${places}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: places, useGrouping: 'always' as unknown as boolean });
  formats.set(key, made);
  return made;
}

/** An interval as it is printed: `68.57 to 69.20`, `at least 241`, `over 480`. */
export function span({ low, high, lowOpen, highOpen }: ExactInterval, { lang, places = 2 }: { lang: Lang; places?: number }): string {
  const print = (n: Fraction): string => number(n, { lang, places });
  const words = WORDS[lang];
  if (low !== null && high !== null) return low.equals(high) ? print(low) : `${print(low)} ${words.to} ${print(high)}`;
  if (low !== null) return `${lowOpen ? words.over : words.atLeast} ${print(low)}`;
  if (high !== null) return `${highOpen ? words.under : words.atMost} ${print(high)}`;
  return words.anything;
}

const WORDS = {
  en: { to: 'to', atLeast: 'at least', over: 'over', atMost: 'at most', under: 'under', anything: 'anything' },
  es: { to: 'a', atLeast: 'al menos', over: 'más de', atMost: 'como máximo', under: 'menos de', anything: 'cualquier cosa' },
} as const;

/** How a figure is named in a sentence: its words and its id, "“nearly 70%” [lp-12]". */
export function named({ phrase, id }: Figure): string {
  return `“${phrase}” [${id}]`;
}

/** The same sentence in both languages, made by one function of the language. */
export function inBoth(sentence: (lang: Lang) => string): Said {
  return { en: sentence('en'), es: sentence('es') };
}

export type { Lang };
