import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A folder that was made for files, with those above it that were made on its way: the highest of them is `first`. */
export interface MadeFolder {
  readonly first: string;
  readonly last: string;
}

/** Makes a folder and those above it, as far as they are not there, and adds what it made to `made`. */
export async function makeFolder(path: string, made: MadeFolder[]): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first !== undefined) made.push({ first, last: path });
}

/** Takes back folders that were made for files which did not come about, the deepest first, where nothing is in them: two that were made at the same time may share those above. */
export async function removeEmpty(made: readonly MadeFolder[]): Promise<void> {
  const deepest = [...new Set(made.flatMap(pathsOf))].sort((a, b) => b.length - a.length);
  for (const path of deepest) await rmdir(path).catch(() => {});
}

/** The folders that were made, from the last up to the first. */
function pathsOf({ first, last }: MadeFolder): string[] {
  const [top, paths] = [resolve(first), [] as string[]];
  for (let path = resolve(last); path.length >= top.length; path = dirname(path)) paths.push(path);
  return paths;
}
