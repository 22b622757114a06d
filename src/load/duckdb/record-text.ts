import { closeSync, openSync, readSync } from 'node:fs';

/** As many bytes of a record as are looked at. */
const LONGEST = 1 << 20;

/** The cells of a record, as they are read and where they stand in its text. */
export function cellsOf(record: string, delimiter: string): { readonly value: string; readonly at: number }[] {
  const cells: { value: string; at: number }[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record[at] === '"';
    let end = at;
    if (isQuoted) for (end = at + 1; end < record.length && (record[end] !== '"' || record[end + 1] === '"'); end++) if (record[end] === '"') end += 1;
    const next = record.indexOf(delimiter, end);
    const stop = next < 0 ? record.length : next;
    cells.push(isQuoted ? { value: record.slice(at + 1, end).replaceAll('""', '"'), at: at + 1 } : { value: record.slice(at, stop), at });
    at = stop + 1;
  }
  return cells;
}

/** The text of some bytes of a file. */
export function textAt(path: string, range: { readonly start: number; readonly end: number }): string {
  const file = openSync(path, 'r');
  try {
    return bytesAt(file, range).toString('utf8');
  } finally {
    closeSync(file);
  }
}

/** Some bytes of an open file, as many as the longest record may have. */
export function bytesAt(file: number, { start, end }: { readonly start: number; readonly end: number }): Buffer {
  const bytes = Buffer.alloc(Math.min(end - start, LONGEST));
  return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
}
