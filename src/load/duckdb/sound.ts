import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Sound } from '../engine/session.ts';

/** How many bytes are looked at together: each call for more costs as much as a look at half a million. */
const BLOCK = 1 << 22;
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
 * all the rest to look into each cell. Words are looked for where totals are sought: that takes longer than the rest.
 *
 * @throws {Error} for a file that is not UTF-8.
 */
export async function soundFiles(paths: readonly string[], totals: 'sought' | 'not asked' = 'sought'): Promise<Sound> {
  const found = await Promise.all(paths.map((path) => soundFile(path, totals === 'sought' ? totalSearch() : NOT_ASKED)));
  const worst = (which: keyof Sound): 'possible' | 'none' => (found.some((each) => each[which] === 'possible') ? 'possible' : 'none');
  return { lost: worst('lost'), totals: worst('totals') };
}

async function soundFile(path: string, { see, found }: TotalSearch): Promise<Sound> {
  const file = await open(path);
  let lost: Sound['lost'] = 'none';
  try {
    const bytes = Buffer.allocUnsafe(BLOCK);
    for (let left = 0; ;) {
      const { bytesRead } = await file.read(bytes, left, BLOCK - left);
      const filled = bytes.subarray(0, left + bytesRead);
      const whole = bytesRead === 0 ? filled : filled.subarray(0, lastStart(filled));
      if (!isUtf8(whole)) throw new Error(`${path} is not UTF-8`);
      if (hasLost(whole)) lost = 'possible';
      see(whole);
      if (bytesRead === 0) return { lost, totals: found() ? 'possible' : 'none' };
      left = filled.copy(bytes, 0, whole.length);
    }
  } finally {
    await file.close();
  }
}

/** Is shown a file block by block, and says whether a word in it may call a row a total. */
interface TotalSearch {
  see(block: Buffer): void;
  found(): boolean;
}

const NOT_ASKED: TotalSearch = { see: () => {}, found: () => false };

function totalSearch(): TotalSearch {
  let [isFirst, isFound, end] = [true, false, ''];
  return {
    see: (block) => {
      if (isFound) return;
      // What stands in the header names a column.
      const rows = isFirst ? block.subarray(block.indexOf('\n') + 1) : block;
      const begin = latin1(rows.subarray(0, isFirst ? EDGE : LONGEST));
      isFound = TOTALS.some((word) => rows.includes(word)) || ANY_TOTAL.test(`${end.slice(-LONGEST)}${begin}`);
      end = `${end}${latin1(rows.subarray(-EDGE))}`.slice(-EDGE);
      isFirst = false;
    },
    found: () => isFound || ANY_TOTAL.test(end),
  };
}

function latin1(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** Where the last character starts that may go on behind these bytes, or their end. */
function lastStart(bytes: Buffer): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 4); at--) {
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
