import { lstatSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WriteError } from '../errors.ts';

/** A file to write: its name below the folder of outputs, and its bytes. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file made of text, in UTF-8. */
export function textOutput(name: string, text: string): Output {
  return { name, bytes: new TextEncoder().encode(text) };
}

/**
 * Writes files into a folder, all or none: first each to a temporary folder inside it and to the disk, then, when every one is there, each renamed over the old.
 * A link that stands in the place of a file is replaced, and what it leads to is left alone. Call it when everything is made, so that a run that fails leaves what was there.
 *
 * @throws {WriteError} CANNOT_WRITE naming the file and the cause; SAME_NAME where two files that differ would have one name.
 */
export async function writeFiles(folder: string, outputs: readonly Output[]): Promise<string[]> {
  refuseSameNames(folder, outputs);
  const made = await attempt(folder, async () => {
    await mkdir(folder, { recursive: true });
    return mkdtemp(join(folder, '.writing-'));
  });
  try {
    const files = outputs.map(({ name, bytes }, i) => ({ path: join(folder, name), bytes, temporary: join(made, String(i)) }));
    for (const { path, bytes, temporary } of files) await attempt(path, () => prepare(path, { bytes, temporary }));
    for (const { path, temporary } of files) await attempt(path, () => rename(temporary, path));
    return [...new Set(files.map(({ path }) => path))];
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Everything that can fail, before the first old file is touched. */
async function prepare(path: string, { bytes, temporary }: { bytes: Uint8Array; temporary: string }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw Object.assign(new Error('a folder stands in its place'), { code: 'EISDIR' });
  await writeFile(temporary, bytes, { flag: 'wx', flush: true });
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WriteError({ code: 'CANNOT_WRITE', what: `cannot write the file: ${code ?? message}`, fix: 'look at the folder: does it exist, is it yours, is there room?', place: { file: path } });
  }
}

/** The same file twice, as when two notebooks draw one chart, is one; two that differ would leave the later, and nobody would know. */
function refuseSameNames(folder: string, outputs: readonly Output[]): void {
  const first = new Map<string, Uint8Array>();
  const clashes = outputs.filter(({ name, bytes }) => {
    const before = first.get(name) ?? bytes;
    first.set(name, before);
    return !Buffer.from(before).equals(bytes);
  });
  if (clashes.length === 0) return;
  const fix = 'give each chart its own spec: its files are called as the spec is';
  throw new WriteError([...new Set(clashes.map(({ name }) => name))].map((name) => ({ code: 'SAME_NAME', what: 'two charts would write this file, each its own', fix, place: { file: join(folder, name) } })));
}
