import Fraction from 'fraction.js';
import type { Lang } from './vocabulary.ts';

/** How a numeral can be read: the likeliest first; none where it is no number. */
export type Readings = readonly Fraction[];

/** More digits than this are no reported number. */
const MOST = 40;

/**
 * Reads a numeral in the separators of a language. English sets off thousands with commas and decimals with a point. Spanish does either way round:
 * in San Salvador it is 6,656 and 50.2%, in Madrid 6.656 and 31,8 %. One separator and three digits behind it can be either, and are taken for thousands first;
 * so is the point in English for a decimal. Spaces within set off thousands.
 */
export function readNumeral(text: string, lang: Lang): Readings {
  if (text.length > MOST) return [];
  const plain = text.replace(/[\u00a0\u202f\u2009 ]/gu, '');
  if (/^\d+$/u.test(plain)) return [new Fraction(plain)];
  const pairs = [{ thousands: ',', point: '.' }, { thousands: '.', point: ',' }];
  const found = pairs.flatMap((signs) => reading(plain, signs));
  const [inEnglish, other] = pairs.map((signs) => reading(plain, signs)) as [Fraction[], Fraction[]];
  if (lang === 'en') return inEnglish.length === 0 ? [] : [...inEnglish, ...(isTwofold(plain) && plain.includes('.') ? other : [])];
  return [...found].sort((a, b) => b.compare(a));
}

/** Whether a numeral is one to three digits that do not begin with 0, one separator, and three digits: thousands or thousandths. */
function isTwofold(plain: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(plain);
}

function reading(plain: string, { thousands, point }: { thousands: string; point: string }): Fraction[] {
  const [whole = '', decimals, ...more] = plain.split(point);
  const groups = whole.split(thousands);
  const grouped = groups.length === 1 || (/^[1-9]\d{0,2}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3));
  if (more.length > 0 || !grouped || decimals?.includes(thousands) === true || decimals === '') return [];
  return [new Fraction(`${groups.join('')}${decimals === undefined ? '' : `.${decimals}`}`)];
}
