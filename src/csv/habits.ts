import type { Fault } from '../errors.ts';
import type { Line } from './line.ts';

/** Other marks that people quote with; a reader of CSV takes them for signs of the cell. */
const PAIRS: readonly (readonly [string, string])[] = [["'", "'"], ['“', '”'], ['«', '»'], ['‘', '’']];

/** Habits of other programs that change what cells hold: a blank behind every delimiter, marks around cells that are no quotation marks here, and an apostrophe before numbers. The cells stay as they stand. */
export function habitsOf(rows: readonly Line[], file: string): Fault[] {
  if (rows.length < 2) return [];
  const place = { file, line: rows[0]?.line ?? 1 };
  const isPadded = rows.every(({ cells }) => cells.length > 1 && cells.every((cell, i) => i === 0 || cell.startsWith(' ')));
  const columns = (rows[0]?.cells ?? []).map((_, i) => rows.slice(1).map(({ cells }) => cells[i] ?? '').filter((cell) => cell !== '')).filter((held) => held.length > 1);
  const pair = PAIRS.find(([open, close]) => columns.some((held) => held.every((cell) => cell.length > 1 && cell.startsWith(open) && cell.endsWith(close))));
  const isMarked = columns.some((held) => held.every((cell) => /^'[-+\d][^']*$/u.test(cell)));
  return [
    ...(isPadded ? [{ code: 'PADDED_CELLS', what: 'a blank stands behind every delimiter, and belongs to the cell', fix: 'declared columns are read without it; take it out if texts are compared', place }] : []),
    ...(pair === undefined ? [] : [{ code: 'OTHER_QUOTES', what: `cells of a column stand between ${pair[0]} and ${pair[1]}, which are read as signs of theirs`, fix: 'write " if they are meant as quotation marks', place }]),
    ...(isMarked ? [{ code: 'TEXT_MARK', what: 'cells of a column begin with an apostrophe, by which spreadsheets tell a text from a number; it is read as a sign of theirs', fix: 'take it out', place }] : []),
  ];
}
