import type Fraction from 'fraction.js';
import { exactNumber } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { sorted } from './fall.ts';
import type { AuditFinding } from '../finding.ts';
import { daysBetween } from './linked.ts';
import { grouped } from '../grouped.ts';
import { speakerName } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import { inBoth, named, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { series } from './series.ts';
import { dateText, topic } from './topic.ts';

const CHECK = 'pace-break';
const TIMES = 10;

/**
 * Cases by which a small number may be off by chance: if none was seen, up to three are compatible with it (the rule of three; Hanley and Lippman-Hand
 * 1983, If nothing goes wrong, is everything all right?). The slower pace is given three more, the faster one three less.
 */
const CHANCE = 3;

/** A running total does not grow ten times faster, or slower, from one stretch to the next without something having changed: the count, or what happened. */
export const paceBreak: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const totals of series(context)) {
      if (totals[0]?.figure.unit !== 'count' || totals[0].figure.period !== null) continue;
      // A count that is out of line is told by the check of running totals, and is no pace.
      const points = pointsOf(sorted(totals).standing.map(({ figure }) => figure));
      const steps = points.slice(1).map((point, i) => stepOf(points[i] as Point, point)).filter((step) => step !== null);
      if (points.length < 2) continue;
      const breaks = steps.slice(1).flatMap((step, i) => (breaksPace(steps[i] as Step, step) ? [{ before: steps[i] as Step, after: step }] : []));
      for (const { before, after } of breaks) yield broken(before, after, context);
      if (breaks.length === 0) yield steady(points, steps.length, context);
    }
  },
};

interface Point {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The points of a series: its dates with a number that is neither a bound nor a part. Different numbers for one date make a range. */
function pointsOf(figures: readonly Figure[]): Point[] {
  const firm = figures.filter(({ reported }) => Number.isFinite(reported.strict.low) && Number.isFinite(reported.strict.high));
  const points = grouped(firm, dateText).map((same): Point => {
    const sorted = [...same].sort((a, b) => a.reported.strict.low - b.reported.strict.low);
    const [least, most] = [sorted[0] as Figure, [...same].sort((a, b) => b.reported.strict.high - a.reported.strict.high)[0] as Figure];
    return { figure: same[0], figures: same, low: exactNumber(least.reported.strict.low), high: exactNumber(most.reported.strict.high) };
  });
  // Where two dates overlap, their order is not known: the later in the list is left out.
  return points.filter((point, i) => i === 0 || (dateOf(points[i - 1]?.figure as Figure)?.last ?? '9999') < (dateOf(point.figure)?.first ?? ''));
}

interface Step {
  readonly from: Point;
  readonly to: Point;
  /** New cases, and days, at least and at most. */
  readonly cases: readonly [Fraction, Fraction];
  readonly days: readonly [number, number];
}

function stepOf(from: Point, to: Point): Step | null {
  const [a, b] = [dateOf(from.figure), dateOf(to.figure)];
  const days = [daysBetween(a?.last ?? null, b?.first ?? null), daysBetween(a?.first ?? null, b?.last ?? null)] as const;
  return days[0] > 0 && Number.isFinite(days[1]) ? { from, to, cases: [to.low.sub(from.high), to.high.sub(from.low)], days } : null;
}

function breaksPace(one: Step, other: Step): boolean {
  return [[one, other], [other, one]].some(([slow, fast]) => {
    if (slow === undefined || fast === undefined || one.to !== other.from) return false;
    const most = slow.cases[1].add(CHANCE).div(slow.days[0]);
    return most.compare(0) > 0 && fast.cases[0].sub(CHANCE).div(fast.days[1]).compare(most.mul(TIMES)) > 0;
  });
}

function broken(before: Step, after: Step, context: AuditContext): AuditFinding {
  const figures = [after.to, before.from, before.to].flatMap((point) => point.figures) as [Figure, ...Figure[]];
  return about(CHECK, figures, {
    severity: 'warn', verdict: 'stretch', observed: pace(after, 'en'), expected: `within ${TIMES} times ${pace(before, 'en')}`,
    message: inBoth((lang) => {
      const what = `${topic(figures[0], context, lang)}, ${speakerName(figures[0], lang)}`;
      const [start, middle, end] = [before.from, before.to, after.to].map(({ figure }) => `${named(figure)} (${dateText(figure)})`);
      return lang === 'en'
        ? `${what}: the pace changes more than ${TIMES} times, from ${pace(before, lang)} between ${start} and ${middle} to ${pace(after, lang)} up to ${end}.`
        : `${what}: el ritmo cambia más de ${TIMES} veces, de ${pace(before, lang)} entre ${start} y ${middle} a ${pace(after, lang)} hasta ${end}.`;
    }),
  });
}

function pace({ cases, days }: Step, lang: Lang): string {
  const a = cases[0].add(cases[1]).div(days[0] + days[1]);
  return `${number(a, { lang })} ${lang === 'en' ? 'a day' : 'al día'}`;
}

function steady(points: readonly Point[], steps: number, context: AuditContext): AuditFinding {
  const figures = points.flatMap((point) => point.figures) as [Figure, ...Figure[]];
  const what = (lang: Lang): string => `${topic(figures[0], context, lang)}, ${speakerName(figures[0], lang)}`;
  if (steps < 2) {
    return about(CHECK, figures, {
      verdict: 'no-power', observed: `${points.length} dated totals`, expected: '3 dated totals',
      message: inBoth((lang) => (lang === 'en' ? `${what(lang)}: ${points.length} dated totals show one pace, and no change of it.` : `${what(lang)}: ${points.length} totales fechados muestran un ritmo y ningún cambio.`)),
    });
  }
  return about(CHECK, figures, {
    verdict: 'agrees', observed: `${steps} stretches`, expected: `no change over ${TIMES} times`,
    message: inBoth((lang) => (lang === 'en' ? `${what(lang)}: the pace of ${points.length} totals changes no more than ${TIMES} times between stretches.` : `${what(lang)}: el ritmo de ${points.length} totales no cambia más de ${TIMES} veces entre tramos.`)),
  });
}
