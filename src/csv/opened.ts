import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import type { Path } from '../source.ts';
import { shownPath } from './shown-path.ts';
import { isStamp, stampOf, stateOf, statOf } from './stamp.ts';

/** A file as a run read it: the hash of the bytes that were parsed, null where there was no file; its state on the disk then, and its rows where it has rows. */
export interface Opened {
  /** Absolute, so that `./x.csv` and `x.csv` are one file. */
  readonly path: string;
  /** Of a file that somebody else read, whose bytes nobody saw here, its stamp (see `stampOf`). */
  readonly sha256: string | null;
  readonly state: string;
  rows: number | null;
  /** Whether it was read again, and was another file then. */
  twice: 'the same' | 'other bytes';
}

/** The files that a run opened, by path. */
export type Diary = Map<string, Opened>;

// Readers stand deep below the run that asks, behind steps that analysts write; none of them should have to hand a diary on.
const diaries = new AsyncLocalStorage<Diary>();

/** Does the work, and writes every file that it reads through `readNoted` into the diary. */
export function keepingDiary<T>(diary: Diary, work: () => Promise<T>): Promise<T> {
  return diaries.run(diary, work);
}

/**
 * The bytes of a file, all of one state of it, noted in the diary of the run where one is kept. Throws what Node throws.
 *
 * @throws {LoadError} FILE_CHANGED: somebody wrote to it while it was read, so that the bytes may be half of one file and half of another.
 */
export function readNoted(path: Path): Buffer {
  const diary = diaries.getStore();
  const file = diary === undefined ? openSync(path, 'r') : openedNoted(path, diary);
  try {
    const state = stateOf(fstatSync(file));
    const bytes = readFileSync(file);
    const now = fstatSync(file);
    // A pipe has another state whenever it is read.
    if (now.isFile() && stateOf(now) !== state) throw new LoadError({ ...CHANGED, place: { file: shownPath(path) } });
    if (diary !== undefined) note(diary, { path: absolute(path), sha256: hashOf(bytes), state });
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What is said of a file that was written to while it was read. */
export const CHANGED: Pick<Fault, 'code' | 'what' | 'fix'> = { code: 'FILE_CHANGED', what: 'the file was changed while it was read', fix: 'run again when it is written' };

/** Whether there is a file. Where there is none, that is noted: a run that reads more once it is there is another run. */
export function isThereNoted(path: Path): boolean {
  const isThere = existsSync(path);
  const diary = diaries.getStore();
  if (!isThere && diary !== undefined) noteAbsent(diary, path);
  return isThere;
}

/** Notes a file that an engine reads by itself: it may be larger than memory, so what is noted is not its bytes but its stamp. */
export function noteRead(path: Path): void {
  const diary = diaries.getStore();
  const stamp = stampOf(absolute(path));
  if (diary !== undefined) note(diary, { path: absolute(path), sha256: stamp, state: stamp ?? '' });
}

/** Notes how many rows the file had; nothing where no diary is kept. */
export function noteRows(path: Path, rows: number): void {
  const opened = diaries.getStore()?.get(absolute(path));
  if (opened !== undefined) opened.rows = rows;
}

/** A fault for each file that was replaced while the run went on, so that what was read is not what stands there now, or not the same twice. */
export function changedSince(diary: Diary): Fault[] {
  return [...diary.values()].filter((opened) => opened.twice === 'other bytes' || isChanged(opened)).map(({ path }) => ({
    code: 'FILE_CHANGED', what: 'the file was changed while the run read it', fix: 'run again', place: { file: path },
  }));
}

function openedNoted(path: Path, diary: Diary): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    // A file that may not be read is there all the same.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') noteAbsent(diary, path);
    else noteRead(path);
    throw error;
  }
}

function noteAbsent(diary: Diary, path: Path): void {
  note(diary, { path: absolute(path), sha256: null, state: '' });
}

function isChanged({ path, state, sha256 }: Opened): boolean {
  const found = statOf(path);
  if (found === undefined || sha256 === null) return (found === undefined) !== (sha256 === null);
  if (isStamp(sha256)) return stampOf(path) !== sha256;
  return stateOf(found) !== state && hashOf(readFileSync(path)) !== sha256;
}

function note(diary: Diary, { path, sha256, state }: Pick<Opened, 'path' | 'sha256' | 'state'>): void {
  const before = diary.get(path);
  const isOther = before !== undefined && (before.twice === 'other bytes' || before.sha256 !== sha256);
  diary.set(path, { path, sha256, state, rows: before?.rows ?? null, twice: isOther ? 'other bytes' : 'the same' });
}

function absolute(path: Path): string {
  return path instanceof URL ? fileURLToPath(path) : resolve(path);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
