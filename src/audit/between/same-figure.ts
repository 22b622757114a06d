import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { disagreement, isOutlet } from './disagreement.ts';
import type { Disagreement } from './disagreement.ts';
import type { AuditFinding } from '../finding.ts';
import { disputed } from './disputed.ts';
import { grouped } from '../grouped.ts';
import { byDate, comparable, isHeld, printedOf } from './pairs.ts';
import { dateOf } from '../same-time.ts';
import type { SameDate } from './pairs.ts';
import { inBoth } from '../say.ts';
import type { Lang } from '../say.ts';
import { dateText, spoken, topic } from './topic.ts';

const CHECK = 'same-figure';

/** Figures of one thing at one date, held against each other: all are listed, none is averaged. One finding for each kind of disagreement in a group. */
export const sameFigure: AuditCheck = {
  name: CHECK,
  kind: 'between',
  * find(context) {
    for (const group of comparable(context.figures, context)) {
      for (const date of byDate(group)) yield* judged({ ...date, figures: date.figures.filter(isHeld) }, date.figures, context);
    }
    yield* disputed(CHECK, context);
  },
};

function* judged(date: SameDate, all: readonly Figure[], context: AuditContext): Iterable<AuditFinding> {
  const { figures } = date;
  const pairs = figures.flatMap((a, i) => figures.slice(i + 1).map((b) => ({ a, b, kind: disagreement(a, b, { ...date, all, context }) })));
  for (const kind of KINDS) {
    const found = pairs.filter((pair) => pair.kind === kind);
    if (found.length === 0) continue;
    const claims = figures.filter((figure) => found.some(({ a, b }) => a === figure || b === figure));
    for (const [claim, ...others] of kind === 'revised' ? grouped(claims, ({ speaker }) => speaker.text('actor_id')) : grouped(claims, () => '')) {
      yield finding(kind, answering(kind, [claim, ...others]), context);
    }
  }
}

const KINDS: readonly Disagreement[] = ['official', 'official-stretch', 'revised', 'relayed', 'earlier-tally', 'explained', 'other-list', 'other-inclusion', 'no-base', 'vague-date', 'none'];

/** The claims with the one that has to answer first: the latest in print, and before it the one that names no speaker where that is the point. */
function answering(kind: Disagreement, figures: readonly [Figure, ...Figure[]]): [Figure, ...Figure[]] {
  const silent = (figure: Figure): number => (['relayed', 'earlier-tally'].includes(kind) && isOutlet(figure) ? 0 : 1);
  return [...figures].sort((a, b) => silent(a) - silent(b) || b.source.text('published').localeCompare(a.source.text('published'))) as [Figure, ...Figure[]];
}

function finding(kind: Disagreement, figures: readonly [Figure, ...Figure[]], context: AuditContext): AuditFinding {
  const [claim] = figures;
  const numbers = [...new Set(figures.map(printedOf))];
  const others = numbers.slice(1).join(', ');
  const { severity, verdict, say } = JUDGED[kind];
  return about(CHECK, figures, {
    severity, verdict, observed: `${numbers[0]} (${dateText(claim)})`, expected: others === '' ? `${numbers[0]}, ${figures.length} times` : others,
    message: inBoth((lang) => say[lang](`${topic(claim, context, lang)}, ${dateOf(claim)?.text ?? ''}`, kind === 'revised' ? dated(figures) : spoken(figures, lang), figures.length)),
  });
}

/** A revision is told with the days on which each value was printed. */
function dated(figures: readonly Figure[]): string {
  return [...figures].reverse().map(({ phrase, id, source }) => `“${phrase}” [${id}] (${source.text('published')})`).join(', ');
}

type Judged = Pick<AuditFinding, 'severity' | 'verdict'> & { readonly say: Readonly<Record<Lang, (what: string, claims: string, count: number) => string>> };

const JUDGED: Readonly<Record<Disagreement, Judged>> = {
  official: { severity: 'error', verdict: 'conflict', say: {
    en: (what, claims) => `${what}: official bodies give numbers that cannot all hold: ${claims}.`,
    es: (what, claims) => `${what}: organismos oficiales dan números que no pueden valer a la vez: ${claims}.` } },
  'official-stretch': { severity: 'warn', verdict: 'stretch', say: {
    en: (what, claims) => `${what}: the numbers of official bodies agree only to the letter: ${claims}.`,
    es: (what, claims) => `${what}: los números de organismos oficiales solo concuerdan a la letra: ${claims}.` } },
  revised: { severity: 'warn', verdict: 'conflict', say: {
    en: (what, claims) => `${what}: the same speaker was printed with different numbers, so one revises the other: ${claims}.`,
    es: (what, claims) => `${what}: de la misma fuente se publicaron números distintos, así que uno revisa al otro: ${claims}.` } },
  relayed: { severity: 'warn', verdict: 'conflict', say: {
    en: (what, claims) => `${what}: an outlet prints, without a speaker, a number that no named speaker gives: ${claims}.`,
    es: (what, claims) => `${what}: un medio publica, sin atribuirlo, un número que ninguna fuente nombrada da: ${claims}.` } },
  'earlier-tally': { severity: 'note', verdict: 'conflict', say: {
    en: (what, claims) => `${what}: an outlet prints a first tally that was revised since: ${claims}.`,
    es: (what, claims) => `${what}: un medio publica un primer recuento que después se revisó: ${claims}.` } },
  explained: { severity: 'note', verdict: 'agrees', say: {
    en: (what, claims) => `${what}: the numbers differ, and relations.csv says why: ${claims}.`,
    es: (what, claims) => `${what}: los números difieren y relations.csv dice por qué: ${claims}.` } },
  'other-list': { severity: 'note', verdict: 'not-comparable', say: {
    en: (what, claims) => `${what}: each counts for itself, so these are different lists: ${claims}.`,
    es: (what, claims) => `${what}: cada cual cuenta por su lado, así que son listas distintas: ${claims}.` } },
  'other-inclusion': { severity: 'note', verdict: 'not-comparable', say: {
    en: (what, claims) => `${what}: these numbers do not include the same, or are estimates beside counts: ${claims}.`,
    es: (what, claims) => `${what}: estos números no incluyen lo mismo, o son estimaciones junto a recuentos: ${claims}.` } },
  'no-base': { severity: 'note', verdict: 'not-comparable', say: {
    en: (what, claims) => `${what}: the numbers differ, and none names its base, so what they are of may differ too: ${claims}.`,
    es: (what, claims) => `${what}: los números difieren y ninguno dice su base, así que puede diferir lo que miden: ${claims}.` } },
  'vague-date': { severity: 'note', verdict: 'no-power', say: {
    en: (what, claims) => `${what}: the numbers differ, but may be of different days: ${claims}.`,
    es: (what, claims) => `${what}: los números difieren, pero pueden ser de días distintos: ${claims}.` } },
  none: { severity: 'note', verdict: 'agrees', say: {
    en: (what, claims, count) => `${what}: ${count} claims agree: ${claims}.`,
    es: (what, claims, count) => `${what}: ${count} afirmaciones concuerdan: ${claims}.` } },
};
