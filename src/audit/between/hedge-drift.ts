import { exactInterval } from '../../figure/exact.ts';
import type { ExactInterval } from '../../figure/exact.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import type { Retold } from './linked.ts';
import { grouped } from '../grouped.ts';
import { laterFirst, retellings } from './retellings.ts';
import { inBoth, named } from '../say.ts';
import type { Lang } from '../say.ts';
import { listed, spoken, topic } from './topic.ts';

const CHECK = 'hedge-drift';

/**
 * A number that is told again keeps its hedge. What the words allow decides: "over 480" allows less than "at least 480", so it says more; a bare 495
 * says more than "about 495". To say less is cautious, and a note.
 */
export const hedgeDrift: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const { figures, steps } of retellings(context)) {
      // Who gives one telling as it was has not drifted from another: an echo says only that both tell one speaker's number.
      const faithful = new Set(steps.filter((step) => driftOf(step) === null).map(({ later }) => later));
      const drifts = steps.map((step) => ({ step, drift: step.how === 'echo' && faithful.has(step.later) ? null : driftOf(step) }));
      for (const drift of DRIFTS) {
        const found = drifts.filter((each) => each.drift === drift).map(({ step }) => step);
        if (found.length > 0) yield drifting(drift, found, context);
      }
      if (drifts.some(({ drift }) => drift !== null)) continue;
      yield about(CHECK, figures, {
        verdict: 'agrees', observed: figures[0].reported.hedge, expected: figures[0].reported.hedge,
        message: inBoth((lang) => `${topic(figures[0], context, lang)}: ${SAID[lang].same(spoken(figures, lang))}.`),
      });
    }
  },
};

/**
 * How a retelling differs: the hedge is dropped; it allows less than what it retells (`stronger`), more (`weaker`), or something else (`other`);
 * `apart`: two outlets tell one speaker's number with different hedges, and whose it is is not known.
 */
type Drift = (typeof DRIFTS)[number];

const DRIFTS = ['dropped', 'stronger', 'other', 'weaker', 'apart'] as const;
const NOTES: readonly Drift[] = ['weaker', 'apart'];

/** The drift of a retelling; null where it allows the same. */
export function driftOf({ first, later, how }: Retold): Drift | null {
  if (first.reported.hedge === later.reported.hedge) return null;
  if (how === 'echo') return 'apart';
  const [was, is] = [exactInterval(first.reported.strict), exactInterval(later.reported.strict)];
  const [narrower, wider] = [lies(is, was), lies(was, is)];
  if (narrower && wider) return null;
  if (later.reported.hedge === 'bare' && !wider) return 'dropped';
  return narrower ? 'stronger' : wider ? 'weaker' : 'other';
}

/** Whether all that `a` allows, `b` allows too. */
function lies(a: ExactInterval, b: ExactInterval): boolean {
  const below = b.low === null || (a.low !== null && (a.low.compare(b.low) > 0 || (a.low.equals(b.low) && (a.lowOpen || !b.lowOpen))));
  const above = b.high === null || (a.high !== null && (a.high.compare(b.high) < 0 || (a.high.equals(b.high) && (a.highOpen || !b.highOpen))));
  return below && above;
}

function drifting(drift: Drift, steps: readonly Retold[], context: AuditContext): AuditFinding {
  const figures = laterFirst(steps);
  // Of rows that say it alike, the first is quoted; all are in the list of figures.
  const words = (of: 'first' | 'later'): string[] => grouped(steps.map((step) => step[of]), ({ reported, source }) => `${reported.hedge} ${source.text('source_id')}`).map(([one]) => named(one));
  return about(CHECK, figures, {
    severity: NOTES.includes(drift) ? 'note' : 'warn', verdict: drift === 'other' ? 'conflict' : 'stretch',
    observed: hedges(steps, 'later'), expected: hedges(steps, 'first'),
    message: inBoth((lang) => `${topic(figures[0], context, lang)}: ${SAID[lang][drift](listed(words('later'), lang), listed(words('first'), lang))}.`),
  });
}

function hedges(steps: readonly Retold[], of: 'first' | 'later'): string {
  return [...new Set(steps.map((step) => `${step[of].reported.hedge} ${step[of].row.text('value')}`))].join(', ');
}

const SAID: Readonly<Record<Lang, Readonly<Record<Drift, (later: string, first: string) => string>> & { readonly same: (claims: string) => string }>> = {
  en: {
    dropped: (later, first) => `${later} drops the hedge of ${first}, which it retells`,
    apart: (later, first) => `${later} and ${first} are one speaker's number with different hedges`,
    stronger: (later, first) => `${later} says more than ${first}, which it retells`,
    weaker: (later, first) => `${later} says less than ${first}, which it retells`,
    other: (later, first) => `${later} and ${first} are one claim, and their words exclude each other or overlap only in part`,
    same: (claims) => `the hedge is kept where the claim is told again: ${claims}`,
  },
  es: {
    dropped: (later, first) => `${later} quita el matiz de ${first}, que repite`,
    apart: (later, first) => `${later} y ${first} son un mismo número de una misma fuente con matices distintos`,
    stronger: (later, first) => `${later} dice más que ${first}, que repite`,
    weaker: (later, first) => `${later} dice menos que ${first}, que repite`,
    other: (later, first) => `${later} y ${first} son una sola afirmación, y sus palabras se excluyen o coinciden solo en parte`,
    same: (claims) => `el matiz se conserva donde la afirmación se repite: ${claims}`,
  },
};
