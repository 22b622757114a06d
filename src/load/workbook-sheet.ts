import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { Limits } from '../csv/limits.ts';
import { linesSaid } from '../csv/line.ts';
import { shortened } from '../csv/looks.ts';
import { quote } from '../csv/typescript.ts';
import { namesIn } from './zip.ts';

type Library = typeof import('@e965/xlsx');

/** A sheet of a workbook, and what is to be said of the others. */
export interface OpenedSheet {
  readonly sheet: WorkSheet;
  readonly name: string;
  readonly date1904: boolean;
  /** The names of the other sheets. */
  readonly others: readonly string[];
  readonly told: readonly Fault[];
}

interface Opening {
  readonly file: string;
  readonly limits: Limits;
  readonly name: string | undefined;
}

/**
 * The sheet that is named, or the first that is not hidden, of which the others are told.
 *
 * @throws {LoadError} BAD_WORKBOOK, NO_SUCH_SHEET
 */
export function sheetOf(library: Library, bytes: Buffer, { file, limits, name }: Opening): OpenedSheet {
  const first = opened(library, bytes, { file, limits, name });
  const seen = name ?? first.SheetNames.find((_, i) => !isHidden(first, i));
  const chosen = seen ?? first.SheetNames[0] ?? '';
  const book = first.Sheets[chosen] === undefined && first.SheetNames.includes(chosen) ? opened(library, bytes, { file, limits, name: chosen }) : first;
  const sheet = book.Sheets[chosen];
  if (sheet === undefined && book.SheetNames.includes(chosen)) throw new LoadError({ code: 'BAD_WORKBOOK', what: `the sheet "${chosen}" cannot be read: its file is damaged`, fix: 'open it in a spreadsheet and save it anew', place: { file } });
  if (sheet === undefined) throw new LoadError({ code: 'NO_SUCH_SHEET', what: `no sheet "${chosen}"`, fix: `there are: ${book.SheetNames.join(', ')}`, place: { file } });
  const others = book.SheetNames.filter((each) => each !== chosen);
  return { sheet, name: chosen, date1904: book.Workbook?.WBProps?.date1904 === true, others, told: name === undefined && others.length > 0 ? [otherSheets(book, { chosen, file })] : [] };
}

/** The rows that are kept, and the columns of the table, that are hidden in the sheet, as a filter hides them: they are read as the others are. */
export function hiddenParts({ utils }: Library, sheet: WorkSheet, { file, kept, from, width }: { file: string; kept: ReadonlySet<number>; from: number; width: number }): Fault[] {
  const rows = (sheet['!rows'] ?? []).flatMap((row, r) => ((row?.hidden === true || row?.hpt === 0) && kept.has(r + 1) ? [r + 1] : []));
  const columns = (sheet['!cols'] ?? []).flatMap((column, c) => (column?.hidden === true && c >= from && c < from + width ? [utils.encode_col(c)] : []));
  const tell = (what: string, line: number | undefined): Fault => ({ code: 'HIDDEN_CELLS', what: `${what} hidden in the sheet, and read as the others`, fix: 'look why; if they are not meant, take them out in a step that says so', place: { file, ...(line === undefined ? {} : { line }) } });
  return [
    ...(rows.length === 0 ? [] : [tell(`${linesSaid(rows)} ${rows.length === 1 ? 'is' : 'are'}`, rows[0])]),
    ...(columns.length === 0 ? [] : [tell(`${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')} ${columns.length === 1 ? 'is' : 'are'}`, undefined)]),
  ];
}

/** What every workbook has that is an archive: of Excel, of LibreOffice. */
const PARTS = /^\[Content_Types\]\.xml$|^mimetype$|^content\.xml$/u;

function opened(library: Library, bytes: Buffer, { file, limits, name }: Opening): WorkBook {
  try {
    // Stubs: a formula that was never calculated has no value, and would be no cell. Styles: they say what is hidden.
    return quietly(() => library.read(bytes, { dense: true, cellNF: true, cellText: true, cellHTML: false, sheetStubs: true, cellStyles: true, sheets: name ?? 0, sheetRows: limits.rows + 1 }));
  } catch (error) {
    const held = namesIn(bytes);
    if (held.length > 0 && !held.some((each) => PARTS.test(each))) {
      throw new LoadError({ code: 'BAD_WORKBOOK', what: `this is a zip archive of other files, no workbook: ${shortened(held.join(', '), 100)}`, fix: 'unpack it, and read what is in it', place: { file } });
    }
    const what = error instanceof Error ? shortened(error.message, 100) : 'it cannot be read';
    throw new LoadError({ code: 'BAD_WORKBOOK', what: `this is no workbook that can be read: ${what}`, fix: 'open it in a spreadsheet, take off a password, and save it anew', place: { file } });
  }
}

/** The library complains on the error stream of formats in every sheet of LibreOffice; it reads their values all the same. */
function quietly<T>(read: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } finally {
    console.error = error;
  }
}

function isHidden({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
}

function otherSheets(book: WorkBook, { chosen, file }: { chosen: string; file: string }): Fault {
  const names = book.SheetNames;
  const others = names.flatMap((each, i) => (each === chosen ? [] : [isHidden(book, i) ? `${each} (hidden)` : each]));
  const what = `the first ${names[0] === chosen ? '' : 'that is not hidden '}of ${names.length} sheets is read, "${chosen}"; there are also: ${others.join(', ')}`;
  return { code: 'OTHER_SHEETS', what, fix: `name the one that is meant: { sheet: ${quote(chosen)} } or { sheet: ${quote(names.find((each) => each !== chosen) ?? '')} }, and for a command --sheet`, place: { file } };
}
