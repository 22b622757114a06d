import type { Fault } from '../errors.ts';
import { placeAt } from './lines.ts';

/**
 * Letters of Cyrillic and Greek that look like Latin ones, and those. Others, as in `μg` and `kΩ`, are seen for what they are.
 * (Unicode Technical Standard 39, "Unicode Security Mechanisms", confusables.txt)
 */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕАВЕКМНОРСТХІЈЅ', 'aeopcyxijsABEKMHOPCTXIJS'), ...pairs('οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oABEZHIKMNOPTYX'),
]);
/** Each of them is two bytes, the first of them one of these. */
const FIRST_BYTES = [0xce, 0xd0, 0xd1];
const WORD = /[\p{L}\p{M}]*[\u0370-\u04FF][\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;

/** Words of Latin letters with one of another script among them that looks the same, so that no list and no join finds them: told once, at the first; the text is left as it stands. */
export function mixedLetters(utf8: Buffer, file: string): Fault[] {
  const starts = FIRST_BYTES.map((byte) => utf8.indexOf(byte)).filter((at) => at >= 0);
  if (starts.length === 0) return [];
  // From the beginning of the line in which the first stands.
  const from = utf8.lastIndexOf(0x0a, Math.min(...starts)) + 1;
  const text = utf8.toString('utf8', from, from + 8 * 1024 * 1024);
  const words = [...text.matchAll(WORD)].filter(([word]) => isMixed(word));
  const [first] = words;
  if (first === undefined) return [];
  const strange = [...first[0]].find((letter) => ALIKE.has(letter)) ?? '';
  const name = `${/\p{Script=Greek}/u.test(strange) ? 'Greek' : 'Cyrillic'} U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [before, plain] = [text.slice(0, first.index), [...first[0]].map((letter) => ALIKE.get(letter) ?? letter).join('')];
  const several = words.length === 1 ? '' : `, and ${words.length - 1} more`;
  const what = `a letter of another script stands in a word of Latin ones: "${first[0]}" is not "${plain}" (${name} for "${ALIKE.get(strange) ?? ''}")${several}`;
  return [{ code: 'MIXED_LETTERS', what, fix: `write "${plain}": texts that look the same are not`, place: { file, ...placeAt(utf8, from + Buffer.byteLength(before)) } }];
}

/** All its letters of another script look like Latin ones, and it has Latin ones too. */
function isMixed(word: string): boolean {
  return LATIN.test(word) && [...word].every((letter) => !/[\u0370-\u04FF]/u.test(letter) || ALIKE.has(letter));
}

function pairs(strange: string, plain: string): [string, string][] {
  return [...strange].map((letter, i) => [letter, plain[i] ?? '']);
}
