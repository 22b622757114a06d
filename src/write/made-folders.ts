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

/** Takes back folders that were made for files which did not come about: each of `folders` and those above it up to `first`, where nothing is in them. */
export async function removeEmpty(folders: readonly string[], first: string): Promise<void> {
  const top = resolve(first);
  const deepest = [...new Set(folders.map((folder) => resolve(folder)))].sort((a, b) => b.length - a.length);
  for (const folder of deepest) {
    for (let path = folder; path.length >= top.length && (await isRemoved(path)); path = dirname(path));
  }
}

function isRemoved(path: string): Promise<boolean> {
  return rmdir(path).then(() => true, () => false);
}
