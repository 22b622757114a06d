import type { Column, Words } from './column.ts';
import { perOf } from './per.ts';

/**
 * The unit of a rate: `deaths per 100,000 people`; in each language where one of the two has its unit in each. Per one it is `deaths per boat`, where the word for one is sure. Of one thing per 1 of the same it is
 * how many times as many: "drownings per drowning" says nothing.
 *
 * @throws {StepError} BAD_OPTION for a rate per nothing
 */
export function rateUnit(count: Column, base: Column, per: number): Words {
  const every = perOf(per).toLocaleString('en-US');
  if (per === 1 && count.unit === base.unit) return { en: 'times as many', es: 'veces' };
  const so = (unit: string, lang: 'en' | 'es'): string => (per === 1 ? (singular(unit, lang) ?? `1 ${unit}`) : `${every} ${unit}`);
  const en = `${count.unit} per ${so(base.unit, 'en')}`;
  return count.units === undefined && base.units === undefined ? en : { en, es: `${count.units?.es ?? count.unit} por cada ${so(base.units?.es ?? base.unit, 'es')}` };
}

/** Plurals that are not made by an -s. */
const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child' };
/** Plurals of which the -s alone makes a plural: in English not "classes", "boxes", "knives" or "countries", in Spanish not "detenciones", "mujeres" or "veces". */
const REGULAR = { en: /^\p{L}{2,}(?:[^sxziueo]|[^hsxziov]e)s$/u, es: /^\p{L}{2,}(?:[ao]|[tñhgjvbmp]e)s$/u };

/** The word for one of what a unit counts; null where it takes more than leaving out an -s to tell. */
function singular(unit: string, lang: 'en' | 'es'): string | null {
  const irregular = lang === 'en' ? IRREGULAR[unit] : undefined;
  return irregular ?? (REGULAR[lang].test(unit) ? unit.slice(0, -1) : null);
}
