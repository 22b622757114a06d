import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';
import { partOf } from './counted.ts';
import { isDateLike } from './looks.ts';

const MONTH = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic|jan|apr|aug|dec)';
/** A day or a month as spreadsheets show what they took for one: `10-dic`, `ene-24`, `1-Sep`. */
const DAY = new RegExp(String.raw`^(?:\d{1,2}[-/ ]${MONTH}|${MONTH}[-/ ]\d{1,4})\.?$`, 'iu');
/** `5-9`, `15 a 19`, `65+`, `80 y más`, `<1`: ranges; `A-12`, `B12`, `3-2`: codes. */
const RANGE = /^(?:[<>≤≥]\s?\d{1,3}|\d{1,3}\s?(?:[-–—/]|a|al?|to|hasta)\s?\d{1,3}|\d{1,3}\s?(?:\+|y más|y mas|and over|or more|o más|o mas|plus))(?:\s?(?:años|anos|years|meses|months|días|dias|days))?$/iu;
const CODE = /^(?:[A-Z]{1,5}[-. ]?\d{1,5}[A-Z]?|\d{1,4}-\d{1,4})$/u;
const MOSTLY = 0.8;

/** Tells ranges and codes that a spreadsheet took for days, `10-dic` among ages: where most cells of the column are ranges or codes, and none of them is a day. */
export function turnedIntoDays({ file, field, cells }: Looked): Fault | null {
  const days = cells.filter(({ text }) => isDay(text));
  const [first] = days;
  if (first === undefined || days.length * 2 >= cells.length) return null;
  const others = cells.filter(({ text }) => !isDay(text));
  if (others.filter(({ text }) => RANGE.test(text) || CODE.test(text)).length < MOSTLY * others.length) return null;
  const beside = others.find(({ text }) => RANGE.test(text) || CODE.test(text))?.text ?? '';
  const what = `${partOf(days.length, cells.length, { thing: 'cell', one: 'is a day', many: 'are days' })}, "${first.text}", where others are such as "${beside}": a spreadsheet may have taken ranges or codes for days`;
  return { code: 'TURNED_INTO_DAYS', what, fix: 'look what stood there before, 10-12 for "10-dic", and mend it with clean.correct or in the file', place: { file, line: first.line, field } };
}

/** Most cells begin or end with other signs than days do. */
function isDay(text: string): boolean {
  if (text.length < 4 || text.length > 10) return false;
  return DAY.test(text) || (isDateLike(text) && /\d{4}/u.test(text));
}
