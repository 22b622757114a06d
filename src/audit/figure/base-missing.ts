import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { baseOf } from '../base-of.ts';
import type { AuditContext } from '../context.ts';
import type { AuditFinding } from '../finding.ts';
import { named } from '../say.ts';

const CHECK = 'base-missing';

/** Every percent says of what: a figure, a population, or (for a change) the old number. A percent without a base cannot be checked. */
export const baseMissing: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find(context) {
    for (const figure of context.figures) if (figure.unit === 'percent' || figure.unit === 'percent_change') yield judged(figure, context);
  },
};

function judged(figure: Figure, context: AuditContext): AuditFinding {
  const said = named(figure);
  const base = baseOf(figure, context);
  if (base !== null) {
    const words = base.figure === undefined ? base.id : named(base.figure);
    return about(CHECK, base.figure === undefined ? [figure] : [figure, base.figure], {
      verdict: 'agrees', observed: base.id, expected: 'a base',
      message: { en: `${said} is reckoned from ${words}.`, es: `${said} se calcula sobre ${words}.` },
    });
  }
  if (figure.row.number('value') === null) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'no number printed', expected: 'a percent',
      message: { en: `${said} prints no percent, so there is nothing to reckon from a base.`, es: `${said} no da un porcentaje, así que no hay nada que calcular sobre una base.` },
    });
  }
  return about(CHECK, [figure], {
    severity: 'warn', verdict: 'not-checkable', observed: `“${figure.phrase}”, no base`, expected: 'base_figure or base_pop',
    message: {
      en: `${said} has no base: no count or population is given that it is reckoned from, so it cannot be checked.`,
      es: `${said} no tiene base: no se da el recuento ni la población sobre la que se calcula, así que no se puede comprobar.`,
    },
  });
}
