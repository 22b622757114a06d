import { isUtf8 } from 'node:buffer';
import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { mayHold } from './lead-bytes.ts';
import { placeAt } from './lines.ts';
import { lostCharacters } from './lost.ts';
import { misread } from './misread.ts';
import { mixedLetters } from './mixed-letters.ts';
import { unseen } from './unseen.ts';
import { western } from './western.ts';

/** A file's text as UTF-8 without byte order mark, and how its bytes were understood. */
export interface Decoded {
  readonly utf8: Buffer;
  readonly encoding: string;
  /** What the reader should look at: letters that may be misread, signs that nobody sees. */
  readonly told: readonly Fault[];
  /** Characters that were lost before the file came here. */
  readonly lost: readonly Fault[];
}

/**
 * Decodes by one rule: a byte order mark says it; else zero bytes on one side tell UTF-16; else it is UTF-8 if it can be; else windows-1252, in which Excel saves western text.
 * `encoding` (a label of the WHATWG Encoding Standard, such as `macintosh`) overrules it.
 *
 * @throws {LoadError} NOT_TEXT: bytes that are no text, or text in two encodings; BAD_ENCODING: a label that there is not.
 */
export function decoded(bytes: Buffer, { file, encoding }: { file: string; encoding?: string | undefined }): Decoded {
  const found = encoding === undefined ? ruled(bytes, file) : { label: encoding.toLowerCase(), skip: 0 };
  const utf8 = withoutEnd(found.label === 'utf-8' && isUtf8(bytes) ? withoutMark(bytes) : transcoded(bytes.subarray(found.skip), { file, label: found.label }));
  const doubtful = encoding === undefined ? misread(utf8, { file, label: found.label }) : [];
  const markup = MARKUP.find(([start]) => start.test(utf8.toString('utf8', 0, 200)));
  if (markup !== undefined) throw new LoadError({ code: 'NOT_TEXT', what: `this is ${markup[1]}, not a CSV file`, fix: markup[2], place: { file, line: 1 } });
  return { utf8, encoding: found.label, told: [...doubtful, ...innerMarks(utf8, file), ...unseen(utf8, file), ...mixedLetters(utf8, file)], lost: lostCharacters(utf8, file) };
}

/** What portals send where a table should be. */
const MARKUP: readonly (readonly [RegExp, string, string])[] = [
  [/^\s*<(?:!doctype html|html|head|body|table)\b/iu, 'a web page', 'look whether it tells of an error; a table in it can be saved as CSV from a spreadsheet'],
  [/^\s*<\?xml\b/iu, 'XML', 'open it in a spreadsheet and save it as CSV'],
  [/^\s*(?:\{\s*"|\[\s*[[{"])/u, 'JSON', 'make a table of it first'],
];

/** A byte order mark in the middle: one file was put behind another. */
function innerMarks(utf8: Buffer, file: string): Fault[] {
  const at = mayHold(utf8, '\uFEFF') ? utf8.indexOf('\uFEFF') : -1;
  return at < 0 ? [] : [{ code: 'INNER_MARK', what: 'a byte order mark stands in the text: two files may have been joined here', fix: 'look whether the header comes again, and take the mark out', place: { file, ...placeAt(utf8, at) } }];
}

function ruled(bytes: Buffer, file: string): { label: string; skip: number } {
  const magic = MAGIC.find(([start]) => bytes.subarray(0, start.length).equals(start));
  if (magic !== undefined) throw new LoadError({ code: 'NOT_TEXT', what: `this is ${magic[1]}, not a CSV file`, fix: magic[2], place: { file } });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', skip: 2 };
  const wide = utf16(bytes);
  if (wide !== null) return { label: wide, skip: 0 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw notText('a zero byte stands in the text', { bytes, at: zero, file });
  if (isUtf8(bytes)) return { label: 'utf-8', skip: 0 };
  const mixed = mixture(bytes);
  if (mixed !== null) throw notText(mixed.what, { bytes, at: mixed.at, file });
  return { label: 'windows-1252', skip: 0 };
}

const MAGIC: readonly (readonly [Buffer, string, string])[] = [
  [Buffer.from('PK\u0003\u0004'), 'a workbook or a zip archive', 'read a workbook with load.xlsx, and unpack an archive first'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'an old Excel workbook', 'read it with load.xlsx'],
  [Buffer.from('%PDF'), 'a PDF', 'a table must be copied out of it first'],
  [Buffer.from([0x1f, 0x8b]), 'a gzip archive', 'unpack it first'],
];

/** UTF-16 without a mark: of the first bytes, those in even or in odd places are mostly zero, and the others are not. */
function utf16(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4096);
  if (head.length < 4 || head.indexOf(0) < 0) return null;
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((n) => n / (head.length / 2));
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : null;
}

/** Bytes that are UTF-8 in one place and cannot be in another: two files in one, of which either reading would spoil a half. */
function mixture(bytes: Buffer): { at: number; what: string } | null {
  let [valid, invalid] = [-1, -1];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xc3 && lead <= 0xdf ? 1 : lead === 0xc2 ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 0;
    const whole = more > 0 && bytes.subarray(i + 1, i + 1 + more).every((byte) => byte >= 0x80 && byte <= 0xbf) && i + more < bytes.length;
    if (whole) {
      if (valid < 0) valid = i;
      i += more;
    } else if (invalid < 0) invalid = i;
    if (valid >= 0 && invalid >= 0) return { at: invalid, what: 'the file is UTF-8 in one place and windows-1252 in another' };
  }
  return null;
}

function notText(what: string, { bytes, at, file }: { bytes: Buffer; at: number; file: string }): LoadError {
  const { line, column } = placeAt(bytes, at);
  const around = western(bytes.subarray(Math.max(0, at - 20), at + 20)).toString('utf8').replace(/\p{Cc}/gu, '·');
  return new LoadError({ code: 'NOT_TEXT', what: `${what}: ${around}`, fix: 'save the file anew as "CSV UTF-8"', place: { file, line, column } });
}

function transcoded(bytes: Buffer, { file, label }: { file: string; label: string }): Buffer {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new LoadError({ code: 'BAD_ENCODING', what: `"${label}" is no encoding that is known here`, fix: 'write utf-8, utf-16le, windows-1252, iso-8859-15, macintosh or another label of the WHATWG Encoding Standard', place: { file } });
  }
  if (decoder.encoding === 'windows-1252') return western(bytes);
  try {
    return Buffer.from(decoder.decode(bytes), 'utf8');
  } catch {
    throw new LoadError({ code: 'NOT_TEXT', what: `the file is not ${label}`, fix: 'save it as "CSV UTF-8"', place: { file } });
  }
}

/** Ctrl-Z ends a text in DOS, and some exports put it there still. */
function withoutEnd(utf8: Buffer): Buffer {
  return utf8.at(-1) === 0x1a ? utf8.subarray(0, -1) : utf8;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
