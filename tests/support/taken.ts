/*
 * What a spreadsheet takes for something else than text when it opens a CSV file: Excel, LibreOffice with "detect special numbers", Google Sheets and Gnumeric, in English and in Spanish,
 * with a point or a comma for decimals. Sources: Microsoft Support, "Set automatic data conversions" and "Text or number converted to unintended number format in Excel";
 * LibreOffice Help, "Number Recognition" and "Text Import"; Google Docs Editors Help, "Import data sets and spreadsheets". Made wider than any of the three:
 * what is null here is text to all of them. A fraction has three digits at most to all of them.
 */
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch|zo)?|apr(?:il)?|may|mayo|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
  + '|ene(?:ro)?|feb(?:rero)?|abr(?:il)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?)';
const BETWEEN = '[\\s.,/-]*(?:del? )?';
const NUMBER = "(?:\\d+(?:[.,'’\\s\\u00A0\\u202F]\\d+)*[.,]?|[.,]\\d+)";
const TIME = '\\d+\\s*:\\s*\\d+(?:\\s*[:.,]\\s*\\d+)*(?:\\s?[ap]\\.?\\s?m?\\.?)?';

const RULES: readonly (readonly [kind: string, rule: RegExp])[] = [
  // Gnumeric takes it for the mark of a text, and leaves it out.
  ['an apostrophe that marks a text', /^'/u],
  ['a formula', /^[=@+-]/u],
  ['an error', /^#\S/u],
  ['a boolean', /^(?:true|false|verdadero|falso)$/iu],
  ['scientific', new RegExp(`^${NUMBER}\\s?[ed][+-]?\\d+$`, 'iu')],
  ['a percentage', new RegExp(`^%?\\s?${NUMBER}\\s?[%‰]$|^%\\s?${NUMBER}$`, 'u')],
  ['currency', new RegExp(`^(?:us)?[$€£¢₡]\\s?${NUMBER}$|^${NUMBER}\\s?(?:[$€£¢₡]|usd|eur)$|^(?:usd|eur) ?${NUMBER}$`, 'iu')],
  ['a number', new RegExp(`^\\(?${NUMBER}\\)?-?$`, 'u')],
  ['a fraction', /^(?:\d+\s+)?\d{1,3}\s?\/\s?\d{1,3}$/u],
  ['a time', new RegExp(`^${TIME}$|^\\d{1,2}\\s?[ap]\\.?\\s?m?\\.?$`, 'iu')],
  ['a day', new RegExp(`^\\d{1,4}\\s?([-/.\\s])\\s?\\d{1,2}(?:\\s?\\1\\s?\\d{1,4})?(?:[t\\s]+${TIME})?z?$`, 'iu')],
  ['a day in words', new RegExp(`^(?=.*\\d)(?:${DAY}${BETWEEN})?(?:\\d{1,4}(?:st|nd|rd|th|º)?${BETWEEN})?${MONTH}(?:${BETWEEN}\\d{1,4}(?:st|nd|rd|th)?)?(?:${BETWEEN}\\d{1,4})?(?:[\\s,]+${TIME})?$`, 'iu')],
];

/** What a spreadsheet may take the text of a cell for; null where it is text to all. */
export function takenFor(text: string): string | null {
  const cell = text.trim();
  return RULES.find(([, rule]) => rule.test(cell))?.[0] ?? null;
}
