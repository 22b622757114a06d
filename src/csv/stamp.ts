import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';

const STAMP = 'stamp ';

/** What a file can be told by without reading it: its size, its time and its place on the disk; null where there is none. No hash looks like it. */
export function stampOf(path: string): string | null {
  const found = statOf(path);
  return found === undefined ? null : `${STAMP}${stateOf(found)}`;
}

/** Whether what stands in the place of a hash is a stamp. */
export function isStamp(sha256: string | null | undefined): boolean {
  return sha256?.startsWith(STAMP) === true;
}

/** What stands under a name; nothing in a folder that this user may not enter, as for whoever reads. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The size, the time and the place on the disk of a file, as one text. */
export function stateOf({ size, mtimeMs, ino }: { readonly size: number; readonly mtimeMs: number; readonly ino: number }): string {
  return `${size} ${mtimeMs} ${ino}`;
}
