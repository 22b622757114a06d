import { exactNumber, exactPoint, minus, scaled } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { enumerated } from './enumerated.ts';
import type { AuditFinding } from '../finding.ts';
import { countsGiving, printedShare } from './grim-counts.ts';
import { inBoth, named, number, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { addedUp, areExclusive, bySchemes, isWhole, shareLists } from './share-lists.ts';
import type { ShareList } from './share-lists.ts';
import { ifExactly, termWords } from './term.ts';

const CHECK = 'sum-of-shares';

/**
 * Shares of categories that exclude each other come to no more than 100 within their rounding (each may be off by half its last place), and to 100 where
 * the categories leave nothing out. What is left is said: a reader who is not told of it takes the printed causes for all of them.
 */
export const sumOfShares: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const list of shareLists(context).flatMap(bySchemes)) {
      if (list.shares.length > 1 && areExclusive(context, list.shares)) yield tested(context, list);
    }
  },
};

function tested(context: AuditContext, list: ShareList & { scheme: string }): AuditFinding {
  const { shares, scheme } = list;
  const sum = addedUp(context, shares);
  const all = (lang: Lang): string => enumerated(shares.map(named), lang);
  if (sum === null) {
    return about(CHECK, shares, {
      verdict: 'not-checkable', observed: 'a share without a number', expected: 'a number for each share',
      message: { en: `${all('en')} cannot be added: one of them prints no number.`, es: `${all('es')} no se pueden sumar: una no trae número.` },
    });
  }
  const whole = isWhole(context, scheme, shares);
  const tooMuch = sum.low !== null && sum.low.compare(100) > 0;
  const tooLittle = whole && sum.high !== null && sum.high.compare(100) < 0;
  const closed = !tooMuch && (sum.high === null || sum.high.compare(100) >= 0);
  const printed = shares.reduce((total, { reported }) => total.add(exactNumber(reported.value ?? 0)), exactNumber(0));
  const together = shares.every(({ reported }) => reported.value !== null) ? exactPoint(printed) : sum;
  return about(CHECK, shares, {
    ...(tooMuch || tooLittle ? { verdict: 'impossible', severity: 'error' } : { verdict: 'agrees' }),
    observed: `${span(together, { lang: 'en' })}%`, expected: `${whole ? '100' : 'at most 100'}${closed ? '' : `; ${span(rest(together), { lang: 'en' })}% not stated`}`,
    message: inBoth((lang) => {
      const [is, t] = [span(together, { lang }), WORDS[lang]];
      const start = `${all(lang)} ${t.are} ${is}% ${t.together}`;
      if (tooMuch || tooLittle) return `${start}, ${t.cannot} ${whole ? '' : t.more}100 ${t.of} ${number(shares.length, { lang })} ${t.shares}.`;
      return closed ? `${start}, ${t.closes}.` : `${start}: ${span(rest(together), { lang })}% ${t.left}${casesLeft(list, sum, lang)}.`;
    }),
  });
}

const WORDS = {
  en: {
    are: 'are', together: 'together', cannot: 'which cannot be', more: 'above ', of: 'within the rounding of', shares: 'shares of categories that exclude each other',
    closes: '100 within their rounding', left: 'is not stated',
  },
  es: {
    are: 'son', together: 'en conjunto', cannot: 'que no puede ser', more: 'más de ', of: 'con el redondeo de', shares: 'partes de categorías que se excluyen',
    closes: '100 con su redondeo', left: 'no se declara',
  },
} as const;

function rest(sum: ExactInterval): ExactInterval {
  const left = minus(exactPoint(100), sum);
  return left.low !== null && left.low.compare(0) < 0 ? { ...left, low: exactNumber(0), lowOpen: false } : left;
}

/** What is left in cases: the whole less the cases of each share, ", which is 63 to 67 of 241". */
function casesLeft({ shares, whole }: ShareList, sum: ExactInterval, lang: Lang): string {
  const n = whole?.value ?? null;
  if (whole === null || n === null || whole.figure?.unit !== 'count') return '';
  const counts = shares.map((share) => {
    const printed = printedShare(share);
    return printed === null ? null : countsGiving(printed, n);
  });
  if (counts.some((each) => each === null)) return '';
  const [from, to] = [counts.reduce((left, each) => left - (each?.to ?? 0), n), counts.reduce((left, each) => left - (each?.from ?? 0), n)];
  if (sum.high === null || from < 0) return '';
  const cases = span(scaled({ low: exactNumber(from), high: exactNumber(to), lowOpen: false, highOpen: false }, 1), { lang });
  return `, ${cases} ${lang === 'en' ? 'of' : 'de'} ${termWords(whole, lang)}${ifExactly(whole, lang)}`;
}
