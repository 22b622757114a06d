import { isDate, parseWhen } from '../../figure/when.ts';
import type { When } from '../../figure/when.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { bareLapse, completeOn, heldAgainst, lapsed, lapseText } from './lapse-claim.ts';
import type { Stretch, TimeUnit } from './lapse-claim.ts';
import { inBoth, named, number } from '../say.ts';
import { claimed, stands } from './term.ts';

const CHECK = 'duration';

/**
 * A stated time agrees with the time since the measure's clock started (`start` in measures.csv) up to the as-of date, in whole months and years: 45 months
 * are said from half a month before they are complete until the 46th is. A date that was itself inferred from the stated time cannot test it.
 */
export const duration: AuditCheck = {
  name: CHECK,
  kind: 'arithmetic',
  * find({ figures }) {
    for (const figure of figures) if (isOfClock(figure) && stands(figure)) yield tested(figure);
  },
};

/** A measure of time, or a time told of any measure whose clock has a start: "36 months" of a count that began on a day. */
function isOfClock(figure: Figure): boolean {
  return figure.measure.text('kind') === 'duration' || (isTimeUnit(figure.unit) && startOf(figure) !== null);
}

function tested(figure: Figure): AuditFinding {
  const stretch = stretchOf(startOf(figure), figure.asOf);
  const claim = figure.reported.hedge === 'bare' && figure.reported.value !== null ? bareLapse(figure.reported.value) : claimed(figure);
  const lacks = claim === null ? 'no number printed' : stretch === null ? 'no start of the clock' : isTimeUnit(figure.unit) ? null : 'no unit of days, months or years';
  if (lacks !== null || stretch === null || claim === null || !isTimeUnit(figure.unit)) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: lacks ?? '', expected: 'a time, a start in measures.csv and an as-of date',
      message: {
        en: `${named(figure)} cannot be held against a calendar: ${lacks}.`,
        es: `${named(figure)} no se puede cotejar con un calendario: ${LACKS[lacks ?? 'no number printed']}.`,
      },
    });
  }
  const { unit } = figure;
  const day = figure.reported.value === null ? null : completeOn(stretch.from.first, figure.reported.value, unit);
  const inferred = day !== null && day === figure.asOf?.text && day !== figure.source.text('published');
  const verdict = inferred ? 'no-power' : heldAgainst(claim, lapsed(stretch, unit));
  return about(CHECK, [figure], {
    verdict, severity: verdict === 'conflict' || verdict === 'stretch' ? 'warn' : 'note', observed: `“${figure.phrase}” on ${figure.asOf?.text}`, expected: lapseText(stretch, unit, 'en'),
    message: inBoth((lang) => {
      const [said, real, n] = [named(figure), lapseText(stretch, unit, lang), number(figure.reported.value ?? 0, { lang })];
      const [start, end] = [figure.measure.text('start'), figure.asOf?.text];
      const words = UNIT_WORDS[lang][unit];
      if (lang === 'en') {
        if (inferred) return `${said} is dated ${end}, the very day on which ${n} ${words} since ${start} were complete: a date reckoned from the lapse cannot test it.`;
        return `From ${start} to ${end} are ${real}, ${verdict === 'agrees' ? `as ${said} has it` : `not ${said}${day === null ? '' : `: ${n} ${words} were complete on ${day}`}`}.`;
      }
      if (inferred) return `${said} lleva la fecha ${end}, el mismo día en que se cumplían ${n} ${words} desde ${start}: una fecha calculada del plazo no puede probarlo.`;
      return `De ${start} a ${end} hay ${real}, ${verdict === 'agrees' ? `como dice ${said}` : `no ${said}${day === null ? '' : `: ${n} ${words} se cumplieron el ${day}`}`}.`;
    }),
  });
}

const LACKS = { 'no number printed': 'no trae número', 'no start of the clock': 'falta el inicio de la cuenta', 'no unit of days, months or years': 'no va en días, meses ni años' } as const;
const UNIT_WORDS = { en: { years: 'years', months: 'months', weeks: 'weeks', days: 'days' }, es: { years: 'años', months: 'meses', weeks: 'semanas', days: 'días' } } as const;

function isTimeUnit(unit: string): unit is TimeUnit {
  return unit === 'years' || unit === 'months' || unit === 'days';
}

/** The date on which the clock of a figure's measure started; null where none is given. */
export function startOf({ measure }: Figure): When | null {
  const start = parseWhen(measure.text('start'));
  return measure.text('start') !== '' && isDate(start) ? start : null;
}

/** From a date to another, each with the days that it can mean; null where one has no end. */
export function stretchOf(from: When | null, to: When | null): Stretch | null {
  if (from === null || to === null || from.first === null || from.last === null || to.first === null || to.last === null) return null;
  return { from: { first: from.first, last: from.last }, to: { first: to.first, last: to.last } };
}
