import { daysBetween } from '../../figure/days.ts';
import { isDate, parseWhen } from '../../figure/when.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import { tellsDate } from './dated.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, named, number } from '../say.ts';

const CHECK = 'stale';

/** Days after which a reader should be told how old a number is: in the text that prints it, and today. */
const AT_PRINT = 90;
const TODAY = 365;

type Group = [Figure, ...Figure[]];

/**
 * No text prints as its latest a number more than 90 days older than itself without a word on its date; and the newest number of each speaker is not over a year old today.
 * Only of measures that move on: stocks, running totals, shares, and the time since a start. Older numbers beside a newer one are history, and a vague date is as late as it can be.
 */
export const stale: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find(context) {
    const moving = context.figures.filter(isMoving);
    const latest = new Set(grouped(moving, ({ source, measure }) => [source.text('source_id'), measure.text('measure_id')]).flatMap(newest));
    for (const figures of grouped(moving, (figure) => [figure.source.text('source_id'), figure.asOf?.text ?? '', String(isUntold(figure, latest))])) yield atPrint(figures, latest);
    const said = moving.filter(({ speaker, measure, rank }) => rank !== 'deprecated' && !['unattributed', 'witness'].includes(speaker.text('type')) && measure.text('kind') !== 'duration');
    for (const figures of grouped(said, ({ measure }) => [measure.text('measure_id')])) {
      yield* today(grouped(figures, ({ speaker }) => [speaker.text('actor_id')]).map((each) => newest(each)[0]), context);
    }
  },
};

function isMoving({ measure, asOf }: Figure): boolean {
  const kind = measure.text('kind');
  return asOf !== null && (['stock', 'cumulative', 'share', 'rate'].includes(kind) || (kind === 'duration' && measure.text('start') !== ''));
}

function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const key = JSON.stringify(keyOf(figure));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** The figures of a group's latest day. */
function newest(group: Group): Group {
  const day = group.map(lastDay).reduce((a, b) => (a > b ? a : b));
  return group.filter((figure) => lastDay(figure) === day) as Group;
}

function lastDay({ asOf }: Figure): string {
  return asOf?.last ?? '9999-12-31';
}

/** Whether a text prints the figure as its latest, with nothing in the quote on its date. */
function isUntold(figure: Figure, latest: ReadonlySet<Figure>): boolean {
  return latest.has(figure) && figure.asOf !== null && !tellsDate(figure.quote, figure.asOf);
}

function atPrint(figures: Group, latest: ReadonlySet<Figure>): AuditFinding {
  const [{ asOf, source }] = figures;
  const published = parseWhen(source.text('published'));
  const printed = isDate(published) ? published : null;
  const days = asOf?.last == null || printed?.first == null ? 0 : daysBetween(asOf.last, printed.first);
  const [said, of, on] = [figures.map(named).join(', '), asOf?.text ?? '', source.text('published')];
  const values = { observed: `${days} days`, expected: `at most ${AT_PRINT} days` };
  if (days <= AT_PRINT) {
    return about(CHECK, figures, { verdict: 'agrees', ...values, message: { en: `${said}, of ${of}, was fresh in the text of ${on}.`, es: `${said}, de ${of}, era reciente en el texto de ${on}.` } });
  }
  if (!isUntold(figures[0], latest)) {
    return about(CHECK, figures, { verdict: 'agrees', ...values, message: { en: `${said}, of ${of}, stands in the text of ${on} as an earlier number.`, es: `${said}, de ${of}, está en el texto de ${on} como número anterior.` } });
  }
  return about(CHECK, figures, {
    severity: 'warn', verdict: 'stretch', ...values,
    message: inBoth((lang) => (lang === 'en'
      ? `${said}: of ${of}, ${number(days, { lang })} days before the text of ${on} that prints it as its latest, and the quote does not say so.`
      : `${said}: de ${of}, ${number(days, { lang })} días antes del texto de ${on} que lo publica como lo último, y la cita no lo dice.`)),
  });
}

/** The newest number of each speaker for one measure: those over a year old in one finding, the others in another. */
function* today(latest: readonly Figure[], { asOf: day }: AuditContext): Generator<AuditFinding> {
  const age = (figure: Figure): number => (figure.asOf?.last == null ? 0 : daysBetween(figure.asOf.last, day));
  for (const old of [true, false]) {
    const [first, ...others] = latest.filter((figure) => age(figure) > TODAY === old).sort((a, b) => age(a) - age(b));
    if (first === undefined) continue;
    yield about(CHECK, [first, ...others], {
      verdict: old ? 'stretch' : 'agrees', observed: [first, ...others].map((figure) => figure.asOf?.text ?? '').join(', '), expected: `at most ${TODAY} days ago`,
      message: inBoth((lang) => {
        const list = [first, ...others].map((figure) => `${speakerOf(figure, lang)} ${named(figure)} (${figure.asOf?.text ?? ''}, ${number(age(figure), { lang })} ${lang === 'en' ? 'days' : 'días'})`).join('; ');
        const what = first.measure.text(`label_${lang}`) || first.measure.text('label_en');
        if (lang === 'en') return `Newest numbers for “${what}” that are ${old ? 'over' : 'not over'} a year old on ${day}: ${list}.`;
        return `Números más recientes de “${what}” que el ${day} ${old ? 'tienen más' : 'no tienen más'} de un año: ${list}.`;
      }),
    });
  }
}

function speakerOf({ speaker }: Figure, lang: 'en' | 'es'): string {
  return (lang === 'es' && speaker.text('name_es')) || speaker.text('name');
}
