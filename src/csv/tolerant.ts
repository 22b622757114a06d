import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { lineEnd } from './lines.ts';
import type { Batch } from './records.ts';
import { readOn } from './read-on.ts';
import { scan } from './scan.ts';
import type { BrokenQuote, Scanned, Start, Stray } from './scan.ts';

/** Nobody mends more marks than these at once; the others are counted. */
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
  let [next, told] = [reading.next(), 0];
  for (; next.done !== true; next = reading.next()) {
    const { cells, line, strays } = next.value as Scanned;
    for (const stray of strays) if ((told += 1) <= MOST) tell(quoteFault(text, { code: 'STRAY_QUOTE', stray, file }));
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    records.push(cells);
    lines.push(line);
    if (records.length < BATCH) continue;
    yield { records, lines, longest: text.length };
    [records, lines] = [[], []];
  }
  if (next.value !== null) throw new LoadError(allBroken(text, { file, delimiter, first: next.value as BrokenQuote, width: mostFrequent(widths) }));
  if (told > MOST) tell({ code: 'STRAY_QUOTE', what: `${(told - MOST).toLocaleString('en-US')} more quotation marks stand in cells as signs of theirs`, fix: QUOTES, place: { file } });
  yield { records, lines, longest: text.length };
}

const QUOTES = 'double a quotation mark inside a quoted cell, and close every cell that one opens';
/** Of a line on which a mark stands behind so many signs, the text is looked up when it is shown. */
const LONG = 10_000;

/** The first broken mark, and those behind it: from where records are as wide as most before it, reading goes on. */
function allBroken(text: string, { file, delimiter, first, width }: { file: string; delimiter: string; first: BrokenQuote; width: number }): Fault[] {
  const faults: Fault[] = [];
  const budget = { signs: 16 * 1024 * 1024 };
  let [broken, start]: [BrokenQuote | null, Start | null] = [first, null];
  while (broken !== null && faults.length < MOST) {
    const from: Start | null = readOn(text, { delimiter, width, broken, budget });
    const what: string = start === null ? broken.what : `also, read on from line ${start.line}, ${broken.what}`;
    const rest = from === null && text.includes('"', lineEnd(text, broken.index)) ? '; others may stand behind it' : '';
    faults.push(quoteFault(text, { code: 'BAD_QUOTE', stray: { ...broken, what }, rest, file }));
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

function quoteFault(text: string, { code, stray: { what, index, line, column }, rest = '', file }: { code: string; stray: Stray; rest?: string; file: string }): Fault {
  const onLine = (from: number, to: number): string => /^[^\r\n]*/u.exec(text.slice(from, to))?.[0] ?? '';
  return {
    code, what: `${what}: ${onLine(index, index + 40)}${rest}`, fix: QUOTES, place: { file, line, column },
    ...(column > LONG ? {} : { text: onLine(index - column + 1, index + 500) }),
  };
}
