import { isDate, parseWhen } from '../../figure/when.ts';
import type { When } from '../../figure/when.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding, Said } from '../finding.ts';
import { named } from '../say.ts';

const CHECK = 'date-kind';
const CHANGES: readonly string[] = ['percent_change', 'percentage_points'];

/**
 * Every figure has the date that its kind of measure needs (a flow its period, a stock or running total its day), and none is of a day after the text that prints it.
 * A vague date means any day in it: only one that has no day left is a finding. Estimates and possibilities may look ahead.
 */
export const dateKind: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find({ figures }) {
    for (const figure of figures) yield missing(figure) ?? ahead(figure);
  },
};

function missing(figure: Figure): AuditFinding | null {
  const { measure, row, unit, period } = figure;
  const kind = measure.text('kind');
  const [name, said] = [measure.text('measure_id'), named(figure)];
  if (kind === 'flow') {
    return period === null ? lacking(figure, 'period', { en: `${said} is of ${name}, which is counted over a period, and no period is given.`, es: `${said} es de ${name}, que se cuenta en un período, y no se da ninguno.` }) : null;
  }
  if (row.text('as_of') !== '') return null;
  if (period !== null) {
    if (!['stock', 'cumulative'].includes(kind) || CHANGES.includes(unit)) return null;
    return lacking(figure, 'as-of date', { en: `${said} is of ${name}, which is counted at a day, and only the period ${period.text} is given.`, es: `${said} es de ${name}, que se cuenta a una fecha, y solo se da el período ${period.text}.` });
  }
  return about(CHECK, [figure], {
    verdict: 'not-checkable', observed: 'no as-of date', expected: 'an as-of date',
    message: { en: `${said} gives no as-of date: it is taken to be of the day of publication, ${figure.source.text('published')}.`, es: `${said} no da fecha: se toma la de publicación, ${figure.source.text('published')}.` },
  });
}

function lacking(figure: Figure, what: string, message: Said): AuditFinding {
  return about(CHECK, [figure], { severity: 'error', verdict: 'conflict', observed: `no ${what}`, expected: `a ${what}`, message });
}

/** Whether the figure is of days that had not come when it was printed. */
function ahead(figure: Figure): AuditFinding {
  const { source, basis, reported, period } = figure;
  const [published, meant] = [whenOf(source.text('published')), period ?? figure.asOf];
  const said = named(figure);
  if (published === null || published.last === null || meant === null) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no day of publication', expected: 'a day to compare with',
      message: { en: `${said} cannot be dated against its source, which has no day of publication.`, es: `${said} no se puede fechar frente a su fuente, que no tiene día de publicación.` },
    });
  }
  const dates = { observed: meant.text, expected: `not after ${published.text}` };
  const begins = meant.first !== null && meant.first > published.last;
  // Only a period has an end that must be over: the last day of a vague as-of date is one of several that it may be.
  const ends = period !== null && meant.last !== null && meant.last > published.last;
  if (!begins && !ends) {
    return about(CHECK, [figure], { verdict: 'agrees', ...dates, message: { en: `${said} is of ${meant.text}, not after its publication, ${published.text}.`, es: `${said} es de ${meant.text}, no posterior a su publicación, ${published.text}.` } });
  }
  if (basis === 'estimate' || reported.type === 'possible') {
    return about(CHECK, [figure], { verdict: 'agrees', ...dates, message: { en: `${said} is an estimate that looks ahead, to ${meant.text}, from ${published.text}.`, es: `${said} es una estimación que mira adelante, a ${meant.text}, desde ${published.text}.` } });
  }
  const inferred = source.text('published_basis') === 'inferred';
  return about(CHECK, [figure], {
    ...(begins ? { severity: inferred ? 'warn' as const : 'error' as const, verdict: 'conflict' as const } : { severity: 'warn' as const, verdict: 'stretch' as const }), ...dates,
    message: begins
      ? { en: `${said} is of ${meant.text}, after the text that prints it, of ${published.text}.`, es: `${said} es de ${meant.text}, después del texto que la publica, de ${published.text}.` }
      : { en: `${said} is of ${meant.text}, which was not over when the text of ${published.text} printed it.`, es: `${said} es de ${meant.text}, que no había terminado cuando se publicó el texto de ${published.text}.` },
  });
}

function whenOf(text: string): When | null {
  const parsed = text === '' ? null : parseWhen(text);
  return parsed !== null && isDate(parsed) ? parsed : null;
}
