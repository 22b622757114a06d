import { daysAfter } from '../../figure/days.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { startOf, stretchOf } from './duration.ts';
import type { AuditFinding } from '../finding.ts';
import { completeOn, heldAgainst, lapsed, lapseText } from './lapse-claim.ts';
import type { Stretch } from './lapse-claim.ts';
import { lapsesIn } from './lapse-words.ts';
import type { Lapse } from './lapse-words.ts';
import { inBoth, named } from '../say.ts';
import { stands } from './term.ts';

const CHECK = 'interval-words';

/**
 * A lapse in the words of a quote ("in three days") agrees with the dates of its figure: with the period of what happened in one, both days counted in, and
 * with the time since the clock started for a running total.
 */
export const intervalWords: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find({ figures }) {
    for (const figure of figures) {
      // A stated time is itself the claim of the check of durations.
      if (!stands(figure) || figure.measure.text('kind') === 'duration') continue;
      for (const lapse of lapsesIn(figure.quote)) yield tested(figure, lapse);
    }
  },
};

function tested(figure: Figure, lapse: Lapse): AuditFinding {
  const stretch = stretchOfFigure(figure);
  if (stretch === null) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no period', expected: 'a period, or a start of the clock and an as-of date',
      message: {
        en: `“${lapse.words}” stands in the quote of ${named(figure)}, which has no period to hold it against.`,
        es: `“${lapse.words}” está en la cita de ${named(figure)}, que no tiene período con que cotejarlo.`,
      },
    });
  }
  const actual = lapsed(stretch, lapse.unit);
  // Three days from the 25th to the 27th are two nights: who counts the nights, or the days between, is not wrong.
  const low = lapse.unit === 'days' && figure.period !== null && actual.low !== null ? actual.low.sub(1) : actual.low;
  const complete = completeOn(stretch.from.first, lapse.value, lapse.unit);
  const inferred = figure.period === null && complete !== null && complete === figure.asOf?.text && complete !== figure.source.text('published');
  const verdict = inferred ? 'no-power' : heldAgainst(lapse.claim, { ...actual, low });
  const dates = figure.period?.text ?? `${figure.measure.text('start')}/${figure.asOf?.text}`;
  return about(CHECK, [figure], {
    verdict, severity: verdict === 'conflict' || verdict === 'stretch' ? 'warn' : 'note', observed: `“${lapse.words}”`, expected: `${lapseText(stretch, lapse.unit, 'en')} (${dates})`,
    message: inBoth((lang) => {
      const real = lapseText(stretch, lapse.unit, lang);
      if (lang === 'en') {
        if (inferred) return `The quote of ${named(figure)} says “${lapse.words}”, and its date is the very day on which ${real} were complete: a date reckoned from the lapse cannot test it.`;
        return `The quote of ${named(figure)} says “${lapse.words}”, and ${dates} is ${verdict === 'agrees' ? '' : 'not so long: '}${real}.`;
      }
      if (inferred) return `La cita de ${named(figure)} dice “${lapse.words}”, y su fecha es el mismo día en que se cumplían ${real}: una fecha calculada del plazo no puede probarlo.`;
      return `La cita de ${named(figure)} dice “${lapse.words}”, y ${dates} ${verdict === 'agrees' ? 'son' : 'no es eso, sino'} ${real}.`;
    }),
  });
}

/** The period, its last day counted in; for a running total, from the start of its clock. */
function stretchOfFigure(figure: Figure): Stretch | null {
  if (figure.period === null) return figure.measure.text('kind') === 'cumulative' ? stretchOf(startOf(figure), figure.asOf) : null;
  const { first, last } = figure.period;
  if (first === null || last === null) return null;
  const end = daysAfter(last, 1);
  return { from: { first, last: first }, to: { first: end, last: end } };
}
