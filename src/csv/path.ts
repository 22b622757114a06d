import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { LoadError } from '../errors.ts';
import type { Path } from '../source.ts';
import { within } from './limits.ts';
import type { Limits } from './limits.ts';
import { isThereNoted, readNoted } from './opened.ts';
import { shownPath } from './shown-path.ts';

/**
 * The bytes of a file.
 *
 * @throws {LoadError} NO_FILE, NOT_READABLE, FILE_CHANGED; TOO_BIG: before anything is read.
 */
export function readBytes(path: Path, limits: Limits): Buffer {
  const file = shownPath(path);
  try {
    // Of a file that is not there, that is noted too.
    isThereNoted(path);
    const { size } = statSync(path);
    within(limits, 'bytes', { size, place: { file } });
    return readNoted(path);
  } catch (error) {
    throw noFile(error, file);
  }
}

/** The first bytes of a file, by which workbooks are told; none where it cannot be read, which whoever reads it whole will say. */
export function firstBytes(path: Path): Uint8Array {
  const bytes = new Uint8Array(8);
  try {
    const handle = openSync(path, 'r');
    try {
      return bytes.subarray(0, statSync(path).isFile() ? readSync(handle, bytes, 0, bytes.length, 0) : 0);
    } finally {
      closeSync(handle);
    }
  } catch {
    return bytes.subarray(0, 0);
  }
}

/** Why a file cannot be read: it is not there, is a folder, or this user may not read it; or what is said already. */
export function noFile(error: unknown, file: string): LoadError {
  if (error instanceof LoadError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return new LoadError({ code: 'NOT_READABLE', what: `the file may not be read by this user (${code})`, fix: 'give yourself the right to read it, or ask whoever owns it', place: { file } });
  const what = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder, not a file' : `cannot read the file: ${code ?? String(error)}`;
  return new LoadError({ code: 'NO_FILE', what, fix: 'check the name and the folder', place: { file } });
}
