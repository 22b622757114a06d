import { LoadError } from '../errors.ts';
import type { Fault, Place } from '../errors.ts';
import type { Path } from '../source.ts';
import { arrange } from './arrange.ts';
import type { Arranged, ArrangeOptions, Take } from './arrange.ts';
import { delimiterOf } from './delimiter.ts';
import { decoded } from './encoding.ts';
import type { Tally } from './gathered.ts';
import { leading, ledTo } from './led.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { lineEndsOf, lineReader } from './lines.ts';
import type { LineEnds } from './lines.ts';
import { spotFinder, withLines } from './locate.ts';
import type { Spot } from './locate.ts';
import { noteRows } from './opened.ts';
import { readBytes } from './path.ts';
import { rejoined, savedColumn } from './rejoined.ts';
import type { Rejoined } from './rejoined.ts';
import { isStrict, strictBatches } from './records.ts';
import type { Batch } from './records.ts';
import type { TotalWords } from './totals-told.ts';
import { tolerantBatches } from './tolerant.ts';
import { placeOf, shownPath } from './shown-path.ts';
import { unsplitWidth } from './unsplit.ts';

export { shownPath } from './shown-path.ts';

/** A file of rows as it stands: all text, with the line on which each row begins, and what must be said of it. */
export interface Outlined {
  /** The path as it is published: from the folder of its project (see `shownPath`). */
  readonly file: string;
  /** The file as a place, which leads to it. */
  readonly place: Place;
  /** The columns' names, trimmed, each there and each once. */
  readonly header: readonly string[];
  /** The same as the file writes them, where they were not renamed. */
  readonly titles: readonly string[];
  readonly headerLine: number;
  /** For each row the line of the file, counted from 1, on which it begins. */
  readonly lines: Uint32Array;
  /** The line of the file as it stands, counted from 1; undefined behind the last. */
  readonly lineAt: (line: number) => string | undefined;
  /** Where cell number `index`, counted from 0, of the row that begins on `line` stands. */
  readonly spotAt: (line: number, index: number) => Spot;
  /** null in a workbook, whose lines have cells of their own. */
  readonly delimiter: string | null;
  /** How the bytes and the delimiter were understood, in words. */
  readonly read: { readonly encoding: string; readonly why: string };
  readonly tally: Tally;
  /** The words by which rows are called totals of others: they are among the rows. */
  readonly totals: readonly TotalWords[];
  /** What was read safely and must be known: lines set aside above and below the table, blank rows, renamed columns, doubtful choices. Empty for a clean file. */
  readonly told: readonly Fault[];
  /** What cannot be taken without a person's word: rows whose cells do not fit the header, characters that are lost. */
  readonly doubted: readonly Fault[];
}

export interface Sheet extends Outlined {
  readonly rows: readonly (readonly string[])[];
}

export interface ReadOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** Overrules what the file itself tells. */
  readonly delimiter?: string | undefined;
  /** A label of the WHATWG Encoding Standard; overrules what the bytes tell. */
  readonly encoding?: string | undefined;
  /** How many lines of header there are; several are joined by ` / `. Found out if not given. `first`: the first line is it, whatever it looks like. */
  readonly headers?: number | 'first' | undefined;
  /** The first and last line to read, counted from 1; for files with more than one table. */
  readonly lines?: readonly [number, number] | undefined;
  /** The bytes of the file, where they have been read already. */
  readonly bytes?: Buffer | undefined;
}

/**
 * Reads a CSV file whole. Encoding, delimiter and header are found by rule; nothing is left out without a word in `told` or `doubted`.
 *
 * @throws {LoadError} NO_FILE, TOO_BIG, NOT_TEXT, BAD_ENCODING, BAD_QUOTE, BAD_HEADER, DOUBLE_HEADER, TWO_TABLES, UNSPLIT_LINES: no reading is safe.
 */
export function readSheet(path: Path, options: ReadOptions = {}): Sheet {
  let rows: (readonly string[])[] = [];
  const outlined = streamSheet(path, () => {
    rows = [];
    return (cells) => void rows.push(cells);
  }, options);
  return { ...outlined, rows };
}

/** Reads a CSV file as `readSheet` does, and keeps no row: each goes to `take`, which is asked anew where the file must be read a second time, leniently. */
export function streamSheet(path: Path, take: Take, options: ReadOptions = {}): Outlined {
  return leading(path, () => streamed(path, take, options));
}

function streamed(path: Path, take: Take, { limits: wished, delimiter: wishedDelimiter, encoding, headers, lines, bytes }: ReadOptions): Outlined {
  const [file, limits] = [shownPath(path), { ...LIMITS, ...wished }];
  const text = decoded(bytes ?? readBytes(path, limits), { file, encoding });
  const lineAt = lineReader(text.utf8);
  const whole = wishedDelimiter === undefined ? wholeLines(text.utf8, { file, lineAt }) : null;
  const utf8 = whole?.utf8 ?? text.utf8;
  const chosen = wishedDelimiter === undefined ? delimiterOf(head(utf8), file) : { delimiter: wishedDelimiter, why: 'as declared', told: [] };
  const { delimiter } = chosen;
  const options = { file, limits, lineAt, headers, lines, take };
  const [ends, lenient]: [LineEnds, Fault[]] = [lineEndsOf(utf8), []];
  const [strict, tolerant] = [() => strictBatches(utf8, { delimiter, ends }), (tell: (fault: Fault) => void) => tolerantBatches(utf8, { file, delimiter, tell })];
  const arranged = framed(options, () => strictly(strict, options) ?? arrange(tolerant((fault) => void lenient.push(fault)), { ...options, again: () => tolerant(() => {}) }));
  noteRows(path, arranged.lines.length);
  return {
    file, place: placeOf(path), header: arranged.names, titles: arranged.titles, headerLine: arranged.headerLine, lines: arranged.lines, lineAt,
    spotAt: whole === null ? spotFinder(lineAt, delimiter) : spotInSaved(lineAt, spotFinder(lineReader(utf8), delimiter)), delimiter,
    read: { encoding: text.encoding, why: chosen.why },
    tally: arranged.tally, totals: arranged.totals,
    told: [...text.told, ...(whole?.told ?? []), ...chosen.told, ...mixedEnds(ends, file), ...arranged.told, ...lenient].map(ledTo(path)),
    doubted: [...text.lost, ...arranged.ragged].map(ledTo(path)),
  };
}

/** The file with its lines put together again, where a spreadsheet took them for cells; null where it did not. */
function wholeLines(utf8: Buffer, about: Pick<Outlined, 'file' | 'lineAt'>): Rejoined | null {
  const width = unsplitWidth(head(utf8));
  return width === null ? null : framed(about, () => rejoined(utf8.toString('utf8'), { file: about.file, width }));
}

/** Cells are looked for in the lines as they were, and stand in the lines as they are. */
function spotInSaved(lineAt: Outlined['lineAt'], spotAt: Outlined['spotAt']): Outlined['spotAt'] {
  return (start, index) => {
    const { line, column, width } = spotAt(start, index);
    const saved = lineAt(line) ?? '';
    const from = savedColumn(saved, column);
    return { line, column: from, width: savedColumn(saved, column + width) - from };
  };
}

/** The delimiter is chosen by the beginning of the file. */
function head(utf8: Buffer): string {
  return utf8.toString('utf8', 0, 1024 * 1024);
}

/** undefined where a quotation mark is out of place. */
function strictly(batches: () => Iterable<Batch>, options: Omit<ArrangeOptions, 'again'>): Arranged | undefined {
  try {
    return arrange(batches(), { ...options, again: batches });
  } catch (error) {
    if (isStrict(error)) return undefined;
    throw error;
  }
}

/** What refuses the file shows its lines. */
function framed<T>(options: Pick<Outlined, 'file' | 'lineAt'>, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof LoadError ? new LoadError(error.faults.map((fault) => withLines(fault, options))) : error;
  }
}

function mixedEnds({ loneReturns }: LineEnds, file: string): Fault[] {
  if (loneReturns === 0) return [];
  const what = `${loneReturns} carriage ${loneReturns === 1 ? 'return stands' : 'returns stand'} without a line feed; each ends a line outside quotation marks`;
  return [{ code: 'MIXED_LINE_ENDS', what, fix: 'save the file with one kind of line end', place: { file } }];
}

/** The rows of a file, in words: those in the table and those set aside make them all. */
export function balance({ inFile, kept, aside }: Tally): string {
  const n = (count: number): string => count.toLocaleString('en-US');
  return `${n(inFile)} ${inFile === 1 ? 'row' : 'rows'} in the file = ${n(kept)} kept + ${n(aside)} set aside`;
}
