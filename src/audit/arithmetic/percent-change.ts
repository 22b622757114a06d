import { exactPoint, minus, negative, over, plus, scaled } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { combine } from '../compare.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { isSizeOfFall } from '../direction.ts';
import { counterparts } from './counterparts.ts';
import type { AuditFinding } from '../finding.ts';
import { judged } from './judged.ts';
import { figuresOf, related, severityOf, untestable } from './related.ts';
import type { Related } from './related.ts';
import { inBoth, named, number, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { claimed, stands, termNumber, termOf, termOfFigure, termWords, things } from './term.ts';
import type { Term } from './term.ts';
import { wholeNumbers } from './whole-numbers.ts';

const CHECK = 'percent-change';

/** A change agrees with the old number and the new: from new_low/old_high - 1 to new_high/old_low - 1, times 100; points are one percent less the other. */
export const percentChange: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const relations = related(context, 'change');
    for (const relation of relations) yield* finding(relation);
    const told = new Set(relations.map(({ claim }) => claim));
    for (const figure of context.figures) if (isChange(figure) && stands(figure) && !told.has(figure)) yield* unrelated(context, figure);
  },
};

function isChange({ unit }: Figure): boolean {
  return unit === 'percent_change' || unit === 'percentage_points';
}

/** A change that no relation tells of, held against the old number that its row names and the count of its own time. */
function* unrelated(context: AuditContext, claim: Figure): Iterable<AuditFinding> {
  const old = termOf(context, claim.row.text('base_figure'));
  const [count] = old === null ? [] : counterparts(context, claim);
  if (old !== null && count !== undefined) {
    yield* finding({ claim, inputs: [old, termOfFigure(count)], stated: false });
    return;
  }
  const lacks = claimed(claim) === null ? 'no number printed' : old === null ? 'no old number named' : 'no new number';
  yield about(CHECK, figuresOf(claim, old === null ? [] : [old]), {
    verdict: 'not-checkable', observed: lacks, expected: 'a percent, an old number and a new one',
    message: inBoth((lang) => (lang === 'en' ? `${named(claim)} cannot be worked out again: ${lacks}.` : `${named(claim)} no se puede recalcular: ${LACKS[lacks]}.`)),
  });
}

const LACKS = { 'no number printed': 'no trae número', 'no old number named': 'no se nombra el número anterior', 'no new number': 'no hay número nuevo' } as const;

function* finding(relation: Pick<Related, 'claim' | 'inputs' | 'stated'>): Iterable<AuditFinding> {
  const { claim, inputs } = relation;
  const stop = untestable(CHECK, relation, { inputs: [2], of: 'an old number and a new one' });
  const [old, now] = inputs as [Term, Term];
  const signed = stop === null ? changeOf(claim, old, now) : null;
  const change = signed !== null && isSizeOfFall(claim) ? combine(negative, signed) : signed;
  if (stop !== null || change === null) {
    yield stop ?? about(CHECK, figuresOf(claim, inputs), {
      verdict: 'not-checkable', observed: 'no change that can be reckoned', expected: 'a percent change from a number above 0, or points between percents',
      message: {
        en: `${named(claim)} cannot be reckoned from ${termWords(old, 'en')} and ${termWords(now, 'en')}.`,
        es: `${named(claim)} no se puede calcular de ${termWords(old, 'es')} y ${termWords(now, 'es')}.`,
      },
    });
    return;
  }
  const { words, ...judgement } = judged(claim, change, { conflict: severityOf(relation), least: -100 });
  const unit = claim.unit === 'percent_change' ? '%' : '';
  yield about(CHECK, figuresOf(claim, inputs), {
    ...judgement, observed: `“${claim.phrase}”`, expected: `${span(change.strict, { lang: 'en' })}${unit} (${termNumber(old)} to ${termNumber(now)})`,
    message: inBoth((lang) => {
      const given = `${span(change.strict, { lang })}${unit}`;
      const gives = lang === 'en' ? `${termWords(now, lang)} after ${termWords(old, lang)}, which is ${given}` : `${termWords(now, lang)} tras ${termWords(old, lang)}, que es ${given}`;
      return `${named(claim)} ${words[lang]} ${gives}${judgement.verdict === 'conflict' ? needed(claim, { old, now, lang }) : ''}.`;
    }),
  });
}

function changeOf({ unit }: Figure, old: Term, now: Term): Claim | null {
  if (old.claim === null || now.claim === null) return null;
  const percents = [old, now].every(({ figure }) => figure?.unit === 'percent');
  if (unit === 'percentage_points') return percents ? combine(minus, now.claim, old.claim) : null;
  if (unit !== 'percent_change') return null;
  return combine((a: ExactInterval, b: ExactInterval) => percentOf(over(a, b)), now.claim, old.claim);
}

function percentOf(ratio: ExactInterval | null): ExactInterval | null {
  return ratio === null ? null : minus(scaled(ratio, 100), exactPoint(100));
}

/** What the new number would have to be for the claim to hold, in whole numbers. */
function needed(claim: Figure, { old, now, lang }: { old: Term; now: Term; lang: Lang }): string {
  const said = claimed(claim)?.strict;
  if (said === undefined || old.value === null || claim.unit !== 'percent_change' || now.figure?.unit !== 'count') return '';
  const range = wholeNumbers(scaled(scaled(plus(isSizeOfFall(claim) ? negative(said) : said, exactPoint(100)), old.value), 0.01));
  if (range === null) return '';
  const list = span({ low: range.from, high: range.to, lowOpen: false, highOpen: false }, { lang });
  const from = number(old.value, { lang });
  return lang === 'en' ? `; from ${from} it needs ${list} ${things(now, lang)}` : `; desde ${from} hacen falta ${list} ${things(now, lang)}`;
}
