import type { Severity } from '../../errors.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { breakdowns, reworded } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';
import type { AuditContext } from '../context.ts';
import { fall, sorted } from './fall.ts';
import type { AuditFinding } from '../finding.ts';
import { isInferred, printedOf, speakerName, wholeOf } from './pairs.ts';
import { cases } from './parts.ts';
import { inBoth, named, number } from '../say.ts';
import type { Lang } from '../say.ts';
import { isEarlier, series } from './series.ts';
import type { Total } from './series.ts';
import { dateText, topic } from './topic.ts';

const CHECK = 'cumulative';

/** A running total of one speaker does not fall; nor do the cases that its shares come to. The claim that most others speak against is told once. */
export const cumulative: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    const lists = breakdowns(context).flat();
    for (const totals of series(context)) {
      if (!totals.some((a) => totals.some((b) => isEarlier(a, b)))) continue;
      const { standing, outOfLine } = sorted(totals);
      for (const { claim, others } of outOfLine) yield falling(claim, others, { context, lists });
      if (standing.length > 1) yield growing(standing, context);
    }
  },
};

interface Around {
  readonly context: AuditContext;
  readonly lists: readonly Breakdown[];
}

function falling([claim, ...retold]: readonly [Total, ...Total[]], others: readonly Total[], around: Around): AuditFinding {
  const [worst] = [...others].sort((a, b) => gap(claim, b) - gap(claim, a)) as [Total, ...Total[]];
  const [was, is] = isEarlier(worst, claim) ? [worst, claim] : [claim, worst];
  const { severity, why } = judged(was, is, around);
  const rest = [...retold, worst, ...others.filter((other) => other !== worst)].map(({ figure }) => figure);
  return about(CHECK, [claim.figure, ...rest], {
    severity, verdict: fall(was, is) === 'strict' ? 'conflict' : 'stretch',
    observed: `${cases(is.count, 'en')} (${dateText(is.figure)})`, expected: `${leastOf(was)} (${dateText(was.figure)})`,
    message: inBoth((lang) => {
      const what = `${topic(claim.figure, around.context, lang)}, ${speakerName(claim.figure, lang)}`;
      const [before, after] = [said(was, around.context, lang), said(is, around.context, lang)];
      const because = why === null ? '' : ` (${REASONS[why][lang]})`;
      return lang === 'en' ? `${what}: a running total does not fall, but ${before} is followed by ${after}${because}.` : `${what}: un total acumulado no baja, pero a ${before} le sigue ${after}${because}.`;
    }),
  });
}

/** An error only where days, words and lists leave no way out: a day that is inferred, a revised period, an equal number or another list of parts is one. */
function judged(was: Total, is: Total, { lists }: Around): { severity: Severity; why: keyof typeof REASONS | null } {
  const why = otherList(was, is, lists) ? 'list' : printedOf(was.figure) === printedOf(is.figure) && was.value !== null ? 'hedge'
    : was.figure.period !== null && was.figure.source !== is.figure.source ? 'revised' : [was, is].some(({ figure }) => isInferred(figure)) ? 'inferred' : null;
  return { severity: why === null && fall(was, is) === 'strict' ? 'error' : 'warn', why };
}

const REASONS = {
  list: { en: 'the lists of parts differ, so one of them may count something else', es: 'las listas de partes difieren, así que una de ellas puede contar otra cosa' },
  hedge: { en: 'the number is the same, and only the hedge says that it was more', es: 'el número es el mismo y solo el matiz dice que era más' },
  revised: { en: 'the later document revises the count', es: 'el documento posterior revisa el recuento' },
  inferred: { en: 'a day of them is inferred, so it may be an older count', es: 'uno de los días es inferido, así que puede ser un recuento anterior' },
} as const;

function otherList(was: Total, is: Total, lists: readonly Breakdown[]): boolean {
  const listOf = ({ figure }: Total): Breakdown | undefined => lists.find(({ parts }) => parts.some((part) => part.figure === figure));
  const [a, b] = [listOf(was), listOf(is)];
  if (a === undefined || b === undefined || a === b) return false;
  return a.categories.size !== b.categories.size || [...a.categories].some((category) => !b.categories.has(category)) || reworded(a, b).length > 0;
}

/** How the total is told: "“50%” [dc-02] of 454, 225 to 229 cases, on 2025-11-14". */
function said({ figure, count, value }: Total, context: AuditContext, lang: Lang): string {
  const whole = wholeOf(figure, context)?.figure;
  const share = value !== null || whole == null ? '' : lang === 'en' ? ` of ${printedOf(whole)}, ${cases(count, lang)} cases,` : ` de ${printedOf(whole)}, ${cases(count, lang)} casos,`;
  return `${named(figure)}${share} (${dateText(figure)})`;
}

function leastOf({ count: { low, lowOpen } }: Total): string {
  return low === null ? 'anything' : `${lowOpen ? 'over' : 'at least'} ${number(low, { lang: 'en', places: 1 })}`;
}

function gap(a: Total, b: Total): number {
  return Math.abs((a.count.low ?? a.count.high)?.sub((b.count.low ?? b.count.high) ?? 0).valueOf() ?? 0);
}

function growing(totals: readonly Total[], context: AuditContext): AuditFinding {
  const [first, last] = [totals[0], totals.at(-1)] as [Total, Total];
  const figures = totals.map(({ figure }) => figure) as [Total['figure'], ...Total['figure'][]];
  return about(CHECK, figures, {
    verdict: 'agrees', observed: `${totals.length} totals`, expected: 'none below an earlier one',
    message: inBoth((lang) => {
      const what = `${topic(first.figure, context, lang)}, ${speakerName(first.figure, lang)}`;
      const ends = `${said(first, context, lang)} ${lang === 'en' ? 'to' : 'a'} ${said(last, context, lang)}`;
      return lang === 'en' ? `${what}: none of ${totals.length} totals from ${ends} is below an earlier one.` : `${what}: ninguno de ${totals.length} totales de ${ends} queda por debajo de uno anterior.`;
    }),
  });
}
