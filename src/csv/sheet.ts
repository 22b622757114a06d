import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Path } from '../source.ts';
import { arrange } from './arrange.ts';
import type { Arranged, ArrangeOptions, Take } from './arrange.ts';
import { delimiterOf } from './delimiter.ts';
import { decoded } from './encoding.ts';
import type { Tally } from './gathered.ts';
import { leading, ledTo } from './led.ts';
import { LIMITS } from './limits.ts';
import { lineEndsOf, lineReader } from './lines.ts';
import type { LineEnds } from './lines.ts';
import { spotFinder, withLines } from './locate.ts';
import { noteRows } from './opened.ts';
import type { Outlined, ReadOptions, Sheet } from './outlined.ts';
import { readBytes } from './path.ts';
import { rejoined, savedColumn } from './rejoined.ts';
import type { Rejoined } from './rejoined.ts';
import { isStrict, strictBatches } from './records.ts';
import type { Batch } from './records.ts';
import { tolerantBatches } from './tolerant.ts';
import { placeOf, shownPath } from './shown-path.ts';
import { unsplitWidth } from './unsplit.ts';

export { shownPath } from './shown-path.ts';
export type { Outlined, ReadOptions, Sheet } from './outlined.ts';

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
export function balance({ inFile, kept, aside }: Tally, lang: 'en' | 'es' = 'en'): string {
  const n = (count: number): string => count.toLocaleString('en-US');
  if (lang === 'es') return `${n(inFile)} ${inFile === 1 ? 'fila' : 'filas'} en el archivo = ${n(kept)} ${kept === 1 ? 'conservada' : 'conservadas'} + ${n(aside)} ${aside === 1 ? 'apartada' : 'apartadas'}`;
  return `${n(inFile)} ${inFile === 1 ? 'row' : 'rows'} in the file = ${n(kept)} kept + ${n(aside)} set aside`;
}
