import Fraction from 'fraction.js';
import { disjoint, exactInterval, scaled } from '../../figure/exact.ts';
import { groupWords } from '../../ledger/group-words.ts';
import type { Figure } from '../../ledger/figures.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import { keysIn } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { isNear } from './linked.ts';
import { isHeld, speakerName, valueOf, wholeOf } from './pairs.ts';
import { inBoth, named, number, span } from '../say.ts';
import { dateText, labelOf, topic } from './topic.ts';

const CHECK = 'stock-vs-flow';

/** How many times the count a share may imply: what is above it is no rounding, and no few days of difference. */
const TIMES = new Fraction(3, 2);

/**
 * A share of the population implies a number of people; held against the counts of its days it must not come out one and a half times as high. If it does,
 * it is a share of something else: of all who are held, say, and not of those arrested since. Both are read as readers take them; the largest count is taken.
 */
export const stockVsFlow: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const share of context.figures) {
      const people = wholeOf(share, context)?.population ?? null;
      if (share.unit === 'percent' && people !== null && isHeld(share)) yield judged(share, people, context);
    }
  },
};

/** Holds a share against the largest count of its week. */
function judged(share: Figure, people: LedgerRow, context: AuditContext): AuditFinding {
  const size = new Fraction(String(people.number('value') ?? 0)).div(100);
  const implied = scaled(exactInterval(share.reported.usual), size);
  const counts = countsFor(share, context).sort((a, b) => (valueOf(b) ?? top(b)).compare(valueOf(a) ?? top(a)));
  const [count] = counts;
  if (count === undefined) {
    return about(CHECK, [share], {
      verdict: 'not-checkable', observed: 'no count within a week', expected: 'a count of the same people',
      message: inBoth((lang) => (lang === 'en' ? `${topic(share, context, lang)}: no count of the same people is dated within a week of ${named(share)} (${dateText(share)}).` : `${topic(share, context, lang)}: ningún recuento de las mismas personas es de la semana de ${named(share)} (${dateText(share)}).`)),
    });
  }
  const exceeds = implied.low !== null && implied.low.compare(top(count).mul(TIMES)) > 0;
  // To the letter they may still meet, where the count is only a bound: then it is a reading, and not a contradiction.
  const literally = disjoint(scaled(exactInterval(share.reported.strict), size), exactInterval(count.reported.strict));
  const times = (implied.low ?? new Fraction(0)).div(top(count));
  return about(CHECK, [share, ...counts], {
    severity: !exceeds ? 'note' : literally ? 'error' : 'warn', verdict: !exceeds ? 'agrees' : literally ? 'conflict' : 'stretch', decision: exceeds && literally,
    observed: `${span(implied, { lang: 'en', places: 0 })} people`, expected: `${number(valueOf(count) ?? top(count), { lang: 'en' })} (${dateText(count)})`,
    message: inBoth((lang) => {
      const whole = `${number(people.number('value') ?? 0, { lang })} (${groupWords(people.text('group'), lang)}, ${people.text('vintage')})`;
      const counted = `${named(count)} (${labelOf(count.measure, lang)}, ${speakerName(count, lang)}, ${dateText(count)})`;
      const what = `${topic(share, context, lang)}, ${dateText(share)}`;
      if (!exceeds) return lang === 'en' ? `${what}: ${named(share)} of ${whole} is ${span(implied, { lang, places: 0 })} people, beside ${counted}.` : `${what}: ${named(share)} de ${whole} son ${span(implied, { lang, places: 0 })} personas, junto a ${counted}.`;
      return lang === 'en'
        ? `${what}: ${named(share)} of ${whole} would be ${span(implied, { lang, places: 0 })} people, at least ${number(times, { lang, places: 1 })} times ${counted}, so it cannot be a share of those alone.`
        : `${what}: ${named(share)} de ${whole} serían ${span(implied, { lang, places: 0 })} personas, al menos ${number(times, { lang, places: 1 })} veces ${counted}, así que no puede ser el porcentaje de esas solas.`;
    }),
  });
}

/** The most that readers take a count to be; its number where that has no end. */
function top(count: Figure): Fraction {
  return exactInterval(count.reported.usual).high ?? valueOf(count) ?? new Fraction(0);
}

/**
 * The counts that a share can be held against: of its measure, in its week. Where its measure has no counts of its own, those of measures that count the
 * same thing (persons) in the same area, of a population that names the other's.
 */
function countsFor(share: Figure, { figures }: AuditContext): Figure[] {
  const counts = figures.filter((each) => each.unit === 'count' && each.category === share.category && isHeld(each) && valueOf(each) !== null && !top(each).equals(0) && each.period === null);
  const own = counts.filter(({ measure }) => measure === share.measure);
  return (own.length > 0 ? own : counts.filter(({ measure }) => isAkin(measure, share.measure))).filter((count) => isNear(count, share));
}

function isAkin(a: LedgerRow, b: LedgerRow): boolean {
  const declared = keysIn(a.text('not_comparable_with')).includes(b.text('measure_id')) || keysIn(b.text('not_comparable_with')).includes(a.text('measure_id'));
  const [one, other] = [a.text('population'), b.text('population')];
  return !declared && a.text('counts') === b.text('counts') && a.text('area') === b.text('area') && one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}
