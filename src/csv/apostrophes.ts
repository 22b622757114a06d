/*
 * The í of Mac OS Roman is the apostrophe of windows-1252: one byte, which makes `Mart’nez` of Martínez, and no sign tells that it is wrong. But apostrophes stand in few places.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind an apostrophe in English: possessive, not, would, am, are, have, will, and what speech swallows. */
const ENGLISH = set('s t d m re ve ll em er am cause til clock all n');
/** English words of one or two letters that have such an ending. Behind any other it is rather a Spanish word: `Pa’s` of País. */
const SHORT = set('it he we i us un eu uk al ed jo bo ty mo di ma y o dr mr ms tv pc hq id st');
/** Before an apostrophe in French, Catalan, Italian and Portuguese: what lost its vowel. */
const ELIDED = set('c d j l m n s t v qu gl jusqu lorsqu puisqu quoiqu quelqu presqu aujourd entr all dall dell nell sull coll quell bell un nessun ciascun cent mezz quest sant dov com anch senz tutt grand');
/** Words of two letters that may stand behind it. */
const TWO = set('ha he an un or ai on en il où os au eu ex em us ut um es hi ho às ao eh');
/** Behind these words speech drops more: `po’`, `th’`, `mo’`. */
const CLIPPED = set('po th mo ca be fe ol di');

/**
 * Whether the apostrophe at a place stands where no western language has one: between letters, neither before an English ending nor behind a word that lost its vowel;
 * or behind a word that ends in none of n, s, x and z, where no quotation closes. Names from other scripts, `Sana’a`, may seem odd too: this is a reason to ask, not to decide.
 */
export function isOddApostrophe(text: string, at: number): boolean {
  const before = /[\p{L}’]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^[\p{L}’]*/u.exec(text.slice(at + 1, at + 41))?.[0] ?? '';
  // K’iche’: no Spanish word has two, nor an i beside an í.
  if (before === '' || before.includes('’') || after.includes('’') || /i$/iu.test(before) || /^i/iu.test(after) || /^[kq]$/iu.test(before)) return false;
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  if (after === '') return left.length > 1 && /\p{Ll}$/u.test(before) && !/[nsxz]$/u.test(left) && !CLIPPED.has(left) && !text.slice(Math.max(0, at - 200), at).includes('‘');
  if (/^\p{Lu}/u.test(after)) return false;
  if (ENGLISH.has(right) && (left.length > 2 || SHORT.has(left) || /^\p{Lu}{2}$/u.test(before))) return false;
  return !(ELIDED.has(left) && /^[aeiouhyà-æè-ïò-öù-üœ]/u.test(right) && (right.length > 2 || TWO.has(right)));
}
