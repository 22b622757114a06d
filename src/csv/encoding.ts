import { isUtf8 } from 'node:buffer';
import { LoadError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { placeAt, placesFrom } from './lines.ts';

/** A file's text as UTF-8 without byte order mark, and how its bytes were understood. */
export interface Decoded {
  readonly utf8: Buffer;
  readonly encoding: string;
  /** What the reader should look at: letters that may be misread. */
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
  const doubtful = encoding === undefined ? doubts(utf8, { file, label: found.label }) : [];
  const markup = MARKUP.find(([start]) => start.test(utf8.toString('utf8', 0, 200)));
  if (markup !== undefined) throw new LoadError({ code: 'NOT_TEXT', what: `this is ${markup[1]}, not a CSV file`, fix: markup[2], place: { file, line: 1 } });
  return { utf8, encoding: found.label, told: [...doubtful, ...innerMarks(utf8, file)], lost: lostCharacters(utf8, file) };
}

/** What portals send where a table should be. */
const MARKUP: readonly (readonly [RegExp, string, string])[] = [
  [/^\s*<(?:!doctype html|html|head|body|table)\b/iu, 'a web page', 'look whether it tells of an error; a table in it can be saved as CSV from a spreadsheet'],
  [/^\s*<\?xml\b/iu, 'XML', 'open it in a spreadsheet and save it as CSV'],
  [/^\s*(?:\{\s*"|\[\s*[[{"])/u, 'JSON', 'make a table of it first'],
];

/** A byte order mark in the middle: one file was put behind another. */
function innerMarks(utf8: Buffer, file: string): Fault[] {
  const at = utf8.indexOf('\uFEFF');
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

/** The bytes 0x80 to 0x9F of windows-1252, as the WHATWG Encoding Standard has them. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** windows-1252 by hand: the decoder of many Nodes (20.18.3 and later of 20, 22.13, 24.0) takes it for Latin-1 (nodejs/node issue 56542), and would read the same file otherwise than the next. */
function western(bytes: Buffer): Buffer {
  const codes = Array.from({ length: 128 }, (_, i) => Buffer.from(i < 32 ? (UPPER[i] ?? '') : String.fromCharCode(128 + i)));
  let size = 0;
  for (const byte of bytes) size += byte < 0x80 ? 1 : (codes[byte - 0x80]?.length ?? 0);
  const utf8 = Buffer.allocUnsafe(size);
  let to = 0;
  for (const byte of bytes) {
    if (byte < 0x80) utf8[to++] = byte;
    else for (const each of codes[byte - 0x80] ?? []) utf8[to++] = each;
  }
  return utf8;
}

/** Ctrl-Z ends a text in DOS, and some exports put it there still. */
function withoutEnd(utf8: Buffer): Buffer {
  return utf8.at(-1) === 0x1a ? utf8.subarray(0, -1) : utf8;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** What no word of a western language has: these are the letters, accents and signs that it may. */
const FOREIGN = /[^\p{ASCII}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜàáâãäåæçèéêëìíîïñòóôõöøùúûüßœŒºª°·’‘“”«»¿¡–—…€£§²³½¼¾±×´¨\u00A0•´©®™]/gu;
/** A sign that is no letter between two small letters; and letters with accents in a row: so does text look that was written in another encoding. */
const TORN = /\p{Ll}[¡¢£¤¥¦¨©«¬®¯±²³µ¶¸¹»¼½¾¿×÷–—…]\p{Ll}|[À-ÖØ-öø-ÿ]{3}|[À-ÖØ-Þ][a-z]{0,30}[À-ÖØ-Þ][a-z]/gu;
/** UTF-8 that was once taken for windows-1252 and saved so: `Ã±` for ñ. */
const TWICE = /Ã[\u0080-¿ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-¿]|â€[™œ\u009D“”¦]/gu;

/** What looks misread: words in which windows-1252 gives signs that no western word has, and words that were encoded twice. At most three are shown. */
function doubts(utf8: Buffer, { file, label }: { file: string; label: string }): Fault[] {
  const twice = ['Ã', 'Â', 'â€'].some((sign) => utf8.includes(sign)) ? wordsWith([TWICE], utf8) : null;
  const odd = label === 'windows-1252' ? wordsWith([FOREIGN, TORN], utf8) : null;
  const mac = odd === null && label === 'windows-1252' && !utf8.includes(0x0a) && utf8.includes(0x0d);
  const isTwice = ({ words }: Words): boolean => words.every((word) => twice?.words.includes(word));
  return [
    ...(twice === null ? [] : [{ code: 'ENCODED_TWICE', what: `letters look as if they had been encoded twice: ${shown(twice)}`, fix: 'get the file as it was before; the text is left as it stands', place: { file, ...placeAt(utf8, twice.at) } }]),
    ...(odd === null || isTwice(odd) ? [] : [{ code: 'DOUBTFUL_ENCODING', what: `read as windows-1252, which gives unusual words: ${shown(odd)}`, fix: "name the encoding, such as { encoding: 'macintosh' }, or save the file as UTF-8", place: { file, ...placeAt(utf8, odd.at) } }]),
    // An í of Mac OS is an apostrophe in windows-1252: `País` would read as `Pa’s`, and look well.
    ...(mac ? [{ code: 'DOUBTFUL_ENCODING', what: 'read as windows-1252, and its lines end as Macs end them', fix: "name the encoding: { encoding: 'macintosh' } or { encoding: 'windows-1252' }", place: { file } }] : []),
  ];
}

interface Words {
  readonly words: readonly string[];
  /** The byte at which the first stands. */
  readonly at: number;
}

function shown({ words }: Words): string {
  return words.slice(0, 3).map((word) => `"${word}"`).join(', ');
}

const STRETCH = 1024 * 1024;

/** The different words of the text, up to twenty, in which a rule finds something; null where there is none. The text is looked through a stretch at a time. */
function wordsWith(rules: readonly RegExp[], utf8: Buffer): Words | null {
  const words = new Set<string>();
  let at = -1;
  for (let from = 0; from < utf8.length && words.size < 20;) {
    let to = Math.min(utf8.length, from + STRETCH);
    while (to < utf8.length && ((utf8[to] ?? 0) & 0xc0) === 0x80) to += 1;
    const text = utf8.toString('utf8', from, to);
    const first = rules.flatMap((rule) => [...found(text, rule)]).sort((a, b) => a.index - b.index);
    for (const { word } of first) words.add(word);
    if (at < 0 && first[0] !== undefined) at = from + Buffer.byteLength(text.slice(0, first[0].start));
    from = to;
  }
  return at < 0 ? null : { words: [...words], at };
}

function* found(text: string, rule: RegExp): Generator<{ word: string; index: number; start: number }> {
  let [n, end] = [0, 0];
  for (const { index } of text.matchAll(rule)) {
    if (index < end) continue;
    const start = index - (/[^\s",;|]{0,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
    const word = /^[^\s",;|]{0,80}/u.exec(text.slice(start, start + 80))?.[0] ?? '';
    end = start + Math.max(1, word.length);
    yield { word, index, start };
    if ((n += 1) >= 20) return;
  }
}

/** U+FFFD stands where a character was lost, and nobody can tell which; control characters U+0080 to U+009F are bytes read in the wrong encoding. Every place is told. */
function lostCharacters(utf8: Buffer, file: string): Fault[] {
  const faults: Fault[] = [];
  const place = [placesFrom(utf8), placesFrom(utf8)] as const;
  const tell = (at: number, what: string, kind: 0 | 1): void => void faults.push({ code: 'LOST_CHARACTER', what, fix: 'look the word up in the original, and mend it', place: { file, ...place[kind](at) } });
  for (let at = utf8.indexOf('\uFFFD'); at >= 0 && faults.length < 1000; at = utf8.indexOf('\uFFFD', at + 3)) tell(at, `a character was lost here (U+FFFD): ${around(utf8, at)}`, 0);
  for (let at = utf8.indexOf(0xc2); at >= 0 && faults.length < 1000; at = utf8.indexOf(0xc2, at + 1)) {
    const next = utf8[at + 1] ?? 0;
    if (next >= 0x80 && next <= 0x9f) tell(at, `a control character (U+00${next.toString(16).toUpperCase()}) stands in the text: ${around(utf8, at)}`, 1);
  }
  return faults;
}

function around(utf8: Buffer, at: number): string {
  let start = Math.max(0, at - 20);
  while (((utf8[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return utf8.toString('utf8', start, at + 23).split(/\r|\n/u).find((part) => /[\uFFFD\u0080-\u009F]/u.test(part))?.trim() ?? '';
}
