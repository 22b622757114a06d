import { CsvError, parse } from 'csv-parse/sync';
import type { LineEnds } from './lines.ts';

/** Some records in the order of the file, and for each the line on which it begins. */
export interface Batch {
  readonly records: readonly (readonly string[])[];
  readonly lines: ArrayLike<number>;
  /** No cell of them is longer than this. */
  readonly longest: number;
}

const CHUNK = 256 * 1024;
/** So many empty lines one after another are cut out as a chunk of their own. */
const RUN = 1000;
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];

/**
 * The records of a file as csv-parse reads them, strictly, some thousands at a time: so a big file needs memory for its values only, and a record's line is
 * reckoned only where cells have line breaks.
 *
 * @throws {CsvError} at the first quotation mark that is out of place; `tolerantBatches` then says what it is.
 */
export function* strictBatches(utf8: Buffer, { delimiter, ends }: { delimiter: string; ends: LineEnds }): Generator<Batch> {
  // Where lines end in several ways all are named: left to itself, csv-parse takes the first that it meets for all, and joins the lines that end otherwise.
  const record_delimiter = ends.kind === 'mixed' ? ['\r\n', '\n', '\r'] : ends.kind;
  let line = 1;
  for (const chunk of chunks(utf8, ends)) {
    const records = emptyLines(chunk) ?? (parse(chunk, { delimiter, relax_column_count: true, record_delimiter }) as string[][]);
    const lines = linesOf(records, { chunk, first: line });
    yield { records, lines, longest: chunk.length };
    line = (lines[records.length - 1] ?? line) + 1 + breaksIn(records.at(-1) ?? []);
  }
}

export function isStrict(error: unknown): boolean {
  return error instanceof CsvError;
}

/** Pieces of about a megabyte that end where a record does: behind a line break with as many quotation marks before it as close what they open. */
function* chunks(utf8: Buffer, { kind }: LineEnds): Generator<Buffer> {
  const end = kind === '\r' ? CR : LF;
  const run = Buffer.from((kind === 'mixed' ? '\n' : kind).repeat(RUN));
  let from = 0;
  while (from < utf8.length) {
    let to = from + CHUNK >= utf8.length ? utf8.length : breakBehind(utf8, from + CHUNK, end);
    const blank = utf8.subarray(from, to).indexOf(run);
    if (blank === 0) {
      // Millions of empty lines are no work for a parser.
      for (to = from + run.length; to - from < CHUNK && utf8.subarray(to, to + run.length).equals(run); to += run.length);
      yield utf8.subarray(from, to);
      from = to;
      continue;
    }
    if (blank > 0) to = breakBehind(utf8, from + blank, end);
    let [counted, open] = [from, false];
    while (to < utf8.length) {
      for (let mark = utf8.indexOf(QUOTE, counted); mark >= 0 && mark < to; mark = utf8.indexOf(QUOTE, mark + 1)) open = !open;
      if (!open) break;
      counted = to;
      const mark = utf8.indexOf(QUOTE, to);
      to = mark < 0 ? utf8.length : breakBehind(utf8, mark, end);
    }
    yield utf8.subarray(from, to);
    from = to;
  }
}

/** Records without cells, where a chunk is a run of line ends. */
function emptyLines(chunk: Buffer): string[][] | undefined {
  const step = chunk[0] === CR && chunk[1] === LF ? 2 : 1;
  if (chunk.length < step * RUN || (chunk[0] !== LF && chunk[0] !== CR) || (chunk.length % step) + chunk.findIndex((byte, i) => byte !== chunk[i % step]) !== -1) return undefined;
  return new Array<string[]>(chunk.length / step).fill(['']);
}

function breakBehind(utf8: Buffer, from: number, end: number): number {
  const at = utf8.indexOf(end, from);
  return at < 0 ? utf8.length : at + 1;
}

function linesOf(records: readonly (readonly string[])[], { chunk, first }: { chunk: Buffer; first: number }): Uint32Array {
  const lines = new Uint32Array(records.length);
  const plain = !hasInnerBreaks(chunk);
  let line = first;
  for (let i = 0; i < records.length; i++) {
    lines[i] = line;
    line += 1 + (plain ? 0 : breaksIn(records[i] ?? []));
  }
  return lines;
}

/** Whether cells have line breaks in them, between the marks that open and close them: only where there are marks is a sign looked at. That every mark opens or closes is known, since a chunk with another was refused. */
function hasInnerBreaks(chunk: Buffer): boolean {
  for (let open = chunk.indexOf(QUOTE); open >= 0;) {
    let at = open + 1;
    for (let byte = chunk[at]; byte !== undefined && byte !== QUOTE; byte = chunk[at]) {
      if (byte === LF || byte === CR) return true;
      at += 1;
    }
    open = chunk.indexOf(QUOTE, at + 1);
  }
  return false;
}

/** The line breaks in the cells of a record: it ends lower than it began by as many. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\r|\n/u).length - 1;
  return breaks;
}
