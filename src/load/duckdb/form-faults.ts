import { closeSync, openSync } from 'node:fs';
import type { Fault } from '../../errors.ts';
import type { CsvForm } from './csv-form.ts';
import { bytesAt, cellsOf } from './record-text.ts';
import { walkRecords } from './records.ts';

/**
 * What is wrong with the form of a file: rows of more or fewer cells than the header, broken quotation marks, bytes that are no UTF-8, lines that end in two ways or are too long. The first `most`, and how many in all.
 * After a quotation mark that never closes nothing more can be told.
 */
export async function formFaults(form: CsvForm, most: number): Promise<{ faults: Fault[]; total: number }> {
  const faults: Fault[] = [];
  let [total, ending] = [0, 0];
  const { file, path, delimiter, header } = form;
  const tell = (fault: () => Fault): void => void ((total += 1) <= most && faults.push(fault()));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = openSync(path, 'r');
  try {
    await walkRecords(path, delimiter, (place) => {
      const record = bytesAt(bytes, place);
      const [line, text] = [place.line, record.toString('utf8')];
      const bytesInLine = place.end - place.start;
      if (bytesInLine > LONGEST_LINE) {
        tell(() => ({ code: 'TOO_BIG', what: `the line has ${bytesInLine.toLocaleString('en-US')} bytes, and DuckDB takes ${LONGEST_LINE.toLocaleString('en-US')}: ${text.slice(0, 40)}`, fix: 'look whether it is one row; shorten it, or split the file', place: { file, line } }));
        return 'on';
      }
      // Of a very long line only the beginning is here, which may end within a character.
      if (record.length === bytesInLine && !isText(decoder, record)) tell(() => notTextFault(file, line));
      if (place.broken !== null) {
        const before = record.subarray(0, place.broken.at - place.start).toString('utf8').split(/\r\n|\r|\n/u);
        const spot = { file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
        tell(() => ({ code: 'BAD_QUOTE', what: `${place.broken?.what ?? ''}: ${text.split(/\r|\n/u)[before.length - 1]?.slice(spot.column - 1, spot.column + 39) ?? ''}`, fix: QUOTES, place: spot }));
      } else if (place.cells !== header.length) {
        tell(() => raggedRow(text, { file, line, cells: place.cells, columns: header.length, last: cellsOf(text, delimiter).at(-1)?.value ?? '' }));
      }
      if (ending !== 0 && place.ending !== 0 && place.ending !== ending) {
        tell(() => ({ code: 'MIXED_LINE_ENDS', what: 'lines of this file end in two ways, and this is the first that ends otherwise', fix: 'save it with one kind of line ends', place: { file, line } }));
        return 'stop';
      }
      ending ||= place.ending;
      return 'on';
    });
  } finally {
    closeSync(bytes);
  }
  return { faults, total };
}

/** What DuckDB takes for sure as one line, unless told otherwise (its `max_line_size`). */
const LONGEST_LINE = 2_000_000;
const QUOTES = 'double a quotation mark inside a quoted cell, and close every cell that one opens';

function raggedRow(text: string, { file, line, cells, columns, last }: { file: string; line: number; cells: number; columns: number; last: string }): Fault {
  const place = { file, line };
  const shown = text.split(/\r|\n/u)[0] ?? '';
  if (text.trim() === '') return { code: 'RAGGED_ROW', what: 'the line holds nothing but spaces', fix: 'take it out', place, text: shown };
  const fix = cells < columns ? 'add the missing cells, or their commas' : 'put a cell that has a comma in it between quotation marks';
  return { code: 'RAGGED_ROW', what: `${cells} cells where the header has ${columns}; the last is "${last.slice(0, 40)}"`, fix, place, text: shown };
}

function isText(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** That a file is not UTF-8, from this line on. */
export function notTextFault(file: string, line: number): Fault {
  return { code: 'NOT_TEXT', what: 'the file is not UTF-8', fix: 'save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8', place: { file, line } };
}
