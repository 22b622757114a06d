import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from '../csv/stamp.ts';

/** What a file was when it was opened, by path: its stamp, null where there was none. */
export type Reads = ReadonlyMap<string, string | null>;

/** What of `node:fs` reads a file, and what opens one for whatever its second argument says; the first is the path. */
const READING = ['readFileSync', 'readFile', 'createReadStream'] as const;
const OPENING = ['openSync', 'open'] as const;

let seen = new Map<string, string | null>();
let heard: 'nothing' | 'all' = 'nothing';
let left: (path: string) => boolean = () => false;

/**
 * Listens from now on to the files that anything in this process reads through `node:fs`, and gives what was read since it was last asked: a pipeline may read its own prose or a list of names, and
 * a save of those is a save too. What is `left` out is nobody's source.
 */
export function reads(leave: (path: string) => boolean): () => Reads {
  left = leave;
  if (heard === 'nothing') listen();
  heard = 'all';
  return () => {
    const before = seen;
    seen = new Map();
    return before;
  };
}

type Own = (path: unknown, how?: unknown, ...rest: unknown[]) => unknown;

function listen(): void {
  for (const from of [fs, fs.promises] as unknown as Record<string, Own | undefined>[]) {
    for (const name of READING) heardThrough(from, name, () => true);
    for (const name of OPENING) heardThrough(from, name, isToRead);
  }
  // What was imported by name from node:fs is the same afterwards.
  syncBuiltinESMExports();
}

function heardThrough(from: Record<string, Own | undefined>, name: string, isReading: (how: unknown) => boolean): void {
  const own = from[name];
  if (own === undefined) return;
  from[name] = function (this: unknown, path: unknown, how?: unknown, ...rest: unknown[]): unknown {
    const file = isReading(how) ? pathOf(path) : null;
    if (file !== null && !seen.has(file) && !left(file)) seen.set(file, stampOf(file));
    return own.call(this, path, how, ...rest);
  };
}

/** What is opened to be written is no source: `'w'`, `'a+'`, `fs.constants.O_WRONLY`. */
function isToRead(how: unknown): boolean {
  return typeof how === 'number' ? (how & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0 : typeof how !== 'string' || how === 'r' || how === 'rs';
}

function pathOf(path: unknown): string | null {
  if (path instanceof URL) return path.protocol === 'file:' ? fileURLToPath(path) : null;
  return typeof path === 'string' ? resolve(path) : path instanceof Uint8Array ? resolve(Buffer.from(path).toString()) : null;
}
