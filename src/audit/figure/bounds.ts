import { exactInterval, disjoint } from '../../figure/exact.ts';
import { interval } from '../../figure/interval.ts';
import { WHOLE_UNITS } from '../../figure/reported.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { claimOf } from '../compare.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, named, number, span } from '../say.ts';

const CHECK = 'bounds';

/** No figure lies outside the least and greatest value that measures.csv declares. Bounds are of the thing counted: a change has none, a share or rate only the zero. */
export const bounds: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find({ figures }) {
    for (const figure of figures) yield judged(figure);
  },
};

function judged(figure: Figure): AuditFinding {
  const { measure, reported } = figure;
  const [said, name] = [named(figure), measure.text('measure_id')];
  const range = boundsFor(figure);
  if (range === null) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no bounds that hold for this unit', expected: 'min or max in measures.csv',
      message: { en: `${said}: measures.csv gives ${name} no bounds in ${figure.unit}.`, es: `${said}: measures.csv no da límites a ${name} en ${figure.unit}.` },
    });
  }
  if (reported.value === null && figure.row.number('value') === null) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no number printed', expected: 'a number',
      message: { en: `${said} prints no number to hold against the bounds of ${name}.`, es: `${said} no da un número que comparar con los límites de ${name}.` },
    });
  }
  const allowed = exactInterval(range);
  const claim = claimOf(reported);
  const out = disjoint(claim.strict, allowed);
  const values = { observed: span(claim.strict, { lang: 'en' }), expected: span(allowed, { lang: 'en' }) };
  return about(CHECK, [figure], {
    ...(out ? { severity: 'error' as const, verdict: 'impossible' as const } : { verdict: 'agrees' as const }), ...values,
    message: inBoth((lang) => {
      const [is, may] = [number(figure.row.number('value') ?? 0, { lang }), span(allowed, { lang })];
      if (lang === 'en') return out ? `${said} is ${is}, and ${name} can only be ${may}.` : `${said} lies within the bounds of ${name}, ${may}.`;
      return out ? `${said} es ${is}, y ${name} solo puede ser ${may}.` : `${said} está dentro de los límites de ${name}, ${may}.`;
    }),
  });
}

function boundsFor({ measure, unit }: Figure): ReturnType<typeof interval> | null {
  const [min, max] = [measure.number('min'), measure.number('max')];
  if (unit === 'percent_change' || unit === 'percentage_points') return null;
  const whole = (WHOLE_UNITS as readonly string[]).includes(unit);
  const low = whole || min === 0 ? min : null;
  const high = whole ? max : null;
  return low === null && high === null ? null : interval(low ?? -Infinity, high ?? Infinity);
}
