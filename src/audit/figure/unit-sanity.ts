import type { Unit } from '../../figure/reported.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, named, number } from '../say.ts';

const CHECK = 'unit-sanity';

interface Limits {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** What a number in a unit can be at all. A count cannot fall by more than all of it. */
const LIMITS: Readonly<Record<Unit, Limits>> = {
  count: { low: 0, high: Infinity, whole: true },
  rank: { low: 1, high: Infinity, whole: true },
  usd: { low: -Infinity, high: Infinity, whole: false },
  years: { low: 0, high: Infinity, whole: false },
  months: { low: 0, high: Infinity, whole: false },
  days: { low: 0, high: Infinity, whole: false },
  minutes: { low: 0, high: Infinity, whole: false },
  hours_per_day: { low: 0, high: 24, whole: false },
  percent: { low: 0, high: 100, whole: false },
  percent_change: { low: -100, high: Infinity, whole: false },
  percentage_points: { low: -100, high: 100, whole: false },
  per_100k: { low: 0, high: Infinity, whole: false },
  ratio: { low: 0, high: Infinity, whole: false },
};

/** Every number is one that its unit can have: a share from 0 to 100, whole things counted whole, at most 24 hours a day. */
export const unitSanity: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find(context) {
    for (const figure of context.figures) yield judged(figure, context);
  },
};

function judged(figure: Figure, context: AuditContext): AuditFinding {
  const said = named(figure);
  const values = [figure.row.number('value'), figure.row.number('value_to')].filter((each): each is number => each !== null);
  if (values.length === 0) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no number printed', expected: 'a number',
      message: { en: `${said} prints no number.`, es: `${said} no da ningún número.` },
    });
  }
  const { low, high, whole } = LIMITS[figure.unit];
  const expected = `${Number.isFinite(low) ? low : 'any'} to ${Number.isFinite(high) ? high : 'any'}${whole ? ', whole' : ''}`;
  const out = values.find((value) => value < low || value > high || (whole && !Number.isInteger(value)));
  if (out === undefined) {
    return about(CHECK, [figure], { verdict: 'agrees', observed: values.join(' to '), expected, message: { en: `${said} can be a number in ${figure.unit}.`, es: `${said} puede ser un número en ${figure.unit}.` } });
  }
  // More than 100% of something else ("130% of capacity") can be meant; more than all of one's own whole cannot.
  const own = figure.unit !== 'percent' || figure.category !== '' || context.figure(figure.row.text('base_figure'))?.measure === figure.measure;
  return about(CHECK, [figure], {
    ...(own ? { severity: 'error' as const, verdict: 'impossible' as const } : { verdict: 'stretch' as const }), observed: String(out), expected,
    message: inBoth((lang) => (lang === 'en'
      ? `${said} is typed as ${number(out, { lang })} ${figure.unit}, which can only be ${expected}.`
      : `${said} está tecleado como ${number(out, { lang })} ${figure.unit}, que solo puede ser ${expected.replace('any', 'cualquiera').replace(' to ', ' a ').replace('whole', 'entero')}.`)),
  });
}
