import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** What a generated file is like: how many rows, and the number that decides them. The same two give the same bytes, on any machine. */
export interface Generated {
  readonly rows: number;
  readonly seed?: number;
}

/** The columns of a generated row, in order. */
export const GENERATED_COLUMNS = ['year', 'state', 'cause', 'n', 'rate', 'date', 'text', 'flag'] as const;

/** The causes that a row may have. */
export const CAUSES = ['violent', 'neglect', 'illness', 'suicide', 'unknown', 'accident'] as const;

const YEARS = 36;
const FIRST_YEAR = 1990;
const STATES = 262;
const WORDS = ['prisión', 'hospital', 'traslado', 'sin dato', 'La Unión', 'Santa Ana', 'en custodia', 'año', 'familia', 'informe', 'registro', 'señal'] as const;
/** One cell in so many is a gap, and one text in so many has a comma and stands between quotation marks. */
const GAPS = 97;
const QUOTED = 11;

/**
 * Rows of deaths as a ministry might send them, one line each without its line end: a year, a state's code with its leading zeros, a cause, a count (now and then a gap), a rate,
 * a day, a few words (now and then with a comma, quoted) and a flag. About 92 bytes a row.
 */
export function* generatedLines({ rows, seed = 20_261_121 }: Generated): Generator<string> {
  yield GENERATED_COLUMNS.join(',');
  const next = randomNumbers(seed);
  for (let row = 0; row < rows; row++) yield lineOf(next);
}

/** Writes such a file, a block at a time: ten million rows take no more memory than a thousand. */
export async function generate(path: string, options: Generated): Promise<void> {
  const stream = createWriteStream(path);
  let block = '';
  for (const line of generatedLines(options)) {
    block += `${line}\n`;
    if (block.length < 1 << 20) continue;
    if (!stream.write(block)) await once(stream, 'drain');
    block = '';
  }
  stream.end(block);
  await finished(stream);
}

function lineOf(next: () => number): string {
  const year = FIRST_YEAR + (next() % YEARS);
  const state = String((next() % STATES) + 1).padStart(5, '0');
  const cause = CAUSES[next() % CAUSES.length];
  const n = next() % GAPS === 0 ? '' : String(next() % 1200);
  const rate = (next() % 1_000_000) / 1000;
  const date = `${year}-${two((next() % 12) + 1)}-${two((next() % 28) + 1)}`;
  const words = Array.from({ length: 5 }, () => WORDS[next() % WORDS.length]);
  const text = next() % QUOTED === 0 ? `"${words.join(', ')}"` : words.join(' ');
  return `${year},${state},${cause},${n},${rate},${date},${text},${next() % 2 === 0 ? 'yes' : 'no'}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Whole numbers below 2^32 that look like chance and are the same every time (xorshift32; Marsaglia 2003, "Xorshift RNGs"). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };
}
