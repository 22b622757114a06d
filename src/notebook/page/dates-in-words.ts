import type { Lang } from '../../chart/words/glue.ts';
import { whenWords } from '../../chart/words/when-words.ts';

/** Words in quotes, which nobody changes; or a date as the ledger writes it, of a month at least, with the "de" or "a" before it. No piece of an id, such as `efe-2024-04-f5`. */
const QUOTED_OR_DATE = /“[^”]*”|«[^»]*»|(?:\b(de|a) )?(?<![\w/-])(\d{4}-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?[~?%]?(?:\/(?:\d{4}-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?[~?%]?|\.\.))?)(?![\w/-])/giu;

/** What a check says, with its dates as a reader writes them: the terminal prints `2022-06-02`, which sorts and can be searched for, a page "2 June 2022". */
export function datesInWords(sentence: string, lang: Lang): string {
  return sentence.replace(QUOTED_OR_DATE, (found, before: string | undefined, date: string | undefined) => {
    if (date === undefined) return found;
    const words = whenWords(date, lang);
    if (before === undefined) return words;
    // "de 2 de junio" is "del 2 de junio", and "de junio" stays.
    return `${before}${lang === 'es' && /^\d{1,2} de /u.test(words) ? 'l' : ''} ${words}`;
  });
}
