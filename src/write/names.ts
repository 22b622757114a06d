import { WriteError } from '../errors.ts';
import type { Fault } from '../errors.ts';

/** The most bytes that a name may have: file systems hold 255, and suffixes are put behind it. */
const LONGEST = 200;
/** Names that Windows keeps for devices, whatever their ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;

/** Why a name of one file or folder cannot be written on every system, in words; null where it can. */
function wrongWith(name: string): string | null {
  if (name === '') return 'it is empty';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name)) return 'it has characters that are not seen';
  if (/[/\\:*?"<>|]/u.test(name)) return 'it has characters that part or name folders';
  if (/^\.+$/u.test(name)) return 'it leads to another folder';
  if (name.startsWith('-')) return 'it begins with a hyphen, which commands take for an option';
  if (/[. ]$/u.test(name)) return 'it ends with a dot or a space, which Windows drops';
  if (RESERVED.test(name)) return 'Windows keeps it for a device';
  return Buffer.byteLength(name) > LONGEST ? `it is longer than ${LONGEST} bytes` : null;
}

/** The fault of a path below a folder that leads out of it, or that one of the systems cannot hold; null where there is none. */
export function pathFault(path: string): Fault | null {
  const [reason] = path.split('/').map(wrongWith).filter((each) => each !== null);
  return reason === undefined ? null : { code: 'BAD_NAME', what: `${JSON.stringify(path)} is no name for a file: ${reason}`, fix: 'use letters, digits and hyphens' };
}

/**
 * The name of a chart as the name of its folder and files, and as the beginning of the ids in its pictures: letters and digits of any script, hyphens, dots and underscores between them.
 * It is refused and not changed: two charts could become one.
 *
 * @throws {WriteError} BAD_NAME
 */
export function slugOf(name: string): string {
  const reason = wrongWith(name) ?? (/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(name) ? null : 'it has other characters than letters, digits, hyphens, dots and underscores, or does not begin with a letter or digit');
  if (reason === null) return name.normalize('NFC');
  throw new WriteError({ code: 'BAD_NAME', what: `a chart cannot be called ${JSON.stringify(name)}: ${reason}`, fix: 'call its spec something like homicides-by-year.vl.json' });
}
