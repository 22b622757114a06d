import type { Lang } from './glue.ts';
import { LOCALES } from '../hedges/hedge-words.ts';

/** How d3 writes numbers and dates: what Vega takes as its locale, in a config or in an embed. */
export interface D3Locale {
  readonly number: { readonly decimal: string; readonly thousands: string; readonly grouping: readonly number[]; readonly currency: readonly [string, string]; readonly minus: string };
  readonly time: {
    readonly dateTime: string;
    readonly date: string;
    readonly time: string;
    readonly periods: readonly [string, string];
    readonly days: readonly string[];
    readonly shortDays: readonly string[];
    readonly months: readonly string[];
    readonly shortMonths: readonly string[];
  };
}

/** The locale of an outlet as d3 wants it, from `Intl`: 6,656 and 50.2% in El Salvador as in the United States, "marzo" and "mar" in its own language. */
export function d3Locale(lang: Lang): D3Locale {
  const known = made[lang] ?? localeOf(lang);
  made[lang] = known;
  return known;
}

// Intl takes a millisecond to say the months and days.
const made: Partial<Record<Lang, D3Locale>> = {};

function localeOf(lang: Lang): D3Locale {
  const parts = new Intl.NumberFormat(LOCALES[lang], { useGrouping: 'always' as unknown as boolean }).formatToParts(1234.5);
  const sign = (type: string, fallback: string): string => parts.find((part) => part.type === type)?.value ?? fallback;
  const { dateTime, date } = ORDER[lang];
  return {
    number: { decimal: sign('decimal', '.'), thousands: sign('group', ','), grouping: [3], currency: ['$', ''], minus: '−' },
    time: { dateTime, date, time: '%H:%M:%S', periods: ['AM', 'PM'], days: days(lang, 'long'), shortDays: days(lang, 'short'), months: months(lang, 'long'), shortMonths: months(lang, 'short') },
  };
}

const ORDER: Record<Lang, { dateTime: string; date: string }> = {
  en: { dateTime: '%-d %B %Y, %X', date: '%-d %B %Y' },
  es: { dateTime: '%-d de %B de %Y, %X', date: '%-d de %B de %Y' },
};

// Newer tables of Unicode have "sept" where older ones have "sep", and a point behind some: three letters are the same everywhere.
function months(lang: Lang, length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month, 1))).map((name) => (length === 'long' ? name : name.slice(0, 3)));
}

// 1 January 2023 was a Sunday, with which d3 begins.
function days(lang: Lang, length: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day))).map((name) => (length === 'long' ? name : name.slice(0, 3)));
}
