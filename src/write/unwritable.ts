import { lstatSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { WriteError } from '../errors.ts';

/** Why a file cannot be written, in words, with what the system calls it behind. The place is the file, or what stands in its way. */
export function unwritable(path: string, error: unknown): WriteError {
  const { code, message } = error as NodeJS.ErrnoException;
  const inTheWay = obstacle(path, code ?? '');
  if (inTheWay !== null) return refused({ ...inTheWay, what: `${inTheWay.what}${code === undefined ? '' : ` (${code})`}` });
  const known = code === undefined ? undefined : REASONS[code];
  if (known !== undefined) return refused({ file: path, what: `${known.what} (${code})`, fix: known.fix });
  return refused({ file: path, what: `the file cannot be written: ${code ?? message}`, fix: 'look at the folder: does it exist, is it yours, is there room?' });
}

interface Reason {
  readonly what: string;
  readonly fix: string;
}

function refused({ file, what, fix }: Reason & { readonly file: string }): WriteError {
  return new WriteError({ code: 'CANNOT_WRITE', what, fix, place: { file } });
}

const NO_RIGHT: Reason = { what: 'this user may not write here', fix: 'give yourself the right to write into the folder, or name another one' };
const FULL: Reason = { what: 'there is no room left on the disk', fix: 'make room, or name a folder on another disk; nothing was half-written' };

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: { what: 'the disk can only be read', fix: 'name a folder on a disk that can be written to' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENAMETOOLONG: { what: 'the name is longer than the disk allows', fix: 'give the chart or the folder a shorter name' },
  EMFILE: { what: 'too many files are open', fix: 'close other programs, or raise the limit: ulimit -n' },
  EBUSY: { what: 'another program has the file open', fix: 'close it there, and run again' },
};

/** What stands in the way of a file: a folder of its name; on the way to it, a file where a folder must be, or a link that leads nowhere. */
function obstacle(path: string, code: string): (Reason & { readonly file: string }) | null {
  if (code === 'EISDIR') return { file: path, what: 'a folder stands in the place of the file', fix: 'move the folder away or rename it' };
  if (!['EEXIST', 'ENOTDIR', 'ENOENT'].includes(code)) return null;
  for (let at = path; ; at = dirname(at)) {
    const [itself, meant] = [looked(() => lstatSync(at)), looked(() => statSync(at))];
    if (itself?.isSymbolicLink() === true && meant === null) return { file: at, what: 'a link stands here that leads nowhere', fix: 'make the folder that it leads to, or remove the link' };
    if (meant !== null && !meant.isDirectory()) return { file: at, what: 'a file stands where a folder must be', fix: 'move the file away, or name another folder' };
    if (itself !== null || dirname(at) === at) return null;
  }
}

/** What stands at a path; null where nothing does, or where it cannot be seen. */
function looked(look: () => Stats): Stats | null {
  try {
    return look();
  } catch {
    return null;
  }
}
