import { existsSync, readFileSync } from 'node:fs';
import { noFile } from '../csv/path.ts';
import { shownPath } from '../csv/shown-path.ts';
import { LoadError } from '../errors.ts';
import type { Shown } from './published.ts';

/** A file that numbers were read from: the hash of the bytes that were parsed, and its rows. */
export interface LockedSource {
  readonly sha256: string;
  readonly rows: number | null;
}

/** A number that was accepted: as it was shown, which row it is of, and the figures that it came from. */
export interface LockedNumber extends Shown {
  readonly where: string;
  readonly label: string;
  readonly figures: readonly string[];
}

/** A chart that was accepted: the hash of its authored spec. */
export interface LockedChart {
  readonly spec: string;
}

/** A number that moved and was accepted, for the corrections of the page. `was` is null for a number that is new, `now` for one that went. */
export interface Change {
  readonly number: string;
  readonly where: string;
  readonly label: string;
  readonly was: Shown | null;
  readonly now: Shown | null;
  /** Why, in a person's words. */
  readonly why: string;
  /** Outlet and day of the document that the number is now from; '' where it has none. */
  readonly source: string;
  /** The day on which it was accepted. */
  readonly on: string;
}

/** What was published when it was last accepted. */
export interface Lock {
  readonly sources: Readonly<Record<string, LockedSource>>;
  readonly numbers: Readonly<Record<string, LockedNumber>>;
  readonly charts: Readonly<Record<string, LockedChart>>;
  readonly changes: readonly Change[];
}

export const EMPTY_LOCK: Lock = { sources: {}, numbers: {}, charts: {}, changes: [] };

/** The form of the file. */
const VERSION = 1;

/**
 * Reads a lock file; null where there is none.
 *
 * @throws {LoadError} BAD_LOCK where it is no lock file of this version, as after a merge with conflicts; NO_FILE, NOT_READABLE where it is a folder, or may not be read.
 */
export function readLock(file: string): Lock | null {
  if (!existsSync(file)) return null;
  const text = textOf(file);
  const conflict = text.split('\n').findIndex((line) => line.startsWith('<<<<<<<'));
  if (conflict >= 0) throw bad('two versions of it were merged, and the conflict was left in', { file, line: conflict + 1 });
  const { lock, ...parts } = parsed(text, file) as Partial<Lock> & { lock?: unknown };
  if (lock !== VERSION) throw bad(`it is no lock file of version ${VERSION}`, { file });
  return { ...EMPTY_LOCK, ...parts };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw noFile(error, shownPath(file));
  }
}

function parsed(text: string, file: string): object {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null) return found;
  } catch {
    // Told below, as whatever else is no lock file.
  }
  throw bad('it is no JSON object', { file });
}

function bad(what: string, place: { file: string; line?: number }): LoadError {
  return new LoadError({ code: 'BAD_LOCK', what: `the lock file cannot be read: ${what}`, fix: 'take one version of it, then look at the numbers with cifras diff', place });
}

/** A lock as text: sorted, one line an entry, so that a change of one number is a change of one line. The same lock gives the same bytes. */
export function lockText({ sources, numbers, charts, changes }: Lock): string {
  const block = (entries: Readonly<Record<string, unknown>>): string => braced('{', Object.keys(entries).sort().map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(entries[key])}`), '}');
  const list = braced('[', changes.map((change) => `    ${JSON.stringify(change)}`), ']');
  return `{\n  "lock": ${VERSION},\n  "sources": ${block(sources)},\n  "numbers": ${block(numbers)},\n  "charts": ${block(charts)},\n  "changes": ${list}\n}\n`;
}

function braced(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n  ${close}`;
}
