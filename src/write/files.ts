import { lstatSync } from 'node:fs';
import { copyFile, link, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WriteError } from '../errors.ts';
import { removeLeftovers, workingName } from './leftovers.ts';
import { makeFolder, removeEmpty } from './made-folders.ts';
import type { MadeFolder } from './made-folders.ts';
import { pathFault } from './names.ts';
import { uninterrupted } from './uninterrupted.ts';
import { unwritable } from './unwritable.ts';

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
 * Writes files into a folder, all or none: first each to a temporary folder inside it and to the disk, then, when every one is there, each renamed over the old. Where that fails half-way, what was
 * there before comes back. A link that stands in the place of a file is replaced, and what it leads to is left alone. `stale` names files of a former run that go when the new ones stand.
 * An interrupt waits until it is done; what a killed run left half-made goes first. Call it when everything is made, so that a run that fails leaves what was there.
 *
 * @throws {WriteError} CANNOT_WRITE naming the file and the cause; SAME_NAME where two files that differ would have one name; BAD_NAME for a name that leads out of the folder.
 */
export async function writeFiles(folder: string, outputs: readonly Output[], { stale = [] }: { readonly stale?: readonly string[] } = {}): Promise<string[]> {
  refuseBadNames(folder, [...outputs.map(({ name }) => name), ...stale]);
  refuseSameNames(folder, outputs);
  return uninterrupted(() => written(folder, outputs, stale));
}

async function written(folder: string, outputs: readonly Output[], stale: readonly string[]): Promise<string[]> {
  // Of one file, it is the file that cannot be written, and not the folder around it.
  const [only = { name: '' }, ...more] = outputs;
  const place = more.length === 0 ? join(folder, only.name) : folder;
  const made: MadeFolder[] = [];
  try {
    await attempt(place, () => makeFolder(folder, made));
    return await writtenInto(folder, { outputs, stale, place, made });
  } catch (error) {
    await removeEmpty(made);
    throw error;
  }
}

/** What is written, where a fault of the folder is told, and the folders that were made on the way: they go if the files do not come about. */
interface Writing {
  readonly outputs: readonly Output[];
  readonly stale: readonly string[];
  readonly place: string;
  readonly made: MadeFolder[];
}

async function writtenInto(folder: string, { outputs, stale, place, made }: Writing): Promise<string[]> {
  const waiting = await attempt(place, async () => {
    await removeLeftovers(folder);
    return mkdtemp(join(folder, workingName()));
  });
  try {
    const each = [...new Map(outputs.map((output) => [output.name, output])).values()];
    const files = each.map(({ name, bytes }, i): Pending => ({ path: join(folder, name), bytes, fresh: join(waiting, String(i)), old: join(waiting, `${i}.old`) }));
    await prepareAll(files, made);
    await exchange(files);
    for (const name of stale) await attempt(join(folder, name), () => rm(join(folder, name), { force: true }));
    return files.map(({ path }) => path);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/** A file on its way: where it goes, where its new bytes wait, and where the old are kept meanwhile. */
interface Pending {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly fresh: string;
  readonly old: string;
}

/** Files that wait for the disk at one time. */
const AT_ONCE = 8;

async function prepareAll(files: readonly Pending[], made: MadeFolder[]): Promise<void> {
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const done = await Promise.allSettled(files.slice(i, i + AT_ONCE).map((file) => attempt(file.path, () => prepare(file, made))));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }
}

/** Everything that can fail, before the first old file is touched. */
async function prepare({ path, bytes, fresh, old }: Pending, made: MadeFolder[]): Promise<void> {
  await makeFolder(dirname(path), made);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw Object.assign(new Error('a folder stands in its place'), { code: 'EISDIR' });
  await writeFile(fresh, bytes, { flag: 'wx', flush: true });
  // A second name costs no room on the disk; where the file system has none, the old bytes are copied.
  if (there !== undefined) await link(path, old).catch(() => copyFile(path, old));
}

async function exchange(files: readonly Pending[]): Promise<void> {
  const done: Pending[] = [];
  try {
    for (const file of files) {
      await attempt(file.path, () => rename(file.fresh, file.path));
      done.push(file);
    }
  } catch (error) {
    for (const { path, old } of done.reverse()) await (isThere(old) ? rename(old, path) : rm(path, { force: true }));
    throw error;
  }
}

/** Whether something has this name, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(path, error);
  }
}

function refuseBadNames(folder: string, names: readonly string[]): void {
  const faults = names.flatMap((name) => pathFault(name) ?? []);
  if (faults.length > 0) throw new WriteError(faults.map((fault) => ({ ...fault, place: { file: folder } })));
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
