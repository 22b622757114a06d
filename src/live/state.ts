import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isStamp, stampOf } from '../csv/stamp.ts';
import { UNKNOWN } from './made.ts';
import type { FileSeen, Made } from './made.ts';

/** What stands in files, by path: the hash of their bytes, or null where there is no file; of those whose bytes the run did not see, their stamp. */
export type State = ReadonlyMap<string, string | null>;

/** What stands now in the files of a state, told as it is told there. */
export function stateOf(was: State): State {
  return new Map([...was].map(([path, before]) => [path, isStamp(before) ? stampOf(path) : hashOf(path)]));
}

/** What a run read: the bytes that it parsed, where it noted them, else what stood in the file before it began; UNKNOWN of a file that was not known then. */
export function readBy({ files }: Pick<Made, 'files'>, before: State): State {
  return new Map(files.map(({ path, sha256 }: FileSeen) => [path, sha256 !== UNKNOWN || !before.has(path) ? sha256 : (before.get(path) ?? null)]));
}

/** The files of `was` that are something else in `now`. */
export function differing(was: State, now: State): string[] {
  return [...was].filter(([path, hash]) => now.get(path) !== hash).map(([path]) => path);
}

function hashOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}
