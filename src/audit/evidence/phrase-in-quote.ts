import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { occurrences } from '../occurrences.ts';

const CHECK = 'phrase-in-quote';

/** Every phrase stands in its quote, and cuts no longer number or word there: the "41" of "1,241" is no 41. */
export const phraseInQuote: AuditCheck = {
  name: CHECK,
  kind: 'evidence',
  * find({ figures }) {
    for (const figure of figures) yield judged(figure);
  },
};

function judged(figure: Figure): AuditFinding {
  const { id, phrase, quote } = figure;
  const [within, part] = [normalised(quote), normalised(phrase)];
  if (occurrences(within, part).length > 0) {
    return about(CHECK, [figure], {
      verdict: 'agrees', observed: `“${phrase}”`, expected: `in “${quote}”`,
      message: { en: `“${phrase}” stands in its quote [${id}].`, es: `“${phrase}” está en su cita [${id}].` },
    });
  }
  const cuts = within.includes(part);
  return about(CHECK, [figure], {
    severity: 'error', verdict: 'conflict', observed: `“${phrase}”`, expected: `in “${quote}”`,
    message: cuts
      ? { en: `“${phrase}” [${id}] is only a piece of a longer number or word of its quote, “${quote}”.`, es: `“${phrase}” [${id}] es solo un trozo de un número o palabra más larga de su cita, “${quote}”.` }
      : { en: `“${phrase}” [${id}] does not stand in its quote, “${quote}”.`, es: `“${phrase}” [${id}] no está en su cita, “${quote}”.` },
  });
}
