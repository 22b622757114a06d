import type { Fault } from '../errors.ts';
import type { Declared } from './declared.ts';
import type { DateFormat, Formats, NumberFormat } from './formats.ts';
import type { Sheet } from './sheet.ts';

/** How a spreadsheet rewrote a file when it was opened and saved, and what is to be told of it. */
export interface Rewritten {
  readonly formats: Formats | undefined;
  readonly told: readonly Fault[];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/u;
const YEAR_FIRST = /^\d{4}\/\d{2}\/\d{2}$/u;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/u;

/**
 * Looks whether a spreadsheet rewrote a file of ours as a whole. Excel writes every ISO day anew in the order of its country, Gnumeric with slashes, and decimals with a comma where semicolons delimit.
 * That is taken back only where all days of the file are so written and one of them at least, with its year first, a part beyond 12 or both parts alike throughout, settles the order;
 * a single slashed day among ISO days is a typist's, and stays as ambiguous as it is.
 */
export function rewritten(sheet: Sheet, declared: Declared): Rewritten {
  const cells = (...kinds: readonly string[]): string[] => sheet.header.flatMap((field, i) => (kinds.includes(declared[field]?.kind ?? '') ? sheet.rows.map((row) => (row[i] ?? '').trim()) : []));
  const dates = dateOrder(cells('date'));
  const numbers = sheet.delimiter === ';' ? decimals(cells('number')) : undefined;
  const { place } = sheet;
  const told = [
    ...(dates === undefined ? [] : [{ code: 'REWRITTEN_DATES', what: `a spreadsheet has rewritten every day of the file as ${dates}; they are read back`, fix: 'save the file with ISO days, such as 2024-04-03, when it is next edited', place }]),
    ...(numbers === undefined ? [] : [{ code: 'REWRITTEN_NUMBERS', what: 'a spreadsheet has rewritten the decimals with a comma; they are read back', fix: 'save the file with a point for decimals', place }]),
  ];
  return { formats: dates === undefined && numbers === undefined ? undefined : { dates, numbers }, told };
}

function dateOrder(cells: readonly string[]): DateFormat | undefined {
  if (cells.some((cell) => ISO.test(cell))) return undefined;
  const parts = cells.flatMap((cell) => {
    const [, a, b] = SLASHED.exec(cell) ?? [];
    return a === undefined ? [] : [[Number(a), Number(b)] as const];
  });
  const [dayFirst, monthFirst] = [parts.some(([a]) => a > 12), parts.some(([, b]) => b > 12)];
  if (cells.some((cell) => YEAR_FIRST.test(cell))) return parts.length === 0 ? 'y/m/d' : undefined;
  if (parts.length === 0 || (dayFirst && monthFirst)) return undefined;
  if (dayFirst) return 'd/m/y';
  return monthFirst || parts.every(([a, b]) => a === b) ? 'm/d/y' : undefined;
}

/** Decimals with a comma, if there are any and none has a point. */
function decimals(cells: readonly string[]): NumberFormat | undefined {
  return cells.some((cell) => /^-?\d+,\d+$/u.test(cell)) && !cells.some((cell) => cell.includes('.')) ? '1.234,5' : undefined;
}
