import { hedgeWords } from '../chart/hedges/hedge-words.ts';
import type { ValueType } from '../figure/value-type.ts';
import type { Citation } from '../table/origins.ts';
import type { Change } from './lock.ts';
import type { Shown } from './published.ts';

type Lang = 'en' | 'es';

/** Documents that a sentence names; of more, the number: it is kept in a lock, and stands in sentences of either language. */
const NAMED = 2;

const WORDS = {
  en: { was: 'was', gone: 'no longer published', fresh: 'new', gap: 'no number', row: 'row' },
  es: { was: 'antes', gone: 'ya no se publica', fresh: 'nueva', gap: 'sin número', row: 'fila' },
} as const;

/** What moved, as a correction is printed: "2022: 495, was 496, corrected, AP 2024-01-05". What nobody has said yet is left out. */
export function sentence({ where, was, now, why = '', source }: Omit<Change, 'why' | 'on'> & { readonly why?: string }, lang: Lang): string {
  const words = WORDS[lang];
  const places = was === null || now === null ? 0 : placesApart(was, now, lang);
  const moved = now === null ? words.gone : numberWords(now, lang, places);
  const before = was === null ? words.fresh : `${words.was} ${numberWords(was, lang, places)}${now === null || now.unit === was.unit ? '' : ` ${was.unit}`}`;
  // A table whose columns tell no rows apart has numbered ones.
  return `${where.replace(/^row (?=\d+$)/u, `${words.row} `)}: ${[moved, before, why, source].filter((part) => part !== '').join(', ')}`;
}

/** Places behind the point beyond which no reader would follow. */
const MOST_PLACES = 9;

/** As many places for both as tell the two apart, and as the one with more of them is printed with: "4.95, was 2.00". */
function placesApart(was: Shown, now: Shown, lang: Lang): number {
  const isWhole = [was, now].every(({ value }) => value === null || Number.isInteger(value));
  if (isWhole || was.value === null || now.value === null) return 0;
  const [a, b] = [was.value, now.value];
  const isTrue = (places: number): boolean => {
    const printed = [was, now].map((each) => numberWords(each, lang, places));
    // Rounded, neither may be printed as the other, nor as a whole number that it is not.
    return printed[0] !== printed[1] && [a, b].every((n) => Number.isInteger(n) || !Number.isInteger(Number(n.toFixed(places))));
  };
  for (let places = 1; places <= MOST_PLACES; places++) if (a === b || isTrue(places)) return places;
  return MOST_PLACES;
}

/** A published number with its hedge, printed with so many places at the least. */
export function numberWords({ value, low, high, type, unit }: Shown, lang: Lang, places = 0): string {
  const quantity = { value, type: type as ValueType, low: low ?? -Infinity, high: high ?? Infinity, lowOpen: low === null, highOpen: high === null };
  return hedgeWords(quantity, { lang, unit, places }) ?? WORDS[lang].gap;
}

/** Outlet and day of the documents behind a number: of those that were not behind it before, where there are such. */
export function sourceWords(citations: readonly Citation[], before: readonly string[], lang: Lang = 'en'): string {
  const fresh = citations.filter(({ id }) => !before.includes(id));
  const told = (fresh.length > 0 ? fresh : citations).map(({ source, place }) => (source === undefined ? (place.file ?? '') : [source.outletWords?.[lang] ?? source.outlet, known(source.published)].filter((part) => part !== '').join(' ')));
  const names = [...new Set(told)].filter((name) => name !== '');
  return `${names.slice(0, NAMED).join('; ')}${names.length > NAMED ? `; +${names.length - NAMED}` : ''}`;
}

/** A day as far as it is known: `2024-04` of the EDTF's `2024-04-XX`. */
function known(day: string): string {
  return day.replace(/(?:-XX)+$/u, '');
}
