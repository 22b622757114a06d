import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import { apportioned } from './apportioned.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { enumerated } from './enumerated.ts';
import { basesFor, casesOf, falseMatchRate } from './false-match.ts';
import type { PrintedList } from './false-match.ts';
import type { AuditFinding } from '../finding.ts';
import { ceilOf, floorOf, printedShare } from './grim-counts.ts';
import type { Counts, PrintedShare } from './grim-counts.ts';
import { countsText } from './grim-words.ts';
import { inBoth, named, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { areExclusive, bySchemes, closes, shareLists } from './share-lists.ts';
import type { ShareList } from './share-lists.ts';
import { termWords } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'base-finder';

/** How many bases a sentence lists. */
const LISTED = 5;

/**
 * Of which number the shares of one base can be: each n within 5% of the base such that some whole number of cases gives every share, and such that the cases
 * of a list that comes to 100 come to n exactly. GRIM for a whole list (Brown and Heathers 2017). One number that fits is no proof: the chance that
 * a random list of such shares fits some number in the window is printed beside it.
 */
export const baseFinder: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const list of shareLists(context)) {
      const printed = printedOf(context, list);
      if (printed !== null) yield tested(list.whole as Term, printed);
    }
  },
};

type Printed = PrintedList & { readonly figures: readonly [Figure, Figure, ...Figure[]] };

/** The cases with which the base gives the list, if it is one scheme and was made to come to 100. */
function madeToClose({ shares, closing }: PrintedList, base: number): number[] | null {
  return closing.length === 1 && closing[0]?.length === shares.length ? apportioned(shares, base) : null;
}

/** The shares of a list that are printed without a hedge, if they are two or more of one count. */
function printedOf(context: AuditContext, list: ShareList): Printed | null {
  if (list.whole?.figure?.unit !== 'count' || (list.whole.value ?? 0) < 1) return null;
  const printed = list.shares.flatMap((figure): { figure: Figure; share: PrintedShare }[] => {
    const share = printedShare(figure);
    return share === null ? [] : [{ figure, share }];
  });
  if (printed.length < 2) return null;
  const figures = printed.map(({ figure }) => figure) as [Figure, Figure, ...Figure[]];
  const schemes = bySchemes({ shares: figures, whole: list.whole }).filter(({ shares }) => shares.length > 1 && areExclusive(context, shares) && closes(context, shares));
  return { figures, shares: printed.map(({ share }) => share), closing: schemes.map(({ shares }) => shares.map((share) => figures.indexOf(share))) };
}

function tested(whole: Term, list: Printed): AuditFinding {
  const base = whole.value ?? 0;
  const window = { from: ceilOf(95 * base, 100), to: floorOf(105 * base, 100) };
  const bases = basesFor(list, window);
  const any = bases.length === window.to - window.from + 1;
  const closed = any || bases.includes(base) ? null : madeToClose(list, base);
  const verdict = any ? 'no-power' : bases.includes(base) ? 'agrees' : closed === null ? 'impossible' : 'stretch';
  const chance = any ? 1 : falseMatchRate(list, window);
  const figures: [Figure, ...Figure[]] = [...list.figures, ...(whole.figure === null ? [] : [whole.figure])];
  return about(CHECK, figures, {
    verdict, observed: `${list.figures.map(({ reported }) => reported.value).join(' / ')} of ${base}`,
    expected: `${any ? 'any' : bases.length === 0 ? 'none' : listed(list, bases, 'en')} of ${window.from} to ${window.to}; false matches ${Math.round(chance * 100)}%`,
    message: inBoth((lang) => sentence({ whole, list, bases, closed, window, chance, verdict, lang })),
  });
}

interface Told {
  readonly whole: Term;
  readonly list: Printed;
  readonly bases: readonly number[];
  readonly window: Counts;
  readonly chance: number;
  readonly verdict: 'no-power' | 'agrees' | 'stretch' | 'impossible';
  /** The cases of a list that was made to come to 100. */
  readonly closed: readonly number[] | null;
  readonly lang: Lang;
}

function sentence(told: Told): string {
  const { whole, list, bases, closed, window, chance, verdict, lang } = told;
  const [shares, of] = [enumerated(list.figures.map(named), lang), termWords(whole, lang)];
  const [from, to, rate] = [number(window.from, { lang }), number(window.to, { lang }), `${Math.round(chance * 100)}%`];
  const fits = bases.length === 0 ? null : listed(list, bases, lang);
  if (lang === 'en') {
    if (verdict === 'no-power') return `${shares} can be of any number from ${from} to ${to}, so they do not tell whether they are of ${of}.`;
    const start = closed !== null ? `${shares} are ${closed.join('+')} of ${of} if they were made to come to 100; each rounded by itself`
      : verdict === 'agrees' ? `${shares} can all be of ${of}` : `${shares} cannot all be of ${of}, if they were rounded to the nearest`;
    return `${start}: of ${from} to ${to}, ${fits === null ? 'no number fits' : `they fit ${fits}`}, and a random list of such shares fits some number there in ${rate} of cases.`;
  }
  if (verdict === 'no-power') return `${shares} pueden ser de cualquier número de ${from} a ${to}, así que no dicen si son de ${of}.`;
  const start = closed !== null ? `${shares} son ${closed.join('+')} de ${of} si se ajustaron para sumar 100; redondeadas una a una`
    : verdict === 'agrees' ? `${shares} pueden ser todas de ${of}` : `${shares} no pueden ser todas de ${of}, si se redondearon al más cercano`;
  return `${start}: de ${from} a ${to}, ${fits === null ? 'ningún número encaja' : `encajan con ${fits}`}, y una lista al azar de tales partes encaja con algún número ahí en el ${rate} de los casos.`;
}

/** The bases that fit: where they are few, each with its cases, "469 = 149+148+146+22+4". */
function listed(list: PrintedList, bases: readonly number[], lang: Lang): string {
  if (bases.length <= LISTED) return enumerated(bases.map((n) => `${number(n, { lang })} = ${cases(list, n, lang)}`), lang);
  const more = `${number(bases.length - LISTED, { lang })} ${lang === 'en' ? 'more' : 'más'}`;
  return enumerated([...bases.slice(0, LISTED).map((n) => number(n, { lang })), more], lang);
}

function cases(list: PrintedList, n: number, lang: Lang): string {
  const each = (casesOf(list, n) ?? []).map((counts) => countsText(counts, lang));
  return each.join(list.closing.some((group) => group.length === each.length) ? '+' : ' / ');
}
