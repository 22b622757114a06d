import type { When } from '../../figure/when.ts';
import { normalised } from '../../ledger/rules.ts';
import { remembered } from '../../remembered.ts';

/** Whether a text tells the reader the date: its year, or the name of its month, in English or Spanish. */
export function tellsDate(text: string, { first, last }: When): boolean {
  const words = normalised(text).toLowerCase();
  return [first, last].filter((day): day is string => day !== null).some((day) => {
    const year = day.slice(0, 4);
    if (patterns(year, () => new RegExp(`(?<!\\p{N})${year}(?!\\p{N})`, 'u')).test(words)) return true;
    return first?.slice(0, 7) === last?.slice(0, 7) && monthPattern(day.slice(5, 7)).test(words);
  });
}

const patterns = remembered<RegExp>(500);

/** The name of a month in either language. */
function monthPattern(month: string): RegExp {
  return patterns(month, () => {
    const names = ['en', 'es'].map((lang) => new Date(`2000-${month}-01T00:00:00Z`).toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' }).toLowerCase());
    return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
  });
}
