import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Sound } from '../engine/session.ts';
import { bytesAt } from './record-text.ts';

/** How many bytes are looked at together: as many as a core keeps near itself, since each is looked at several times while the engine has both hands full. */
const PART = 1 << 18;
/** After how many parts others have their turn. */
const TURN = 16;
/** U+FFFD as it is written. */
const REPLACED = Buffer.from('\uFFFD');
/** Characters from U+0080 to U+00BF are two bytes, the first of them this; up to U+009F they are controls that no text has. */
const [CONTROL, FIRST_PRINTED] = [0xc2, 0xa0];

/** How totals are written wherever they stand: a capital is found in a tenth of the time that small letters take, which begin every other word, and few bytes in a fifth of the time of eight. */
const TOTALS = ['Total', 'TOTAL', 'Subt', 'O T A L'].map((word) => Buffer.from(word));
/** How else, at the beginning and the end: there totals stand, if anywhere. */
const ANY_TOTAL = /t\s?o\s?t\s?a|suma|somme/iu;
const EDGE = 1 << 17;
/** As many bytes as the longest of these words has. */
const LONGEST = 8;

/**
 * Whether text files hold a sign of a lost character anywhere, or a word that may call a row a total. A file is read through in a twentieth of the time that DuckDB takes for it; the engine would need as long again as for
 * all the rest to look into each cell. Words are looked for where totals are sought: that takes half as long as the rest.
 *
 * @throws {Error} for a file that is not UTF-8.
 */
export async function soundFiles(paths: readonly string[], totals: 'sought' | 'not asked' = 'sought'): Promise<Sound> {
  const found = await Promise.all(paths.map((path) => soundFile(path, totals)));
  const worst = (which: keyof Sound): 'possible' | 'none' => (found.some((each) => each[which] === 'possible') ? 'possible' : 'none');
  return { lost: worst('lost'), totals: worst('totals') };
}

async function soundFile(path: string, totals: 'sought' | 'not asked'): Promise<Sound> {
  const file = openSync(path, 'r');
  let [isLost, isTotal] = [false, totals === 'sought' && atTheEdges(file)];
  try {
    for await (const { before, whole } of partsOf(file)) {
      if (!isUtf8(whole)) throw new Error(`${path} is not UTF-8`);
      isLost ||= hasLost(whole);
      isTotal ||= totals === 'sought' && TOTALS.some((word) => before.includes(word));
    }
  } finally {
    closeSync(file);
  }
  return { lost: isLost ? 'possible' : 'none', totals: isTotal ? 'possible' : 'none' };
}

/** A file part by part, each of whole characters as far as there are such; and with the bytes before it in which a word may have begun, without the header: what stands there names a column. */
async function* partsOf(file: number): AsyncGenerator<{ readonly before: Buffer; readonly whole: Buffer }> {
  const bytes = Buffer.allocUnsafe(LONGEST + PART);
  for (let [from, left, turn] = [LONGEST, 0, 1]; ; turn++) {
    const read = readSync(file, bytes, LONGEST + left, PART - left, null);
    const filled = bytes.subarray(0, LONGEST + left + read);
    const end = read === 0 ? filled.length : lastStart(filled);
    if (turn === 1) from += filled.subarray(LONGEST).indexOf('\n') + 1;
    yield { before: filled.subarray(from, end), whole: filled.subarray(LONGEST, end) };
    if (read === 0) return;
    left = filled.length - end;
    from = Math.max(0, from - (end - LONGEST));
    filled.copyWithin(0, end - LONGEST);
    if (turn % TURN === 0) await new Promise((resume) => setImmediate(resume));
  }
}

/** Whether the first or the last rows may hold a total, however it is written. */
function atTheEdges(file: number): boolean {
  const { size } = fstatSync(file);
  const begin = bytesAt(file, { start: 0, end: Math.min(EDGE, size) });
  const end = bytesAt(file, { start: Math.max(begin.indexOf('\n') + 1, size - EDGE), end: size });
  return [begin.subarray(begin.indexOf('\n') + 1), end].some((edge) => ANY_TOTAL.test(edge.toString('latin1')));
}

/** Where the last character starts that may go on behind these bytes, or their end. */
function lastStart(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(LONGEST, bytes.length - 4); at--) {
    const byte = bytes[at] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return at;
  }
  return bytes.length;
}

function hasLost(bytes: Buffer): boolean {
  if (bytes.includes(REPLACED)) return true;
  for (let at = bytes.indexOf(CONTROL); at >= 0; at = bytes.indexOf(CONTROL, at + 1)) if ((bytes[at + 1] ?? FIRST_PRINTED) < FIRST_PRINTED) return true;
  return false;
}
