import type { When } from '../figure/when.ts';
import { normalised } from '../ledger/rules.ts';

/** Whether a text tells the reader the date: its year, or the name of its month, in English or Spanish. */
export function tellsDate(text: string, { first, last }: When): boolean {
  const words = normalised(text).toLowerCase();
  return [first, last].filter((day): day is string => day !== null).some((day) => {
    if (new RegExp(`(?<!\\p{N})${day.slice(0, 4)}(?!\\p{N})`, 'u').test(words)) return true;
    return first?.slice(0, 7) === last?.slice(0, 7) && monthNames(day).some((month) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(words));
  });
}

/** Made once: a format takes longer to make than a hundred dates to print. */
const MONTHS = ['en', 'es'].map((lang) => new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }));

function monthNames(day: string): string[] {
  return MONTHS.map((format) => format.format(new Date(`${day}T00:00:00Z`)).toLowerCase());
}
