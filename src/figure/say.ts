import { SHIPPED } from './hedge.ts';
import type { HedgeName, Vocabulary } from './hedge.ts';
import type { Unit } from './units.ts';
import type { HedgeRow, Lang } from './vocabulary.ts';

/** The words of a hedge as they are printed, with `#` for the number: "at least #". Just `#` for a hedge that the vocabulary does not have. */
export function wordsFor(hedge: HedgeName, lang: Lang, vocabulary: Vocabulary = SHIPPED): string {
  const row: HedgeRow | undefined = vocabulary.rows.find((each) => each.hedge === hedge);
  return row?.[`say_${lang}`] ?? '#';
}

/** What is to be said: the columns of a figure. */
export interface Sayable {
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly hedge: HedgeName;
  readonly unit: Unit;
}

/** A figure in words, so that `parsePhrase` reads the same figure from them: "at least 241", "a fall of nearly 70%", "entre 20 y 30 años". A rank is said as its number alone. */
export function say({ value, valueTo, hedge, unit }: Sayable, { lang, vocabulary = SHIPPED }: { readonly lang: Lang; readonly vocabulary?: Vocabulary }): string {
  const words = wordsFor(hedge, lang, vocabulary);
  if (value === null) return words;
  const size = Math.abs(value);
  const fall = value < 0;
  // A range of falls is typed from the deeper one, and said from the lesser.
  const [low, high] = valueTo === null ? [size, null] : fall ? [Math.abs(valueTo), size] : [size, valueTo];
  const ends = high === null ? [inUnit(low, unit, { lang, hedge })] : [`${unit === 'usd' ? '$' : ''}${digits(low, unit, lang)}`, inUnit(high, unit, { lang, hedge })];
  const said = ends.reduce((text, end) => text.replace('#', () => end), words);
  return fall || unit === 'percent_change' ? `${CHANGE[lang][fall ? 'fall' : 'rise']} ${said}` : said;
}

const CHANGE = { en: { fall: 'a fall of', rise: 'a rise of' }, es: { fall: 'una caída de', rise: 'un aumento de' } } as const;

const UNIT: Readonly<Record<Lang, Readonly<Record<Unit, string>>>> = {
  en: {
    count: '#', usd: '$#', years: '# years', months: '# months', days: '# days', hours_per_day: '# hours a day', minutes: '# minutes', rank: '#',
    percent: '#%', percent_change: '#%', percentage_points: '# percentage points', per_100k: '# per 100,000', ratio: '# times',
  },
  es: {
    count: '#', usd: '$#', years: '# años', months: '# meses', days: '# días', hours_per_day: '# horas al día', minutes: '# minutos', rank: '#',
    percent: '#%', percent_change: '#%', percentage_points: '# puntos porcentuales', per_100k: '# por cada 100,000', ratio: '# veces',
  },
};

function inUnit(n: number, unit: Unit, { lang, hedge }: { lang: Lang; hedge: HedgeName }): string {
  // "# times" is the hedge's own word for its unit.
  if (hedge === 'multiple') return numberText(n);
  return UNIT[lang][unit].replace('#', () => digits(n, unit, lang));
}

/** No share is over 100%, so "1,300%" would be read in Spanish as 1.3: there its thousands are not set off. */
function digits(n: number, unit: Unit, lang: Lang): string {
  return unit === 'percent' && lang === 'es' ? numberText(n).replaceAll(',', '') : numberText(n);
}

/** All digits of a number as El Salvador and the English-speaking press print it: 6,656 and 50.2. */
function numberText(n: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, useGrouping: 'always' as unknown as boolean }).format(n);
}
