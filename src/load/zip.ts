import { inflateRawSync } from 'node:zlib';
import { LoadError } from '../errors.ts';

const [ENTRY, END] = [0x02014b50, 0x06054b50];

/**
 * How many bytes the files of a zip archive are when unpacked; 0 for what is no archive. Each is unpacked to see, since an archive may say less than it holds; it stops where `limit` is passed.
 *
 * @throws {LoadError} BAD_WORKBOOK: the archive is broken.
 */
export function unpacked(bytes: Buffer, { limit, file }: { limit: number; file: string }): number {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) return 0;
  try {
    let sum = 0;
    for (const at of entries(bytes)) {
      const [method, packed, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      sum += method === 0 ? packed : sizeOf(bytes.subarray(from, from + packed), limit - sum);
      if (sum > limit) break;
    }
    return sum;
  } catch {
    throw new LoadError({ code: 'BAD_WORKBOOK', what: 'the archive is broken', fix: 'open it in a spreadsheet and save it anew', place: { file } });
  }
}

/** What the files of a zip archive are called; none for what is no archive, or a broken one. */
export function namesIn(bytes: Buffer): string[] {
  try {
    return Array.from(entries(bytes), (at) => bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  } catch {
    return [];
  }
}

/** Where the entries of the directory begin. */
function* entries(bytes: Buffer): Generator<number> {
  let at = bytes.readUInt32LE(endOf(bytes) + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === ENTRY) {
    yield at;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new Error('no end');
}

function sizeOf(packed: Buffer, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return limit + 1;
    throw error;
  }
}
