import { isDate, parseWhen } from '../../figure/when.ts';
import { remembered } from '../../remembered.ts';
import type { Lang } from './glue.ts';
import { LOCALES } from '../hedges/hedge-words.ts';

/**
 * A date in words, as precise as it is: `2022-03-27` is "27 March 2022", `2019-07-XX` "July 2019", `2022-03-25/2022-03-27` "25 to 27 March 2022",
 *
 * `2022-03-27/..` "since 27 March 2022", `2019~` "about 2019", `2019?` "2019 (uncertain)". A text that is no date stands as it is.
 */
export function whenWords(text: string, lang: Lang): string {
  return told(`${lang} ${text}`, () => inWords(text, lang));
}

const told = remembered<string>(5_000);

function inWords(text: string, lang: Lang): string {
  if (!isDate(parseWhen(text))) return text;
  const [from = '', to] = text.split('/').map((point) => (point === '..' ? '' : hedgedPoint(point, lang)));
  // A span of one day is that day.
  if (to === undefined || from === to) return from;
  const { since, until } = SPANS[lang];
  if (from === '' || to === '') return from === '' ? `${until} ${theDay(to, lang)}` : `${since} ${theDay(from, lang)}`;
  return spanWords(withoutTail(from, to, lang), to, lang);
}

/** In Spanish it is "desde el 27 de marzo", and "desde marzo". */
function theDay(words: string, lang: Lang): string {
  return lang === 'es' && /^\d{1,2} de /u.test(words) ? `el ${words}` : words;
}

const SPANS: Record<Lang, { since: string; until: string }> = {
  en: { since: 'since', until: 'until' },
  es: { since: 'desde', until: 'hasta' },
};

/** In Spanish days take the article, "del 25 al 27 de marzo", and months and years do not, "de marzo a mayo". */
function spanWords(from: string, to: string, lang: Lang): string {
  if (lang === 'en') return `${from} to ${to}`;
  const since = from.startsWith('hacia ') ? '' : /^\d{1,2}(?: de |$)/u.test(from) ? 'del ' : 'de ';
  return `${since}${from} ${/^\d{1,2} de /u.test(to) ? 'al' : 'a'} ${to}`;
}

/** The first end without the month and year that it shares with the last: "25 to 27 March 2022", "25 March to 3 April 2022". */
function withoutTail(from: string, to: string, lang: Lang): string {
  // A hedge belongs to its own end.
  if (/[(]|about|hacia/u.test(from + to)) return from;
  const between = lang === 'en' ? ' ' : ' de ';
  const [first, last] = [from.split(between), to.split(between)];
  const most = Math.min(first.length, last.length) - 1;
  let shared = 0;
  while (shared < most && first.at(-1 - shared) === last.at(-1 - shared)) shared += 1;
  return first.slice(0, first.length - shared).join(between);
}

/** A date that its source hedges keeps the hedge: `~` is approximate, `?` uncertain, `%` both. */
function hedgedPoint(point: string, lang: Lang): string {
  const words = point === '' ? '' : pointWords(point.replace(/[~?%]$/u, ''), lang);
  const [about, uncertain] = lang === 'en' ? ['about', 'uncertain'] : ['hacia', 'incierto'];
  return `${/[~%]$/u.test(point) ? `${about} ` : ''}${words}${/[?%]$/u.test(point) ? ` (${uncertain})` : ''}`;
}

/** The months of a language, made when one is first asked for: a format takes longer to make than a hundred dates to print. */
const months = new Map<Lang, readonly string[]>();

function monthName(month: number, lang: Lang): string {
  const names = months.get(lang) ?? monthNames(lang);
  months.set(lang, names);
  return names[month - 1] ?? '';
}

function monthNames(lang: Lang): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => format.format(new Date(Date.UTC(2000, i))));
}

function pointWords(point: string, lang: Lang): string {
  const [year = '', month, day] = point.split('-');
  if (month === undefined || month === 'XX') return /X/u.test(year) ? decadeWords(year, lang) : year;
  const known = day !== undefined && day !== 'XX';
  // Day before month in English too: an outlet in San Salvador, London or Madrid reads it alike.
  const name = monthName(Number(month), lang);
  const parts = lang === 'en' ? [known ? String(Number(day)) : '', name, year] : [known ? `${Number(day)} de` : '', `${name} de`, year];
  return parts.filter((part) => part !== '').join(' ');
}

function decadeWords(year: string, lang: Lang): string {
  const first = year.replaceAll('X', '0');
  return lang === 'en' ? `the ${first}s` : `los años ${first}`;
}
