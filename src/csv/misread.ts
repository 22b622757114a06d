import type { Fault } from '../errors.ts';
import { isOddApostrophe } from './apostrophes.ts';
import { holds } from './lead-bytes.ts';
import { placeAt } from './lines.ts';
import { asDos, asMac } from './western.ts';

/** What no word of a western language has: these are the letters, accents and signs that it may. */
const FOREIGN = /[^\p{ASCII}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜàáâãäåæçèéêëìíîïñòóôõöøùúûüßœŒºª°·’‘“”«»¿¡–—…€£§²³½¼¾±×´¨\u00A0•´©®™]/gu;
/** A sign that is no letter between two small letters, or one that opens behind one; letters with accents in a row; œ where no word has it: so does text look that was written in another encoding. */
const TORN = /\p{Ll}[¡£](?!\p{L})|\p{Ll}[¡¢£¤¥¦¨©«¬®¯±²³µ¶¸¹»¼½¾¿×÷–—…]\p{Ll}|[À-ÖØ-öø-ÿ]{3}|[À-ÖØ-Þ][a-z]{0,30}[À-ÖØ-Þ][a-z]|\p{L}(?<!f(?=œt[au])|c(?=œl)|ph|hom)œ(?![ui])/gu;
/** Spanish words in capitals of which DOS (code page 850) wrote the Ú, Ó or Í, in windows-1252 é, à and Ö: `JESéS`, `DEFUNCIàN`, `GARCÖA`. Programs that have small accents among capitals write `JOSé`. */
const CAPITALS = /JESéS|PéBLIC|PERé|éLTIM|éNIC|NéMER|(?:SEG|COM|ALG|NING)éN|RAéL|INDéSTR|MéSIC|MéLTIP|[CSTXG]IàN|\p{Lu}Ö[AO]/gu;
const APOSTROPHE = /’/gu;
/** A no-break space in a word or at its end: the á of DOS (code pages 437 and 850) is one byte with it. */
const SPACED = /\p{L}{1,40}\u00A0(?:\p{Ll}{1,40}|(?![^",;|\t\r\n]))/gu;
/** UTF-8 that was once taken for windows-1252 and saved so: `Ã±` for ñ. */
const TWICE = /Ã[\u0080-¿ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-¿]|â€[™œ\u009D“”¦]/gu;


/** What looks misread: words in which windows-1252 gives signs that no western word has, words that were encoded twice, and words of which another program wrote or lost letters. At most three are shown, as they would read from a Mac too. */
export function misread(utf8: Buffer, { file, label }: { file: string; label: string }): Fault[] {
  const twice = ['Ã', 'Â', 'â€'].some((sign) => holds(utf8, sign)) ? wordsWith([TWICE], utf8) : null;
  const odd = label === 'windows-1252' ? wordsWith([FOREIGN, TORN, CAPITALS, APOSTROPHE], utf8) : null;
  const rules = MANGLED.filter(([sign]) => holds(utf8, sign)).map(([, rule]) => rule);
  const mangled = rules.length === 0 ? null : wordsWith(rules, utf8);
  const mac = odd === null && label === 'windows-1252' && !utf8.includes(0x0a) && utf8.includes(0x0d);
  const isTwice = ({ words }: Words): boolean => words.every((word) => twice?.words.includes(word));
  const name = "name the encoding: { encoding: 'macintosh' } or { encoding: 'windows-1252' }";
  return [
    ...(twice === null ? [] : [{ code: 'ENCODED_TWICE', what: `letters look as if they had been encoded twice: ${shown(twice)}`, fix: 'get the file as it was before; the text is left as it stands', place: { file, ...placeAt(utf8, twice.at) } }]),
    ...(odd === null || isTwice(odd) ? [] : [{ code: 'DOUBTFUL_ENCODING', what: `read as windows-1252, which gives unusual words: ${bothWays(odd)}`, fix: `${name}, or save the file as UTF-8`, place: { file, ...placeAt(utf8, odd.at) } }]),
    ...(odd === null && label === 'windows-1252' ? fromDos(utf8, file) : []),
    ...(mangled === null ? [] : [{ code: 'MANGLED_WORDS', what: `letters look as if another program had written them otherwise, or lost them: ${shown(mangled)}`, fix: 'get the file as it was before; the text is left as it stands', place: { file, ...placeAt(utf8, mangled.at) } }]),
    ...(mac ? [{ code: 'DOUBTFUL_ENCODING', what: 'read as windows-1252, and its lines end as Macs end them', fix: name, place: { file } }] : []),
  ];
}

/** Where a file has no letter with an accent, and no-break spaces that part words: written in DOS, these were á, the other letters of which would show. */
function fromDos(utf8: Buffer, file: string): Fault[] {
  // Every letter of the west with an accent begins with this byte.
  const found = utf8.includes(0xc3) ? undefined : SPACED[Symbol.matchAll](utf8.toString('utf8', 0, STRETCH)).next().value;
  if (found === undefined) return [];
  const what = `read as windows-1252, which gives a no-break space: "${found[0].replace('\u00A0', ' ')}", from DOS "${asDos(found[0])}"`;
  return [{ code: 'DOUBTFUL_ENCODING', what, fix: 'save the file as UTF-8, or name the encoding if it is none of DOS: { encoding: \'windows-1252\' }', place: { file, ...placeAt(utf8, Buffer.byteLength(utf8.toString('utf8', 0, STRETCH).slice(0, found.index))) } }];
}

/** `&aacute;` of web pages, `\\u00e1` of programs, and a question mark for a letter that a code page lacks; addresses of the web have other signs beside it. */
const MANGLED: readonly (readonly [sign: string, rule: RegExp])[] = [
  ['&', /&(?:[aeiouAEIOU](?:acute|grave|uml|circ|tilde)|[nN]tilde|[cC]cedil|amp|quot|lt|gt|nbsp|iquest|iexcl|ordm|ordf|#\d{2,5}|#x[0-9a-f]{2,4});/giu],
  ['\\u00', /\\u00[0-9a-f]{2}/giu],
  ['?', /(?<![^\s",;|])\p{L}{2,20}\?\p{Ll}{1,20}(?![^\s",;|])/gu],
];

interface Words {
  readonly words: readonly string[];
  /** The byte at which the first stands. */
  readonly at: number;
}

function shown({ words }: Words): string {
  return words.slice(0, 3).map((word) => `"${word}"`).join(', ');
}

function bothWays({ words }: Words): string {
  return words.slice(0, 3).map((word) => `"${word}", from a Mac "${asMac(word)}"${asDos(word) === word ? '' : `, from DOS "${asDos(word)}"`}`).join('; ');
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
    if (index < end || (rule === APOSTROPHE && !isOddApostrophe(text, index))) continue;
    const start = index - (/[^\s",;|]{0,40}$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
    const word = /^[^\s",;|]{0,80}/u.exec(text.slice(start, start + 80))?.[0] ?? '';
    end = start + Math.max(1, word.length);
    yield { word, index, start };
    if ((n += 1) >= 20) return;
  }
}

