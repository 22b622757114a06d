import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';

/** A column with more different texts than this names no groups, nor does one whose texts are as long as sentences. */
const [FEW, LONGEST] = [300, 60];
const SHOWN = 3;

/**
 * Tells one name in several spellings: in great and small letters, with and without accents, with more blanks between its words. Whoever groups by them, or joins, has several parts of one total. Two names that differ by a letter may be two
 * places, and are not told; nor are signs of one letter, nor codes with digits, of which case may be a part.
 */
export function spellings({ file, field, cells }: Looked): Fault | null {
  const first = new Map<string, number>();
  for (const { text, line } of cells) {
    if (first.has(text)) continue;
    if (text.length > LONGEST || first.size >= FEW) return null;
    first.set(text, line);
  }
  const groups = new Map<string, string[]>();
  for (const text of first.keys()) {
    if (/\d/u.test(text) || text.length < 2 || !/\p{L}/u.test(text)) continue;
    const name = folded(text);
    groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  const several = [...groups.values()].filter(({ length }) => length > 1);
  const [one] = several;
  if (one === undefined) return null;
  const shown = several.slice(0, SHOWN).map((texts) => texts.slice(0, SHOWN).map((text) => `"${text}"`).join(', '));
  const what = `one name seems to be written in several ways: ${shown.join('; ')}${several.length > shown.length ? ' …' : ''}`;
  return { code: 'SPELLINGS', what, fix: 'make them one before anything is grouped or joined: clean.recode', place: { file, line: first.get(one[1] ?? '') ?? 1, field } };
}

/** As the name is said, whatever its letters look like: case, accents, ligatures and blanks aside. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}
