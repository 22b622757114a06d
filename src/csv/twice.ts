import type { Fault } from '../errors.ts';
import { misread } from './misread.ts';

/** What letters that were encoded twice begin with, and what is left of others. */
const SIGNS = /[ÃÂ]|â€|&[a-z#]+;|\\u00|\p{L}\?\p{L}/u;

/** Gathers the rows of a sheet in which letters look as if they had been encoded twice, `AhuachapÃ¡n`, and tells them as those of a file; a workbook says by itself how it is encoded, and not what was pasted into it. */
export function twiceAmong(file: string): { readonly row: (cells: readonly string[], line: number) => void; readonly found: () => Fault[] } {
  const rows: { text: string; line: number }[] = [];
  return {
    row: (cells, line) => {
      if (rows.length < SHOWN && cells.some((cell) => SIGNS.test(cell))) rows.push({ text: cells.map((cell) => cell.replace(/\s+/gu, ' ')).join(','), line });
    },
    found: () => misread(Buffer.from(rows.map(({ text }) => text).join('\n')), { file, label: 'utf-8' })
      .map((fault) => ({ ...fault, place: { file, line: rows[(fault.place?.line ?? 1) - 1]?.line ?? 1 } })),
  };
}

/** Words of so many rows are enough to show three. */
const SHOWN = 100;
