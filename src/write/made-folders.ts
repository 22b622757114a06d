import { rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

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
