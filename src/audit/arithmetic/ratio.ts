import { exactPoint, over } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { combine } from '../compare.ts';
import type { Claim } from '../compare.ts';
import { daysBetween } from '../../figure/days.ts';
import { enumerated } from './enumerated.ts';
import type { AuditFinding } from '../finding.ts';
import { judged } from './judged.ts';
import { figuresOf, related, untestable } from './related.ts';
import type { Related } from './related.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { stands, termWords } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'ratio';

/**
 * A multiple agrees with its two numbers: new / old for doubles and triples, whole / part for one in n, days / count for one every n days.
 * The inputs of a `ratio` relation are old|new, part|whole, or the count alone.
 */
export const ratio: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const relations = related(context, 'ratio');
    for (const relation of relations) yield tested(relation);
    for (const figure of context.figures) if (figure.unit === 'ratio' && stands(figure) && !relations.some(({ claim }) => claim === figure)) yield alone(figure);
  },
};

function alone(figure: Figure): AuditFinding {
  return about(CHECK, [figure], {
    verdict: 'not-checkable', observed: 'no inputs', expected: 'a ratio relation with two numbers',
    message: { en: `${named(figure)} cannot be reckoned again: no relation says from which numbers.`, es: `${named(figure)} no se puede recalcular: ninguna relación dice de qué números.` },
  });
}

function tested(relation: Related): AuditFinding {
  const { claim, inputs } = relation;
  const stop = untestable(CHECK, relation, { inputs: inEvery(claim) ? [1] : [2], of: inEvery(claim) ? 'a count' : 'two numbers' });
  const given = stop === null ? ratioOf(relation) : null;
  const numbers = (lang: Lang): string => enumerated(inputs.map((input) => termWords(input, lang)), lang);
  if (stop !== null || given === null) {
    return stop ?? about(CHECK, figuresOf(claim, inputs), {
      verdict: 'not-checkable', observed: 'no ratio that can be reckoned', expected: 'numbers above 0, and for one every n days a period',
      message: inBoth((lang) => `${named(claim)} ${lang === 'en' ? 'cannot be reckoned from' : 'no se puede calcular de'} ${numbers(lang)}.`),
    });
  }
  const { words, ...judgement } = judged(claim, given, { conflict: 'warn' });
  return about(CHECK, figuresOf(claim, inputs), {
    ...judgement, observed: `“${claim.phrase}”`, expected: span(given.strict, { lang: 'en' }),
    message: inBoth((lang) => `${named(claim)} ${words[lang]} ${numbers(lang)}, ${lang === 'en' ? 'which gives' : 'que da'} ${span(given.strict, { lang })}.`),
  });
}

/** One every n days: the claim is a time, not a multiple. */
function inEvery({ unit }: Figure): boolean {
  return unit === 'days';
}

function ratioOf({ claim, inputs }: Related): Claim | null {
  const [first, second] = inputs as [Term, Term | undefined];
  if (first.claim === null) return null;
  if (inEvery(claim)) {
    const period = first.figure?.period ?? null;
    if (period === null || period.first === null || period.last === null) return null;
    const time = exactPoint(daysBetween(period.first, period.last) + 1);
    return combine(over, { strict: time, usual: time }, first.claim);
  }
  if (second === undefined || second.claim === null) return null;
  return combine(over, second.claim, first.claim);
}
