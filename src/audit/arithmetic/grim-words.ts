import { countsGiving, floorOf, shareDigits, shareText } from './grim-counts.ts';
import type { Counts, PrintedShare } from './grim-counts.ts';
import { number } from '../say.ts';
import type { Lang } from '../say.ts';

/** Numbers of cases as they are printed: `105 to 107`, or one alone. */
export function countsText({ from, to }: Counts, lang: Lang): string {
  return from === to ? number(from, { lang }) : `${number(from, { lang })} ${lang === 'en' ? 'to' : 'a'} ${number(to, { lang })}`;
}

/** What the two numbers of cases about a share give: "149 give 31.7%, 150 give 31.9%". */
export function neighbours(share: PrintedShare, whole: number, lang: Lang): string {
  const below = floorOf(share.digits * whole, 10 ** (share.decimals + 2));
  // A share over 100% has the whole itself for its nearest number of cases.
  const each = [Math.min(below, whole), below + 1].filter((k) => k <= whole).map((k) => `${cases(k, lang)} ${shareText({ digits: shareDigits(k, whole, share.decimals), decimals: share.decimals })}`);
  return each.join(lang === 'en' ? ', ' : ' y ');
}

/** The cases that give a share in another rounding than the usual one; '' where there are none. */
export function otherRoundings(share: PrintedShare, whole: number, lang: Lang): string {
  const ways = (['floor', 'ceil'] as const).flatMap((way) => {
    const counts = countsGiving(share, whole, way);
    return counts === null ? [] : [`${cases(counts.from, lang)} ${shareText(share)} ${WAYS[way][lang]}`];
  });
  return ways.length === 0 ? '' : ` (${ways.join('; ')})`;
}

const WAYS = { floor: { en: 'only if cut off', es: 'solo si se trunca' }, ceil: { en: 'only if rounded up', es: 'solo si se redondea hacia arriba' } } as const;

function cases(k: number, lang: Lang): string {
  const one = lang === 'en' ? 'gives' : 'da';
  const many = lang === 'en' ? 'give' : 'dan';
  return `${number(k, { lang })} ${k === 1 ? one : many}`;
}
