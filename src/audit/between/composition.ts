import type { ExactInterval } from '../../figure/exact.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { speakerName } from './pairs.ts';
import { cases } from './parts.ts';
import type { Part } from './parts.ts';
import { inBoth, named, span } from '../say.ts';
import { shareRuns } from './share-runs.ts';
import { dateText, topic } from './topic.ts';

const CHECK = 'composition';

/**
 * A share that falls while its count rises, or rises while its count falls: the chart of shares and the chart of counts would tell opposite stories of the
 * same deaths, so chart the counts. Both changes have to be beyond rounding.
 */
export const composition: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const run of shareRuns(context)) {
      const steps = run.slice(1).map((now, i) => ({ was: run[i] as Part, now }));
      const opposite = steps.filter(({ was, now }) => way(was.share, now.share) * way(was.count, now.count) < 0);
      for (const { was, now } of opposite) yield crossed(was, now, context);
      if (opposite.length === 0 && steps.length > 0) yield together(run, context);
    }
  },
};

/** 1 where all of `b` is above `a`, -1 where it is below, 0 where they have a value in common or one is not known. */
function way(a: ExactInterval | null, b: ExactInterval | null): -1 | 0 | 1 {
  if (a?.low == null || a.high === null || b?.low == null || b.high === null) return 0;
  if (b.low.compare(a.high) >= 0 && !b.low.equals(a.low)) return 1;
  return b.high.compare(a.low) <= 0 && !b.low.equals(a.low) ? -1 : 0;
}

function crossed(was: Part, now: Part, context: AuditContext): AuditFinding {
  const falls = way(was.share, now.share) < 0;
  return about(CHECK, [now.figure, was.figure, ...wholes([now, was])], {
    severity: 'warn', verdict: 'stretch',
    observed: `${percent(was)} to ${percent(now)}`, expected: `${casesOf(was, 'en')} to ${casesOf(now, 'en')} cases`,
    message: inBoth((lang) => {
      const what = `${topic(now.figure, context, lang)}, ${speakerName(now.figure, lang)}`;
      const [a, b] = [was, now].map(({ figure }) => `${named(figure)} (${dateText(figure)})`) as [string, string];
      const [from, to] = [casesOf(was, lang), casesOf(now, lang)];
      return lang === 'en'
        ? `${what}: from ${a} to ${b} the share ${falls ? 'falls' : 'rises'} while the count ${falls ? 'rises' : 'falls'}, from ${from} to ${to} cases: chart the counts.`
        : `${what}: de ${a} a ${b} el porcentaje ${falls ? 'baja' : 'sube'} mientras el recuento ${falls ? 'sube' : 'baja'}, de ${from} a ${to} casos: grafique los recuentos.`;
    }),
  });
}

function casesOf({ count }: Part, lang: 'en' | 'es'): string {
  return count === null ? '–' : cases(count, lang).replace(/ (?:to|a) /u, '–');
}

function percent({ share }: Part): string {
  return share === null ? '–' : `${span(share, { lang: 'en' }).replace(' to ', '–')}%`;
}

function wholes(parts: readonly Part[]): Figure[] {
  return [...new Set(parts.flatMap(({ whole }) => whole ?? []))];
}

function together(run: readonly Part[], context: AuditContext): AuditFinding {
  const [first, ...others] = run.map(({ figure }) => figure) as [Figure, ...Figure[]];
  return about(CHECK, [first, ...others], {
    verdict: 'agrees', observed: `${run.length} shares`, expected: 'share and count go the same way',
    message: inBoth((lang) => {
      const what = `${topic(first, context, lang)}, ${speakerName(first, lang)}`;
      return lang === 'en' ? `${what}: no share of ${run.length} moves against its count.` : `${what}: ninguno de ${run.length} porcentajes va en contra de su recuento.`;
    }),
  });
}
