import type { Fault } from '../errors.ts';
import { holds, mayHold } from './lead-bytes.ts';
import { placeAt } from './lines.ts';

/** Signs without a width that come with text copied from a page: soft hyphen, zero-width space, left-to-right mark, word joiner. */
const UNSEEN = ['\u00AD', '\u200B', '\u200E', '\u2060'];
/** Letters that printers join, as signs of their own: they come out of PDFs. */
const LIGATURES = ['\uFB00', '\uFB01', '\uFB02', '\uFB03', '\uFB04', '\uFB06'];
/** The accents of western languages, as signs of their own. */
const ACCENTS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u0327'];

/** Signs by which texts differ that look the same, so that no list and no join finds them: a sign that nobody sees, an accent that is no part of its letter, letters that are one sign, and a no-break space in a cell that comes with a plain one too. Told once each, at the first; the text is left as it stands. */
export function unseen(utf8: Buffer, file: string): Fault[] {
  const [sign, accent] = [firstOf(UNSEEN, utf8, () => true), firstOf(ACCENTS, utf8, (at, each) => isApart(utf8, at, each))];
  const told: Fault[] = twins(utf8, file);
  const joined = firstOf(LIGATURES, utf8, (at, sign) => isInWord(utf8, at, sign));
  if (sign !== null) {
    const name = `U+${(sign.sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    told.push({ code: 'UNSEEN_SIGN', what: `a sign that nobody sees (${name}) stands in the text: "${wordAt(utf8, sign, `[${name}]`)}"`, fix: 'take it out: texts that look the same are not', place: { file, ...placeAt(utf8, sign.at) } });
  }
  if (joined !== null) {
    told.push({ code: 'LIGATURE', what: `two letters stand in the text as one sign: "${wordAt(utf8, joined, joined.sign)}"`, fix: 'write the letters by themselves: texts that look the same are not', place: { file, ...placeAt(utf8, joined.at) } });
  }
  if (accent !== null) {
    told.push({ code: 'ACCENT_APART', what: `an accent stands behind its letter as a sign of its own: "${wordAt(utf8, accent, accent.sign)}"`, fix: 'save the file with whole letters (Unicode NFC): texts that look the same are not', place: { file, ...placeAt(utf8, accent.at) } });
  }
  return told;
}

/** What stands between delimiters, with a no-break space between two words. */
const JOINED = /(?<![^",;|\t\r\n])[^",;|\t\r\n]{0,60}\p{L}[\u00A0\u202F]\p{L}[^",;|\t\r\n]{0,60}(?![^",;|\t\r\n])/gu;
/** So many different such cells are looked for. */
const CELLS = 50;

function twins(utf8: Buffer, file: string): Fault[] {
  if (!holds(utf8, '\u00A0') && !holds(utf8, '\u202F')) return [];
  const text = utf8.toString('utf8', 0, 8 * 1024 * 1024);
  const cells = new Map<string, number>();
  for (const { 0: cell, index } of text.matchAll(JOINED)) {
    if (!cells.has(cell)) cells.set(cell, index);
    if (cells.size >= CELLS) break;
  }
  const plain = (cell: string): string => cell.replace(/[\u00A0\u202F]/gu, ' ');
  const twin = [...cells].find(([cell]) => hasCell(utf8, plain(cell)));
  if (twin === undefined) return [];
  const [cell, index] = twin;
  const what = `a no-break space stands in a cell that comes with a plain one too: "${cell.trim().replace(/[\u00A0\u202F]/gu, '[no-break space]')}" and "${plain(cell).trim()}"`;
  return [{ code: 'UNSEEN_SIGN', what, fix: 'write a plain space: texts that look the same are not', place: { file, ...placeAt(utf8, Buffer.byteLength(text.slice(0, index))) } }];
}

/** Whether the text stands somewhere between delimiters. */
function hasCell(utf8: Buffer, cell: string): boolean {
  const isEdge = (at: number): boolean => at < 0 || at >= utf8.length || '",;|\t\r\n'.includes(String.fromCharCode(utf8[at] ?? 0));
  const size = Buffer.byteLength(cell);
  for (let at = utf8.indexOf(cell); at >= 0; at = utf8.indexOf(cell, at + size)) if (isEdge(at - 1) && isEdge(at + size)) return true;
  return false;
}

interface Found {
  readonly sign: string;
  readonly at: number;
}

/** The first place of any of these signs that is meant; null where there is none. */
function firstOf(signs: readonly string[], utf8: Buffer, isMeant: (at: number, sign: string) => boolean): Found | null {
  let first: Found | null = null;
  for (const sign of signs) {
    let at = mayHold(utf8, sign) ? utf8.indexOf(sign) : -1;
    while (at >= 0 && at < (first?.at ?? Infinity) && !isMeant(at, sign)) at = utf8.indexOf(sign, at + 1);
    if (at >= 0 && at < (first?.at ?? Infinity)) first = { sign, at };
  }
  return first;
}

/** Whether a plain letter stands beside it. */
function isInWord(utf8: Buffer, at: number, sign: string): boolean {
  const isLetter = (byte = 0): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
  return isLetter(utf8[at - 1]) || isLetter(utf8[at + Buffer.byteLength(sign)]);
}

/** Whether there is a letter that has the accent on it. */
function isApart(utf8: Buffer, at: number, accent: string): boolean {
  const letter = [...utf8.toString('utf8', Math.max(0, at - 4), at)].at(-1) ?? '';
  return letter !== '' && [...`${letter}${accent}`.normalize('NFC')].length === 1;
}

function wordAt(utf8: Buffer, { sign, at }: Found, shown: string): string {
  const before = /[^\s",;|]{0,20}$/u.exec(utf8.toString('utf8', Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^[^\s",;|]{0,20}/u.exec(utf8.toString('utf8', at + Buffer.byteLength(sign), at + 80))?.[0] ?? '';
  return `${before}${shown}${after}`;
}
