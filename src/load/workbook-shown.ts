import type { Fault } from '../errors.ts';
import type { CellObject } from '@e965/xlsx';
import { shortened } from '../csv/looks.ts';
import type { SheetRows } from './workbook-rows.ts';

/** A sheet that was read: its rows, the lines of it that are rows of the table, and what the columns are called. */
export interface ReadRows {
  readonly library: Pick<typeof import('@e965/xlsx'), 'SSF' | 'utils'>;
  readonly file: string;
  readonly sheet: string;
  readonly rows: SheetRows;
  readonly lines: ArrayLike<number>;
  readonly names: readonly string[];
}

/**
 * The numbers that a sheet shows with more than the number: by its format, 5 stands there as `<5`, 12 as `12*`, 3.4 as `3.4 mil`, or not at all. The number is read, and what was shown beside it is told, once for each column
 * and each such sign; signs of money and of per cent, and how digits are grouped, are none.
 */
export function shownOtherwise({ library, file, sheet, rows, lines, names }: ReadRows): Fault[] {
  const found = new Map<string, { readonly line: number; readonly index: number; readonly shown: string; readonly value: number; count: number }>();
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row] ?? 0;
    rows.cells(line - 1).forEach((cell, index) => {
      const beside = cell === undefined ? null : shownBeside(cell, library);
      if (beside === null) return;
      const [key, before] = [`${index} ${beside}`, found.get(`${index} ${beside}`)];
      if (before !== undefined) before.count += 1;
      else found.set(key, { line, index, shown: shownAs(cell ?? {}), value: Number(cell?.v), count: 1 });
    });
  }
  return [...found.values()].map(({ line, index, shown, value, count }) => {
    const address = library.utils.encode_cell({ r: line - 1, c: rows.left + index });
    const more = count === 1 ? '' : `, and so in ${count - 1} more of the column`;
    return {
      code: 'SHOWN_OTHERWISE', what: shown.trim() === '' ? `${value} stands in ${address} and is not shown, and is read${more}` : `${address} is shown as "${shortened(shown.trim(), 40)}" and read as ${value}${more}: the rest is its format`,
      fix: 'look what is meant, and write it into cells of its own', place: { file: `${file}[${sheet}!${address}]`, line, field: names[index] ?? '' },
    };
  });
}

/** What a number is shown with beside itself: the empty text where it is not shown, null where there is nothing. */
function shownBeside(cell: CellObject, { SSF }: Pick<typeof import('@e965/xlsx'), 'SSF'>): string | null {
  const { t, v, w, z } = cell;
  if (t !== 'n' || typeof v !== 'number' || z === 'General' || w === String(v) || (w === undefined && z === undefined)) return null;
  if (typeof z === 'string' && SSF.is_date(z)) return null;
  const shown = shownAs(cell);
  if (shown.trim() === '') return v === 0 ? null : '';
  const beside = shown.replace(NUMBER, '').trim();
  return beside === '' ? null : beside;
}

/** A number as the sheet shows it; of a format that the library cannot carry out (`0"*"`), the number with the texts of the format. */
function shownAs({ w, v, z }: Pick<CellObject, 'w' | 'v' | 'z'>): string {
  if (w !== undefined) return w;
  const [format = ''] = String(z).replace(/\[[^\]]*\]/gu, '').replace(/"([^"]*)"|\\(.)/gu, '$1$2').split(';');
  return format.replace(/[#0?][#0?,.]*/u, String(v));
}

/** Digits with their groups, signs and exponents; money by its sign, by three capitals or as it is written in Central America; per cent. */
const NUMBER = /\d(?:[eE][+-]?\d+)?|[.,'’\s()+−–/%‰-]|(?:[A-Z]{1,2})?\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|[QL]|Bs\.?|S\/\.?|B\/\.?)(?!\p{L})/gu;
