import { remembered } from '../remembered.ts';

/**
 * A date as precisely as it is known, in the subset of EDTF (ISO 8601-2:2019, Library of Congress) that reporting needs:
 * `2023`, `2023-04`, `2023-04-XX` (the same, and spreadsheets leave it alone), `2023-04-05`, `198X`, `2022-03-25/2022-03-27`, `2022-03-27/..`,
 * each with `~` (approximate), `?` (uncertain) or `%` (both) behind it.
 */
export interface When {
  readonly text: string;
  /** The first and last day that it can mean, as `YYYY-MM-DD`; null where an interval has no end. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Why a text is no date, and what to write instead. */
export interface NoDate {
  readonly code: 'BAD_DATE' | 'AMBIGUOUS_DATE';
  readonly what: string;
  readonly fix: string;
}

export function isDate(parsed: When | NoDate): parsed is When {
  return 'text' in parsed;
}

/** Reads a date, or says why it is none. Nothing is guessed: `6/12/2024` has two readings and is refused with both. */
export function parseWhen(text: string): When | NoDate {
  return known(text, () => read(text));
}

const known = remembered<When | NoDate>(5_000);

function read(text: string): When | NoDate {
  const [from, to, ...more] = text.split('/');
  if (from !== undefined && to !== undefined && more.length === 0 && !/^\d{1,2}$/u.test(from)) return parseSpan(text, from, to);
  return more.length === 0 && to === undefined ? parsePoint(text) : notDate(text);
}

/** The calendar year that the date is, exactly and whole; null for anything shorter, longer or vaguer. */
export function wholeYear({ text, first, last }: When): number | null {
  if (first === null || last === null || /[~?%]/u.test(text)) return null;
  return first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31` ? Number(first.slice(0, 4)) : null;
}

function parseSpan(text: string, from: string, to: string): When | NoDate {
  const start = from === '..' || from === '' ? null : parsePoint(from);
  const end = to === '..' || to === '' ? null : parsePoint(to);
  if (start !== null && !isDate(start)) return start;
  if (end !== null && !isDate(end)) return end;
  if (start === null && end === null) return notDate(text);
  const first = start?.first ?? null;
  const last = end?.last ?? null;
  if (first !== null && last !== null && first > last) {
    return { code: 'BAD_DATE', what: `"${text}" ends before it begins`, fix: `write ${to}/${from}` };
  }
  return { text, first, last };
}

const POINT = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?[~?%]?$/u;

function parsePoint(text: string): When | NoDate {
  const { year, month, day } = POINT.exec(text)?.groups ?? {};
  if (year === undefined) return notDate(text);
  const vague = year.includes('X');
  const knownMonth = month !== undefined && month !== 'XX';
  const knownDay = day !== undefined && day !== 'XX';
  if ((vague && knownMonth) || (knownDay && !knownMonth)) return notDate(text);
  if (!knownMonth) return { text, first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return { code: 'BAD_DATE', what: `"${text}": there is no month ${month}`, fix: 'months run from 01 to 12' };
  if (!knownDay) return { text, first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) {
    return { code: 'BAD_DATE', what: `"${text}" is no day of the calendar`, fix: `${MONTHS[Number(month) - 1]} ${year} has ${days} days` };
  }
  return { text, first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function daysIn(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const ABBREVIATIONS = [
  ['jan', 'ene'], ['feb'], ['mar'], ['apr', 'abr'], ['may'], ['jun'], ['jul'], ['aug', 'ago'], ['sep', 'sept'], ['oct'], ['nov'], ['dec', 'dic'],
] as const;

/** Says what a text that is no EDTF date looks like: mostly what a spreadsheet made of one. */
function notDate(text: string): NoDate {
  const numeric = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{2,4})$/u.exec(text)?.groups;
  if (numeric !== undefined) return twoReadings(text, numeric['a'] ?? '', numeric['b'] ?? '', numeric['year'] ?? '');
  const named = /^(?:(?<day>\d{1,2})[ -])?(?<month>\p{L}{3,})[. -]*(?:(?<after>\d{1,2}),? )?(?<year>\d{2}|\d{4})?$/iu.exec(text)?.groups;
  const month = ABBREVIATIONS.findIndex((names) => names.some((name) => named?.['month']?.toLowerCase().startsWith(name))) + 1;
  if (named !== undefined && month > 0) return fromMonthName(text, month, named['day'] ?? named['after'], named['year']);
  if (/^\d{5}$/u.test(text)) {
    return { code: 'BAD_DATE', what: `"${text}" looks like a spreadsheet's day number`, fix: `write ${fromSerial(Number(text))} if it is` };
  }
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/u.exec(text)?.[1];
  if (timed !== undefined && isDate(parsePoint(timed))) return { code: 'BAD_DATE', what: `"${text}" is a day with a time, and a date has none`, fix: `write the day alone, ${timed}` };
  return { code: 'BAD_DATE', what: `cannot read "${text}" as a date`, fix: 'write 2024, 2024-04-XX, 2024-04-03 or 2022-03-25/2022-03-27' };
}

function twoReadings(text: string, a: string, b: string, year: string): NoDate {
  const whole = year.length === 2 ? `20${year}` : year;
  const readings = [[b, a], [a, b]].map(([month, day]) => `${whole}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  const possible = [...new Set(readings.filter((reading) => isDate(parsePoint(reading))))];
  if (possible.length === 0) return { code: 'BAD_DATE', what: `"${text}" is no day of the calendar`, fix: 'write the date as 2024-04-03' };
  if (possible.length === 1) return { code: 'BAD_DATE', what: `"${text}" is no ISO date (a spreadsheet may have rewritten it)`, fix: `write ${possible[0]}` };
  return {
    code: 'AMBIGUOUS_DATE',
    what: `"${text}" can be read in more than one way (a spreadsheet may have rewritten the date)`,
    fix: `write ${possible.join(' or ')}`,
  };
}

function fromMonthName(text: string, month: number, day: string | undefined, year: string | undefined): NoDate {
  const two = String(month).padStart(2, '0');
  const whole = year === undefined ? undefined : year.length === 2 ? `20${year}` : year;
  const days = daysIn(Number(whole ?? 2024), month);
  if (day !== undefined && (Number(day) < 1 || Number(day) > days)) {
    const has = whole === undefined ? 'has at most' : `${whole} has`;
    return { code: 'BAD_DATE', what: `"${text}" is no day of the calendar`, fix: `${MONTHS[month - 1]} ${has} ${days} days` };
  }
  const fix = whole === undefined ? `write the year too, such as 2024-${two}-${day?.padStart(2, '0') ?? 'XX'}` : `write ${whole}-${two}-${day?.padStart(2, '0') ?? 'XX'}`;
  const spreadsheet = /^\p{L}{3}-\d{2}$|^\d{1,2}-\p{L}{3}$/u.test(text);
  return { code: 'BAD_DATE', what: `"${text}" is no ISO date${spreadsheet ? ' (a spreadsheet made it of one)' : ''}`, fix };
}

/** Excel counts days from 1899-12-30. */
function fromSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
