import { scaled, times } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { combine } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { counterparts, firstOfEach } from './counterparts.ts';
import type { AuditFinding } from '../finding.ts';
import { judged } from './judged.ts';
import { figuresOf } from './related.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { claimed, stands, termNumber, termOf, termOfFigure, termWords } from './term.ts';
import type { Term } from './term.ts';
import { wholeNumbers } from './whole-numbers.ts';

const CHECK = 'implied-count';

/**
 * A share of a population is a number of people, share x population; it agrees with the counts of the same measure and time. Which population is meant is
 * often our choice, so a conflict is a warning.
 */
export const impliedCount: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    for (const claim of context.figures) {
      const people = termOf(context, claim.row.text('base_pop'));
      if (claim.unit === 'percent' && people !== null && stands(claim)) yield* tested(context, claim, people);
    }
  },
};

function* tested(context: AuditContext, claim: Figure, people: Term): Iterable<AuditFinding> {
  const said = claimed(claim);
  const implied = said === null || people.claim === null ? null : combine((share: ExactInterval, of: ExactInterval) => scaled(times(share, of), 0.01), said, people.claim);
  const counts = firstOfEach(counterparts(context, claim)).map(termOfFigure);
  if (implied === null || counts.length === 0) {
    const persons = implied === null ? null : (lang: Lang): string => peopleText(implied.strict, lang);
    yield about(CHECK, [claim], {
      verdict: 'not-checkable', observed: persons === null ? 'no number printed' : `${persons('en')} people`, expected: 'a count of the same measure and time',
      message: inBoth((lang) => {
        if (persons === null) return lang === 'en' ? `${named(claim)} prints no number to reckon with.` : `${named(claim)} no trae un número con que calcular.`;
        if (lang === 'en') return `${named(claim)} of ${termWords(people, lang)} is ${persons(lang)}; no count of the same measure and time is there to compare.`;
        return `${named(claim)} de ${termWords(people, lang)} son ${persons(lang)}; no hay recuento de la misma medida y fecha con que comparar.`;
      }),
    });
    return;
  }
  for (const count of counts) {
    const { words, ...judgement } = judged(count.figure as Figure, implied, { conflict: 'warn' });
    yield about(CHECK, figuresOf(claim, [count]), {
      ...judgement, observed: `“${claim.phrase}” of ${termNumber(people)}`, expected: `${peopleText(implied.strict, 'en')}, and ${termNumber(count)} counted`,
      message: inBoth((lang) => {
        const [of, is] = lang === 'en' ? ['of', 'which is'] : ['de', 'que son'];
        return `${termWords(count, lang)} ${words[lang]} ${named(claim)} ${of} ${termWords(people, lang)}, ${is} ${peopleText(implied.strict, lang)}.`;
      }),
    });
  }
}

/** An interval of people, in whole people. */
function peopleText(people: ExactInterval, lang: Lang): string {
  const whole = wholeNumbers(people);
  return whole === null ? span(people, { lang, places: 0 }) : span({ low: whole.from, high: whole.to, lowOpen: false, highOpen: false }, { lang });
}
