import { LoadError } from '../errors.ts';

/** Whether these bytes begin as workbooks do: a zip archive (.xlsx, .ods) or an old compound file (.xls). */
export function isWorkbook(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start === '504b0304' || start === 'd0cf11e0';
}

/** How a workbook begins that is one document of XML: of Excel 2003, or of LibreOffice. */
const XML_BOOK = /^\uFEFF?\s*<\?xml[^>]*>[\s\S]*<(?:\w+:)?(?:Workbook|document)[\s>]/u;
/** A page has one of these near its beginning. */
const PAGE = /<(?:!doctype html|html|table|meta|body)[\s>]/iu;
/** As many bytes as tell. */
const HEAD = 4096;

/**
 * Refuses what has the name of a workbook and is none: the library would read the page or the text, and take what looks like a day or a number for one (`1/2` for the second of January 2001).
 *
 * @throws {LoadError} BAD_WORKBOOK
 */
export function refuseOthers(bytes: Uint8Array, file: string): void {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (isWorkbook(bytes) || XML_BOOK.test(head)) return;
  const [what, fix] = PAGE.test(head) ? ['this is a web page with the name of a workbook', 'open it in a spreadsheet, look whether days and codes are as they were, and save it as .xlsx']
    : head.includes('\0') || head.startsWith('%PDF') ? ['this is no workbook', 'get it as .xlsx, .ods or .xls, or as CSV']
    : head === '' ? ['the file is empty', 'get it anew'] : ['this is text with the name of a workbook', 'read it with load.csv, which keeps codes and days as they are written'];
  throw new LoadError({ code: 'BAD_WORKBOOK', what, fix, place: { file } });
}
