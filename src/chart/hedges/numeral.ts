import { toPlaces } from '../../figure/granularity.ts';
import type { Lang } from '../words/glue.ts';

/** The locales of the outlets: in El Salvador, as in Mexico, it is 6,656 and 50.2%, not Spain's 6.656 and 50,2 %. */
export const LOCALES: Record<Lang, string> = { en: 'en-US', es: 'es-SV' };

/** Which way a number that has more places than are printed is cut. */
export type Rounding = 'halfExpand' | 'floor' | 'ceil';

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

/** How the numbers of a sentence are printed: the language, the unit, and the places that all of them have at the least. */
export interface Printing {
  readonly lang: Lang;
  readonly unit?: string;
  readonly places?: number;
}
