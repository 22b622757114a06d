import { scaled } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import { apportioned } from './apportioned.ts';
import type { AuditCheck } from '../audit-check.ts';
import { baseOf } from '../base-of.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { countsGiving, printedShare } from './grim-counts.ts';
import { closing, impossible, possible } from './grim-findings.ts';
import { otherBases } from './other-bases.ts';
import { figuresOf } from './related.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { areExclusive, bySchemes, shareLists } from './share-lists.ts';
import type { ShareList } from './share-lists.ts';
import { claimed, ifExactly, stands, termOf, termWords } from './term.ts';
import type { Term } from './term.ts';
import { wholeNumbers } from './whole-numbers.ts';

const CHECK = 'grim';

/**
 * Some whole number of cases gives the percent that is printed (GRIM: Brown and Heathers 2017, see `countsGiving`).
 *
 * The test is of the nearest place, which is how shares are rounded; where only cutting off or rounding up gives the percent, that is said.
 * Its power is the part of all percents that no number of cases can give; where that is nothing, it says so, and how many cases there can be.
 */
export const grim: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const lists = shareLists(context).flatMap(bySchemes);
    for (const claim of context.figures) if (claim.unit === 'percent' && stands(claim)) yield tested(context, claim, lists);
  },
};

function tested(context: AuditContext, claim: Figure, lists: readonly ShareList[]): AuditFinding {
  const base = baseOf(claim, context);
  const whole = base === null ? null : termOf(context, base.id);
  if (claimed(claim) === null) return untested(claim, whole, 'no number printed');
  if (whole === null || whole.value === null || whole.value <= 0 || (whole.figure?.unit ?? 'count') !== 'count') return untested(claim, whole, 'no count to be a share of');
  const share = printedShare(claim);
  const counted = { ...whole, value: whole.value };
  if (share === null) return undigited(claim, counted);
  const test = { claim, share, whole: counted, stated: base?.stated === true, others: otherBases(context, { claim, base: whole }) };
  if (countsGiving(share, counted.value) !== null) return possible(test);
  const list = lists.find(({ shares }) => shares.includes(claim));
  const cases = list !== undefined && areExclusive(context, list.shares) ? madeToClose(list, counted.value) : null;
  return cases === null ? impossible(context, test) : closing(test, cases[list?.shares.indexOf(claim) ?? 0] ?? 0);
}

function untested(claim: Figure, whole: Term | null, lacks: keyof typeof LACKS): AuditFinding {
  return about(CHECK, figuresOf(claim, whole === null ? [] : [whole]), {
    verdict: 'not-checkable', observed: lacks, expected: 'a percent and the number that it is of',
    message: { en: `Whether whole cases give ${named(claim)} cannot be tested: ${lacks}.`, es: `No se puede comprobar si casos enteros dan ${named(claim)}: ${LACKS[lacks]}.` },
  });
}

const LACKS = { 'no number printed': 'no trae número', 'no count to be a share of': 'no hay recuento del que sea parte' } as const;

/** A percent with a hedge, or told in words, has no digits to test: all that can be said is how many cases it may be. */
function undigited(claim: Figure, whole: Term & { readonly value: number }): AuditFinding {
  const said = claimed(claim)?.strict;
  const range = said === undefined ? null : wholeNumbers(scaled(scaled(said, whole.value), 0.01));
  const [why, wanted] = claim.reported.hedge === 'bare' ? (['words', 'a percent in digits'] as const) : (['hedge', 'a percent without a hedge'] as const);
  const cases = (lang: Lang): string => (range === null ? '' : span({ low: range.from, high: range.to, lowOpen: false, highOpen: false }, { lang }));
  return about(CHECK, figuresOf(claim, [whole]), {
    verdict: 'no-power', observed: `“${claim.phrase}” of ${whole.value}`, expected: range === null ? wanted : `${cases('en')} of ${whole.value}`,
    message: inBoth((lang) => {
      const [verb, of] = lang === 'en' ? ['is', 'of'] : ['son', 'de'];
      const is = range === null ? '' : ` ${verb} ${cases(lang)} ${of} ${termWords(whole, lang)}${ifExactly(whole, lang)};`;
      return `${named(claim)}${is} ${NO_LAST_FIGURE[why][lang]}.`;
    }),
  });
}

const NO_LAST_FIGURE = {
  hedge: { en: 'with a hedge it has no last figure to test', es: 'con su matiz no tiene última cifra que probar' },
  words: { en: 'in words it has no last figure to test', es: 'en palabras no tiene última cifra que probar' },
} as const;

/** The cases of a list of shares that was made to come to 100; null where it was not. */
function madeToClose({ shares }: ShareList, whole: number): number[] | null {
  const printed = shares.map(printedShare).filter((each) => each !== null);
  return printed.length === shares.length ? apportioned(printed, whole) : null;
}
