import { over, scaled } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { baseOf } from '../base-of.ts';
import { combine } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { firstOfEach } from './counterparts.ts';
import type { AuditFinding } from '../finding.ts';
import { judged } from './judged.ts';
import { figuresOf, related, severityOf, untestable } from './related.ts';
import type { Related } from './related.ts';
import { surelySameTime } from '../same-time.ts';
import { inBoth, named, span } from '../say.ts';
import { claimed, stands, termNumber, termOf, termOfFigure, termWords } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'share-of-whole';

/** A percent agrees with the part and the whole that it is of: part / whole times 100. */
export const shareOfWhole: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const relations = related(context, 'share');
    for (const relation of relations) yield finding(relation);
    for (const claim of context.figures) {
      if (claim.unit === 'percent' && stands(claim) && !relations.some((relation) => relation.claim === claim)) yield* unrelated(context, claim);
    }
  },
};

/** A share that no relation tells of, held against the counts of its own category and day by its own speaker. */
function* unrelated(context: AuditContext, claim: Figure): Iterable<AuditFinding> {
  const base = baseOf(claim, context);
  const whole = base === null ? null : termOf(context, base.id);
  const parts = firstOfEach(context.figures.filter((figure) =>
    figure.unit === 'count' && figure.measure === claim.measure && figure.category === claim.category && claim.category !== '' && figure.speaker === claim.speaker
    && stands(figure) && surelySameTime(figure, claim)));
  if (whole !== null && parts.length > 0) {
    for (const part of parts) yield finding({ claim, inputs: [termOfFigure(part), whole], stated: false });
    return;
  }
  const lacks = claimed(claim) === null ? 'no number printed' : whole === null ? 'no base named' : 'no count of the part';
  yield about(CHECK, figuresOf(claim, whole === null ? [] : [whole]), {
    verdict: 'not-checkable', observed: lacks, expected: 'a percent, a part and a whole',
    message: inBoth((lang) => (lang === 'en' ? `${named(claim)} cannot be worked out again: ${lacks}.` : `${named(claim)} no se puede recalcular: ${LACKS[lacks]}.`)),
  });
}

const LACKS = { 'no number printed': 'no trae número', 'no base named': 'no se nombra la base', 'no count of the part': 'no hay recuento de la parte' } as const;

function finding(relation: Pick<Related, 'claim' | 'inputs' | 'stated'>): AuditFinding {
  const { claim, inputs } = relation;
  const stop = untestable(CHECK, relation, { inputs: [2], of: 'a part and a whole' });
  const [part, whole] = inputs as [Term, Term];
  const share = stop === null && claim.unit === 'percent' && part.claim !== null && whole.claim !== null ? combine(percent, part.claim, whole.claim) : null;
  if (stop !== null || share === null) {
    return stop ?? about(CHECK, figuresOf(claim, inputs), {
      verdict: 'not-checkable', observed: 'no share that can be reckoned', expected: 'a percent of a whole above 0',
      message: {
        en: `${named(claim)} cannot be reckoned from ${termWords(part, 'en')} and ${termWords(whole, 'en')}.`,
        es: `${named(claim)} no se puede calcular de ${termWords(part, 'es')} y ${termWords(whole, 'es')}.`,
      },
    });
  }
  const { words, ...judgement } = judged(claim, share, { conflict: severityOf(relation) });
  return about(CHECK, figuresOf(claim, inputs), {
    ...judgement, observed: `“${claim.phrase}”`, expected: `${span(share.strict, { lang: 'en' })}% (${termNumber(part)} of ${termNumber(whole)})`,
    message: inBoth((lang) => {
      const [of, is] = lang === 'en' ? ['of', 'which is'] : ['de', 'que es'];
      return `${named(claim)} ${words[lang]} ${termWords(part, lang)} ${of} ${termWords(whole, lang)}, ${is} ${span(share.strict, { lang })}%.`;
    }),
  });
}

function percent(part: ExactInterval, whole: ExactInterval): ExactInterval | null {
  const ratio = over(part, whole);
  return ratio === null ? null : scaled(ratio, 100);
}
