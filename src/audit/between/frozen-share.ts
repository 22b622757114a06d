import type Fraction from 'fraction.js';
import type { ExactInterval } from '../../figure/exact.ts';
import { minus, over, scaled } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { exactPoint } from '../../figure/exact.ts';
import { grouped } from '../grouped.ts';
import { printedOf, speakerName, valueOf } from './pairs.ts';
import type { Part } from './parts.ts';
import { inBoth, named, number, span } from '../say.ts';
import { shareRuns } from './share-runs.ts';
import { dateText, topic } from './topic.ts';

const CHECK = 'frozen-share';

/** Growth of the whole from which an unchanged share is told, in percent. */
const GROWTH = 10;

/** A percent that stays while its whole grows by more than a tenth: either the new cases are like the old, or the percent was carried over. */
export const frozenShare: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const run of shareRuns(context)) {
      let found = 0;
      for (const same of unchanged(run)) {
        const [first, last] = [same[0], same.at(-1)] as [Part, Part];
        const [was, now] = [sizeOf(first), sizeOf(last)];
        if (now.mul(100).compare(was.mul(100 + GROWTH)) <= 0) continue;
        found += 1;
        yield frozen(same, now.sub(was), context);
      }
      if (found === 0 && run.length > 1) yield moving(run as [Part, ...Part[]], context);
    }
  },
};

/** Shares with one printed number that follow each other. */
function unchanged(run: readonly Part[]): Part[][] {
  let stretch = 0;
  return grouped(run, (part) => {
    const before = run[run.indexOf(part) - 1];
    if (before !== undefined && printedOf(before.figure) !== printedOf(part.figure)) stretch += 1;
    return String(stretch);
  });
}

function sizeOf({ whole }: Part): Fraction {
  return valueOf(whole as Figure) as Fraction;
}

function frozen(same: readonly Part[], added: Fraction, context: AuditContext): AuditFinding {
  const [first, last] = [same[0], same.at(-1)] as [Part, Part];
  const figures = [last, ...same.slice(0, -1)].map(({ figure }) => figure) as [Figure, ...Figure[]];
  const implied = within(over(minus(last.count as ExactInterval, first.count as ExactInterval), exactPoint(added)));
  return about(CHECK, [...figures, ...new Set([last, first].map(({ whole }) => whole as Figure))], {
    severity: 'warn', verdict: 'stretch',
    observed: `${printedOf(last.figure)}% of ${sizeOf(first).toString()} and of ${sizeOf(last).toString()}`, expected: `${span(implied, { lang: 'en', places: 1 })}% of the new ${added.toString()}`,
    message: inBoth((lang) => {
      const what = `${topic(last.figure, context, lang)}, ${speakerName(last.figure, lang)}`;
      const [a, b] = [first, last].map((part) => `${named(part.figure)} (${dateText(part.figure)})`) as [string, string];
      const [was, now, more] = [sizeOf(first), sizeOf(last), added].map((n) => number(n, { lang })) as [string, string, string];
      const share = span(implied, { lang, places: 1 });
      return lang === 'en'
        ? `${what}: the percent is the same in ${a} of ${was} and in ${b} of ${now}, so of the ${more} new cases it would be ${share}%, unless it was carried over.`
        : `${what}: el porcentaje es el mismo en ${a} de ${was} y en ${b} de ${now}, así que de los ${more} casos nuevos sería el ${share}%, a menos que se haya arrastrado.`;
    }),
  });
}

/** In percent, and between 0 and 100: more than all of the new cases, or less than none, cannot be. */
function within(share: ExactInterval | null): ExactInterval {
  const { low, high, lowOpen, highOpen } = scaled(share ?? exactPoint(0), 100);
  const [most, least] = [exactPoint(100).high as Fraction, exactPoint(0).low as Fraction];
  return { low: low === null || low.compare(least) < 0 ? least : low, high: high === null || high.compare(most) > 0 ? most : high, lowOpen, highOpen };
}

function moving(run: readonly [Part, ...Part[]], context: AuditContext): AuditFinding {
  const [first, ...others] = run.map(({ figure }) => figure) as [Figure, ...Figure[]];
  return about(CHECK, [first, ...others], {
    verdict: 'agrees', observed: `${run.length} shares`, expected: `no equal ones while the whole grows by over ${GROWTH}%`,
    message: inBoth((lang) => {
      const what = `${topic(first, context, lang)}, ${speakerName(first, lang)}`;
      return lang === 'en' ? `${what}: no percent of ${run.length} stays the same while its whole grows by over ${GROWTH}%.` : `${what}: ninguno de ${run.length} porcentajes se queda igual mientras su total crece más de un ${GROWTH}%.`;
    }),
  });
}
