import type { Fault } from '../errors.ts';
import { cellFault } from '../csv/locate.ts';
import type { Sheet } from '../csv/sheet.ts';
import { decimalOf, decimalsIn } from './printed-numbers.ts';
import { decimalsOfDay } from './taken-days.ts';

/**
 * Reads decimals back that a spreadsheet rewrote, as a day or with a comma, in columns whose number stands in words in the same row: where one of the numbers that the cell may have been
 * is printed in these words, and one alone, it is taken and told; any other cell stays as it came, to be refused. `worded` names for each such column that of its words.
 */
export function readBack(sheet: Sheet, worded: Readonly<Record<string, string>>): { readonly sheet: Sheet; readonly told: readonly Fault[] } {
  const columns = Object.entries(worded).map(([field, words]) => ({ field, words, at: sheet.header.indexOf(field), from: sheet.header.indexOf(words) })).filter(({ at, from }) => at >= 0 && from >= 0);
  // Where semicolons part cells, commas in all decimals are read back for the whole file: this one is written as they are.
  const inCommas = sheet.delimiter === ';' && columns.some(({ at }) => sheet.rows.some((cells) => isCommaDecimal(cells[at] ?? '')));
  const told: Fault[] = [];
  const rows = sheet.rows.map((cells, row) => columns.reduce((mended, { field, words, at, from }) => {
    const [cell, phrase] = [(cells[at] ?? '').trim(), cells[from] ?? ''];
    const number = isCommaDecimal(cell) && inCommas ? null : meant(cell, phrase);
    if (number === null) return mended;
    const what = `a spreadsheet has rewritten a number as "${cell}"; it is read as ${number}, because the ${words} of the row says "${phrase.trim()}"`;
    told.push(cellFault(sheet, { row, field, bad: { code: 'READ_BACK', what, fix: `write ${number} again, and import the file with its columns as text` } }));
    return mended.with(at, inCommas ? String(number).replace('.', ',') : String(number));
  }, cells));
  return { sheet: { ...sheet, rows }, told };
}

/** The one number that a cell may have been and that is printed in the words; null where there is none, or more than one. */
function meant(cell: string, words: string): number | null {
  const readings = isCommaDecimal(cell) ? new Set([decimalOf(cell.replace('-', ''))]) : decimalsOfDay(cell);
  if (readings.size === 0) return null;
  const [one, ...more] = new Set(decimalsIn(words).map(decimalOf).filter((printed) => readings.has(printed)));
  return one === undefined || more.length > 0 ? null : cell.startsWith('-') ? -one : one;
}

function isCommaDecimal(cell: string): boolean {
  return /^-?\d{1,15},\d{1,2}$/u.test(cell);
}
