import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { inDocuments } from '../by-source.ts';
import type { AuditFinding } from '../finding.ts';
import { occurrences } from '../occurrences.ts';

const CHECK = 'quote-unique';

/**
 * Every quote leads to one place of its text, by itself or with the prefix and suffix typed beside it
 * (W3C Web Annotation Data Model 2017, section 4.2.4, Text Quote Selector).
 */
export const quoteUnique: AuditCheck = {
  name: CHECK,
  kind: 'evidence',
  find: (context) => inDocuments(CHECK, context, ({ figures, text }) => judgedIn(normalised(text), figures)),
};

function judgedIn(text: string, figures: readonly Figure[]): AuditFinding[] {
  return figures.map((figure) => judged(figure, text));
}

function judged(figure: Figure, text: string): AuditFinding {
  const quote = normalised(figure.quote);
  const [prefix, suffix] = [normalised(figure.row.text('prefix')), normalised(figure.row.text('suffix'))];
  const hits = occurrences(text, quote);
  const chosen = hits.filter((at) => text.slice(0, at).trimEnd().endsWith(prefix) && text.slice(at + quote.length).trimStart().startsWith(suffix));
  const [id, source] = [figure.id, figure.source.text('source_id')];
  const places = { observed: `${hits.length} places, ${chosen.length} with prefix and suffix`, expected: 'one place' };
  if (hits.length === 0) {
    return about(CHECK, [figure], {
      verdict: 'not-checkable', observed: 'quote not in the text as typed', expected: 'one place',
      message: { en: `Where [${id}] stands in ${source} cannot be told: its quote is not there as typed.`, es: `No se puede decir dónde está [${id}] en ${source}: su cita no está allí tal como se tecleó.` },
    });
  }
  if (chosen.length === 1) {
    return about(CHECK, [figure], {
      verdict: 'agrees', ...places,
      message: { en: `The quote of [${id}] leads to one place of ${source}.`, es: `La cita de [${id}] lleva a un solo lugar de ${source}.` },
    });
  }
  if (chosen.length === 0) {
    return about(CHECK, [figure], {
      verdict: 'conflict', ...places,
      message: {
        en: `The quote of [${id}] stands in ${source}, but nowhere between the prefix “${prefix}” and the suffix “${suffix}”.`,
        es: `La cita de [${id}] está en ${source}, pero en ningún lugar entre el prefijo “${prefix}” y el sufijo “${suffix}”.`,
      },
    });
  }
  return about(CHECK, [figure], {
    verdict: 'stretch', ...places,
    message: {
      en: `The quote of [${id}], “${figure.quote}”, stands in ${source} ${chosen.length} times: type a prefix or suffix that tells which is meant.`,
      es: `La cita de [${id}], “${figure.quote}”, aparece ${chosen.length} veces en ${source}: escriba un prefijo o sufijo que diga cuál es.`,
    },
  });
}
