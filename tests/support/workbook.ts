import { CFB, utils, write } from '@e965/xlsx';
import type { BookType, CellObject, Range } from '@e965/xlsx';
import { file } from './folder.ts';

type Content = string | number | boolean | null | Partial<CellObject>;

/** A new workbook of these sheets, cell by cell: texts, numbers, or cells with a format or a formula. `hidden` names what is: a sheet, a row (`2`) or a column (`C`) of all. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>, { merged = [], type = 'xlsx', hidden = [] }: { merged?: readonly string[]; type?: BookType; hidden?: readonly string[] } = {}): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((cells) => cells.map((cell) => (typeof cell === 'object' && cell !== null ? { t: 'n', ...cell } : cell))));
    sheet['!merges'] = merged.map((range): Range => utils.decode_range(range));
    sheet['!rows'] = rows.map((_, r) => ({ hidden: hidden.includes(String(r + 1)) }));
    sheet['!cols'] = (rows[0] ?? []).map((_, c) => ({ hidden: hidden.includes(utils.encode_col(c)) }));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return file(write(book, { type: 'buffer', bookType: type, compression: true }) as Uint8Array, `t.${type}`);
}

/** A new sheet of OpenDocument, row by row as it is written in XML; without styles, as far as any reader goes. */
export function openDocument(rows: readonly string[]): string {
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  const table = `<table:table table:name="Hoja1">${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`;
  const archive = CFB.utils.cfb_new();
  CFB.utils.cfb_add(archive, '/mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet'));
  CFB.utils.cfb_add(archive, '/META-INF/manifest.xml', Buffer.from('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'));
  CFB.utils.cfb_add(archive, '/styles.xml', Buffer.from(`<office:document-styles ${names}/>`));
  CFB.utils.cfb_add(archive, '/content.xml', Buffer.from(`<office:document-content ${names}><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`));
  return file(CFB.write(archive, { type: 'buffer', fileType: 'zip' }) as Uint8Array, 't.ods');
}
