import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Batch } from './records.ts';
import { readOn } from './read-on.ts';
import { scan } from './scan.ts';
import type { BrokenQuote, Scanned, Start } from './scan.ts';

/** Nobody mends more marks than these at once. */
const MOST = 1000;
const BATCH = 10_000;

/**
 * The records of a file that a strict reader refuses, read by `scan`. What was read leniently comes to `tell`, with its place.
 *
 * @throws {LoadError} BAD_QUOTE: no reading is safe; told of each mark that opens trouble, as far as reading can go on behind it.
 */
export function* tolerantBatches(utf8: Buffer, { file, delimiter, tell }: { file: string; delimiter: string; tell: (fault: Fault) => void }): Generator<Batch> {
  const text = utf8.toString('utf8');
  const widths = new Map<number, number>();
  let [records, lines]: [(readonly string[])[], number[]] = [[], []];
  const reading = scan(text, delimiter);
  let next = reading.next();
  for (; next.done !== true; next = reading.next()) {
    const { cells, line, strays } = next.value as Scanned;
    for (const { index, line: at, what } of strays) tell(quoteFault(text, { code: 'STRAY_QUOTE', what, index, line: at, file }));
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    records.push(cells);
    lines.push(line);
    if (records.length < BATCH) continue;
    yield { records, lines, longest: text.length };
    [records, lines] = [[], []];
  }
  if (next.value !== null) throw new LoadError(allBroken(text, { file, delimiter, first: next.value as BrokenQuote, width: mostFrequent(widths) }));
  yield { records, lines, longest: text.length };
}

/** The first broken mark, and those behind it: from where records are as wide as most before it, reading goes on. */
function allBroken(text: string, { file, delimiter, first, width }: { file: string; delimiter: string; first: BrokenQuote; width: number }): Fault[] {
  const faults: Fault[] = [];
  const budget = { signs: 16 * 1024 * 1024 };
  const lineOf = lineCounter(text);
  let [broken, start]: [BrokenQuote | null, Start | null] = [first, null];
  while (broken !== null && faults.length < MOST) {
    const { index, what }: BrokenQuote = broken;
    const line = lineOf(index);
    const from: Start | null = readOn(text, { delimiter, width, broken: { at: index, line }, budget });
    const said = start === null ? what : `also, read on from line ${start.line}, ${what}`;
    const rest = from === null && text.slice(lineEnd(text, index)).includes('"') ? '; others may stand behind it' : '';
    faults.push(quoteFault(text, { code: 'BAD_QUOTE', what: said, rest, index, line, file }));
    [broken, start] = [from === null ? null : brokenFrom(text, delimiter, from), from];
  }
  return faults;
}

function brokenFrom(text: string, delimiter: string, from: Start): BrokenQuote | null {
  const reading = scan(text, delimiter, from);
  let next = reading.next();
  while (next.done !== true) next = reading.next();
  return next.value as BrokenQuote | null;
}

function mostFrequent(widths: ReadonlyMap<number, number>): number {
  return [...widths].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function quoteFault(text: string, { code, what, rest = '', index, line, file }: { code: string; what: string; rest?: string; index: number; line: number; file: string }): Fault {
  const start = lineStart(text, index);
  const shown = text.slice(index, Math.min(index + 40, lineEnd(text, index)));
  return {
    code, what: `${what}: ${shown}${rest}`, fix: 'double a quotation mark inside a quoted cell, and close every cell that one opens',
    place: { file, line, column: index - start + 1 }, text: text.slice(start, Math.min(lineEnd(text, index), index + 500)),
  };
}

/** The lines of places, each asked for behind the last. */
function lineCounter(text: string): (index: number) => number {
  let [line, seen] = [1, 0];
  return (index) => {
    for (; seen < index; seen++) if (text[seen] === '\n' || (text[seen] === '\r' && text[seen + 1] !== '\n')) line += 1;
    return line;
  };
}
