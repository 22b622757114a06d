import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { Claim } from '../compare.ts';
import type { AuditContext } from '../context.ts';
import { firstOfEach } from './counterparts.ts';
import type { AuditFinding } from '../finding.ts';
import { figuresOf, related, severityOf, untestable } from './related.ts';
import { surelySameTime } from '../same-time.ts';
import { inBoth, named, span } from '../say.ts';
import type { Lang } from '../say.ts';
import { claimed, stands, termNumber, termOfFigure, termWords } from './term.ts';
import type { Term } from './term.ts';

const CHECK = 'subset';

/** A part is no more than its whole: the least that the part can be is not above the most that the whole can be. Where the whole has no upper end, nothing is tested. */
export const subset: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find(context) {
    const relations = related(context, 'part_of');
    const told = new Set<string>();
    for (const { claim, inputs, stated } of relations) {
      const others = inputs.filter(({ id }) => id !== claim.id);
      const stop = untestable(CHECK, { claim, inputs: others }, { inputs: [1], of: 'a part and a whole' });
      const [whole] = others as [Term];
      if (stop === null) told.add(pair(claim, whole));
      yield stop ?? tested(claim, whole, stated);
    }
    for (const claim of context.figures) {
      for (const whole of wholes(context, claim)) if (!told.has(pair(claim, whole))) yield tested(claim, whole, false);
    }
  },
};

function pair(claim: Figure, whole: Term): string {
  return `${claim.id} ${whole.id}`;
}

/** The totals that a count of a category must be a part of: of its measure, speaker and time, in its own document first. */
function wholes({ figures }: AuditContext, part: Figure): Term[] {
  if (part.category === '' || part.unit !== 'count' || part.reported.value === null || !stands(part)) return [];
  const totals = figures.filter((figure) =>
    figure.category === '' && figure.unit === 'count' && figure.reported.value !== null && figure.measure === part.measure && figure.speaker === part.speaker
    && stands(figure) && surelySameTime(figure, part));
  const own = totals.filter((figure) => figure.source === part.source);
  return firstOfEach(own.length > 0 ? own : totals).map(termOfFigure);
}

function tested(part: Figure, whole: Term, stated: boolean): AuditFinding {
  const [a, b] = [claimed(part), whole.claim] as [Claim, Claim];
  const verdict = b.strict.high === null ? 'no-power' : exceeds(a.strict, b.strict) ? 'conflict' : exceeds(a.usual, b.usual) ? 'stretch' : 'agrees';
  const severity = verdict === 'conflict' ? severityOf({ claim: part, inputs: [whole], stated }) : verdict === 'stretch' ? 'warn' : 'note';
  return about(CHECK, figuresOf(part, [whole]), {
    verdict, severity, observed: `${span(a.strict, { lang: 'en' })}`, expected: `at most ${span(b.strict, { lang: 'en' })} (${termNumber(whole)})`,
    message: inBoth((lang) => `${named(part)} ${WORDS[lang][verdict](termWords(whole, lang))}.`),
  });
}

const WORDS: Record<Lang, Record<'agrees' | 'stretch' | 'conflict' | 'no-power', (whole: string) => string>> = {
  en: {
    agrees: (whole) => `can be a part of ${whole}`,
    stretch: (whole) => `can be a part of ${whole} only by the letter`,
    conflict: (whole) => `cannot be a part of ${whole}: it is more`,
    'no-power': (whole) => `is a part of ${whole}, which has no upper end, so it could not be too much`,
  },
  es: {
    agrees: (whole) => `puede ser parte de ${whole}`,
    stretch: (whole) => `puede ser parte de ${whole} solo a la letra`,
    conflict: (whole) => `no puede ser parte de ${whole}: es más`,
    'no-power': (whole) => `es parte de ${whole}, que no tiene tope, así que no podía ser demasiado`,
  },
};

/** Whether every value of the part is above every value of the whole. */
function exceeds(part: Claim['strict'], whole: Claim['strict']): boolean {
  return part.low !== null && whole.high !== null && part.low.compare(whole.high) > 0;
}
