import type { Lang } from '../figure/vocabulary.ts';

/** A text with blanks where years and dates stand: 2015, 2010–2025, 2022-03-27, "27 March 2022", "del 27 al 31 de marzo". */
export function withoutDates(text: string, lang: Lang): string {
  return [...DAYS[lang], YEARS].reduce((left, pattern) => left.replaceAll(pattern, (found) => ' '.repeat(found.length)), text);
}

/** A year is no part of a longer number, and no percentage. */
const YEARS = /(?<![\p{L}\p{N}]|\p{N}[.,-])(?:1[5-9]|20|21)\p{N}{2}(?:[-–—/]\p{N}{2,4}){0,2}(?![\p{L}\p{N}%]|[.,-]\p{N}|[ \u00a0]?%)/gu;

const DAYS: Readonly<Record<Lang, readonly RegExp[]>> = { en: english(), es: spanish() };

/** Months count with their capital: "12 may have died" is no date. */
function english(): RegExp[] {
  const [month, day, before] = [months('en'), String.raw`\p{N}{1,2}(?:st|nd|rd|th)?`, String.raw`(?<![\p{L}\p{N}]|\p{N}[.,])`];
  const days = `${day}(?:\\s?(?:[-–—]|to|and)\\s?${day})?`;
  return [new RegExp(`${before}${days}\\s(?:of\\s)?(?=${month})`, 'gu'), new RegExp(`(?<=(?:${month})\\s)${days}(?![\\p{L}\\p{N}%]|[.,]\\p{N}|\\s?%)`, 'gu')];
}

function spanish(): RegExp[] {
  const day = String.raw`\p{N}{1,2}(?:\.?[º°])?`;
  return [new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${day}(?:\\s?(?:[-–—]|al|a|y)\\s?(?:el\\s)?${day})?\\sde\\s(?=${months('es')})`, 'giu')];
}

function months(lang: Lang): string {
  const [long, short] = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' }));
  const names = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1))).flatMap((date) => [long?.format(date) ?? '', short?.format(date) ?? '']);
  return `(?:${[...new Set(names)].join('|')})(?!\\p{L})`;
}
