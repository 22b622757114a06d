import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, openSync, writeSync, fsyncSync, closeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../step.ts';
import { codeHash } from './code.ts';

/** Entries that the folder holds at most: with more, those that were used longest ago go. */
const MOST = 1_000;
const HASH = 64;
/** Entries that a process keeps at hand, so that one that runs on reads them once. */
const AT_HAND = 200;

/** A store in a folder: what is made is held until `keep`, so that a run that fails leaves nothing behind. */
export interface FolderStore extends Store {
  /** Writes what was made, each entry to a temporary file, to the disk, and then under its name. A folder that cannot be written keeps nothing, and the run is none the worse. */
  keep(): void;
}

/** The store of the project: in the nearest node_modules/.cache, which no one commits, else in out/.cache. It is safe to delete at any time. */
export function storeFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/cifras');
    if (dirname(folder) === folder) return join(from, 'out/.cache');
  }
}

/**
 * Opens a store of bytes by what they are made of. An entry that is damaged (cut off, empty, changed by hand) is as one that is not there: each carries its hash.
 * Nothing stands under a key but what `make` gave for it, so a run with the store is a run without it. What a process has had from it once it is given again, the same bytes: whoever makes something of them
 * may keep that for as long as they are there.
 */
export function openStore(folder: string): FolderStore {
  const [made, atHand] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  const held = (key: string, bytes: Uint8Array): Uint8Array => {
    // What was used last stands last.
    atHand.delete(key);
    atHand.set(key, bytes);
    if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value ?? '');
    return bytes;
  };
  return {
    once: async (parts, make) => {
      const key = keyOf(parts);
      const known = atHand.get(key) ?? made.get(key) ?? read(join(folder, key));
      if (known !== null) return held(key, known);
      const bytes = await make();
      made.set(key, bytes);
      return held(key, bytes);
    },
    keep: () => {
      try {
        if (made.size > 0) mkdirSync(folder, { recursive: true });
        for (const [key, bytes] of made) write(join(folder, key), bytes);
        made.clear();
        prune(folder);
      } catch {
        // No room, not ours, read only: the next run makes it again.
      }
    },
  };
}

/** The store of a project for whoever leaves nothing behind: what stands there is taken, and what is made is kept for as long as the process runs. */
export function storeAtHand(from: string): Store {
  const { once } = openStore(storeFolder(from));
  return { once };
}

/** The hash of all that goes in: the code that makes it, and each part with its length, so that no two lists run together. */
function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`${codeHash()}\n`);
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function read(path: string): Uint8Array | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(HASH);
    if (bytes.length < HASH || hashOf(body) !== bytes.toString('latin1', 0, HASH)) return null;
    // Used today: the last to go.
    utimesSync(path, new Date(), new Date());
    return body;
  } catch {
    return null;
  }
}

function write(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}`;
  const file = openSync(temporary, 'w');
  try {
    writeSync(file, hashOf(bytes));
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

function prune(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length <= MOST) return;
  const byAge = names.map((name) => ({ path: join(folder, name), used: statSync(join(folder, name)).mtimeMs })).sort((a, b) => b.used - a.used);
  for (const { path } of byAge.slice(MOST)) rmSync(path, { force: true });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
