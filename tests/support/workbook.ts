import { utils, write } from '@e965/xlsx';
import type { BookType, CellObject, Range } from '@e965/xlsx';
import { file } from './folder.ts';

type Content = string | number | boolean | null | Partial<CellObject>;

/** A new workbook of these sheets, cell by cell: texts, numbers, or cells with a format or a formula. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>, { merged = [], type = 'xlsx' }: { merged?: readonly string[]; type?: BookType } = {}): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell !== null ? { t: 'n', ...cell } : cell))));
    sheet['!merges'] = merged.map((range): Range => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return file(write(book, { type: 'buffer', bookType: type, compression: true }) as Uint8Array, `t.${type}`);
}
