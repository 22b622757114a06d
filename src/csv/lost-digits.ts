import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';
import { partOf } from './counted.ts';
import { SHORTENED } from './number.ts';

/** From twelve digits on, spreadsheets show and save a number so. */
const LEAST = 11;
/** Quantities of physics are of many magnitudes; ids are of one or two. */
const APART = 3;

/** Tells long numbers of which a spreadsheet saved what it showed, `1.23457E+11`: of an id with thirteen digits, seven are gone, and different ids have become one. */
export function lostDigits({ file, field, cells }: Looked): Fault | null {
  const short = cells.filter(({ text }) => text.includes('E+') && SHORTENED.test(text));
  const [first] = short;
  if (first === undefined || cells.some(({ text }) => /\d[eE]-\d/u.test(text))) return null;
  const powers = short.map(({ text }) => Number(text.slice(-2)));
  if (Math.min(...powers) < LEAST || Math.max(...powers) - Math.min(...powers) > APART) return null;
  const what = `${partOf(short.length, cells.length, { thing: 'cell', one: 'is', many: 'are' })} as a spreadsheet shows long numbers, "${first.text}", and no other digit was saved`;
  return { code: 'LOST_DIGITS', what, fix: 'get the file as it was before it was saved in a spreadsheet: the digits are gone, and different codes may have become one', place: { file, line: first.line, field } };
}
