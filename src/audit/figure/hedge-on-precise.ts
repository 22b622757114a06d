import { decimalsPrinted, granularity } from '../../figure/granularity.ts';
import type { HedgeName } from '../../figure/hedge.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { inBoth, named, number } from '../say.ts';

const CHECK = 'hedge-on-precise';
const APPROXIMATE: readonly HedgeName[] = ['about', 'almost', 'just_over'];
/** Below this a number that is not round is no sign of a count: "about 15". */
const LARGE = 100;
const FINE = 5;

/** "Around 495": a number counted to the last unit and a word that says it was not. The hedge was mostly added by someone who did not count (Krifka 2007: round numbers are read roughly, others exactly). */
export const hedgeOnPrecise: AuditCheck = {
  name: CHECK,
  kind: 'figure',
  * find({ figures }) {
    for (const figure of figures) if (APPROXIMATE.includes(figure.reported.hedge)) yield judged(figure);
  },
};

function judged(figure: Figure): AuditFinding {
  const said = named(figure);
  const value = figure.row.number('value');
  if (value === null || Math.abs(value) < LARGE) {
    return about(CHECK, [figure], {
      verdict: 'no-power', observed: value === null ? 'no number' : String(value), expected: `${LARGE} or more`,
      message: { en: `${said} is under ${LARGE}, where a hedge goes with any number.`, es: `${said} es menor de ${LARGE}, donde cabe la reserva con cualquier número.` },
    });
  }
  const grain = granularity(Math.abs(value), decimalsPrinted(figure.phrase, value));
  const precise = grain <= FINE;
  return about(CHECK, [figure], {
    verdict: precise ? 'stretch' : 'agrees', observed: `${value}, exact to ${grain}`, expected: `a number rounder than ${FINE}`,
    message: inBoth((lang) => {
      const [n, g] = [number(value, { lang }), number(grain, { lang })];
      if (lang === 'en') return precise ? `${said} hedges a number that is exact to ${g}: ${n} looks counted or computed, and the hedge added.` : `${said} hedges a number that is round to ${g}.`;
      return precise ? `${said} pone una reserva a un número exacto hasta ${g}: ${n} parece contado o calculado, y la reserva añadida.` : `${said} pone una reserva a un número redondeado a ${g}.`;
    }),
  });
}
