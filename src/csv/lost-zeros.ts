import type { Fault } from '../errors.ts';
import type { Looked } from './column-looks.ts';
import { partOf } from './counted.ts';

const DIGITS = /^\d{1,14}$/u;
/** Columns of codes are called so; `id` counts rows as often. */
const CALLED = /(?:^|[\s_./-])(?:c[oó]d(?:igos?)?|codes?|clave|cve|ubigeo|dane|fips|zip|cp|postal|ine|geoid|cvegeo)(?:$|[\s_./-])|^(?:cod|cve|cvegeo|geoid|fips)/iu;
/** Codes have as many digits as this, at the least. */
const SHORTEST = 4;
/** There are so many of each length, at the least; and of all the numbers between the first code and the last not every second one is a code. */
const [SOME, DENSE] = [3, 0.5];

/**
 * Tells codes that have lost the zero before them, as numbers have none: where others of the column still have theirs, all of one length, and some are shorter; or where a column is called a code, none begins with
 * a zero, and all have one of two lengths, one digit apart.
 */
export function lostZeros({ file, field, cells }: Looked): Fault | null {
  if (cells.length < 2 || !cells.every(({ text }) => DIGITS.test(text))) return null;
  const zeros = cells.filter(({ text }) => text.length > 1 && text.startsWith('0'));
  const full = zeros.length > 0 ? oneLength(zeros.map(({ text }) => text)) : CALLED.test(field) ? fullLength(cells.map(({ text }) => text)) : null;
  if (full === null) return null;
  const short = cells.filter(({ text }) => text.length < full);
  const [first] = short;
  if (first === undefined) return null;
  const what = `${partOf(short.length, cells.length, { thing: 'code', one: 'has', many: 'have' })} fewer than ${full} digits, "${first.text}": a zero before ${short.length === 1 ? 'it' : 'them'} may have been lost`;
  return { code: 'LOST_ZEROS', what, fix: `look whether "${first.text.padStart(full, '0')}" is meant: as it stands, no list and no join finds it`, place: { file, line: first.line, field } };
}

/** The length that all have; null where they have several. */
function oneLength(codes: readonly string[]): number | null {
  const [length = 0, ...others] = new Set(codes.map((code) => code.length));
  return others.length === 0 ? length : null;
}

/** The greater of the two lengths that codes have, one of which lacks its zero; null where they are other numbers. */
function fullLength(codes: readonly string[]): number | null {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b);
  const [short = 0, full = 0, ...others] = lengths;
  if (others.length > 0 || full !== short + 1 || full < SHORTEST) return null;
  const different = new Set(codes);
  const numbers = [...different].map(Number);
  const isDense = different.size > DENSE * (Math.max(...numbers) - Math.min(...numbers) + 1);
  const isSome = [short, full].every((length) => codes.filter((code) => code.length === length).length >= SOME);
  return isSome && !isDense ? full : null;
}
