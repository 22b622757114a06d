import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { grouped } from '../grouped.ts';
import { byDate, comparable, isHeld, printedOf, speakerName } from './pairs.ts';
import { inBoth, named, number } from '../say.ts';
import { dateText, listed, topic } from './topic.ts';

const CHECK = 'transposed';

/**
 * Two numbers for one thing and date with the same digits in another order: 2,389 and 2,398. Digits that change places change a number by a multiple of
 * nine (casting out nines); it may be a slip of the hand, and may be chance.
 */
export const transposed: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const group of comparable(context.figures.filter(isHeld), context)) {
      for (const { figures } of byDate(group)) {
        const numbers = grouped(figures.filter(({ reported }) => reported.value !== null), printedOf);
        const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => ({ a, b })));
        for (const { a, b } of pairs.filter((pair) => hasSameDigits(pair.a[0], pair.b[0]))) {
          const [claim, ...others] = [...b, ...a] as [Figure, ...Figure[]];
          const difference = Math.abs(Number(printedOf(a[0])) - Number(printedOf(b[0])));
          yield about(CHECK, [claim, ...others], {
            verdict: 'stretch', observed: printedOf(b[0]), expected: printedOf(a[0]),
            message: inBoth((lang) => {
              const what = `${topic(claim, context, lang)}, ${dateText(claim)}`;
              const both = listed([a[0], b[0]].map((figure) => `${named(figure)} (${speakerName(figure, lang)})`), lang);
              return lang === 'en'
                ? `${what}: ${both} have the same digits in another order and differ by ${number(difference, { lang })}, a multiple of 9, as when digits change places.`
                : `${what}: ${both} tienen las mismas cifras en otro orden y difieren en ${number(difference, { lang })}, múltiplo de 9, como cuando se trasponen cifras.`;
            }),
          });
        }
        if (pairs.length > 0 && !pairs.some(({ a, b }) => hasSameDigits(a[0], b[0]))) {
          const [claim, ...others] = numbers.flat() as [Figure, ...Figure[]];
          yield about(CHECK, [claim, ...others], {
            verdict: 'agrees', observed: numbers.map(([first]) => printedOf(first)).join(', '), expected: 'no digits in another order',
            message: inBoth((lang) => (lang === 'en'
              ? `${topic(claim, context, lang)}, ${dateText(claim)}: the numbers differ, and not by the order of their digits.`
              : `${topic(claim, context, lang)}, ${dateText(claim)}: los números difieren, y no por el orden de sus cifras.`)),
          });
        }
      }
    }
  },
};

function hasSameDigits(a: Figure, b: Figure): boolean {
  const digits = (figure: Figure): string => (printedOf(figure).match(/\d/gu) ?? []).sort().join('');
  return printedOf(a) !== printedOf(b) && digits(a) === digits(b) && printedOf(a).length === printedOf(b).length;
}
