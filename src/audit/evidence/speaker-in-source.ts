import type { Figure } from '../../ledger/figures.ts';
import { keysIn, normalised } from '../../ledger/rules.ts';
import type { LedgerRow } from '../../ledger/rows.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { inDocuments } from '../by-source.ts';
import type { AuditFinding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { occurrences } from '../occurrences.ts';

const CHECK = 'speaker-in-source';

/** Every speaker is named in the archived text, by a name or an alias; or is the outlet or author of the document itself. One finding a speaker and document. */
export const speakerInSource: AuditCheck = {
  name: CHECK,
  kind: 'evidence',
  find: (context) => inDocuments(CHECK, context, ({ figures, text }) => grouped(figures, ({ speaker }) => speaker.text('actor_id')).map((said) => judged(said, normalised(text)))),
};

function judged(figures: readonly [Figure, ...Figure[]], text: string): AuditFinding {
  const [{ speaker, source }] = figures;
  const [name, document] = [speaker.text('name'), source.text('source_id')];
  const ids = figures.map(({ id }) => id).join(', ');
  if (speaker.text('type') === 'unattributed') {
    return about(CHECK, figures, {
      verdict: 'not-checkable', observed: 'no speaker named', expected: 'a name to look for',
      message: { en: `[${ids}] of ${document} have no speaker, so there is no name to look for.`, es: `[${ids}] de ${document} no tienen hablante, así que no hay nombre que buscar.` },
    });
  }
  const names = namesOf(speaker);
  const found = names.find((each) => isIn(text, each));
  if (found !== undefined) {
    return about(CHECK, figures, {
      verdict: 'agrees', observed: `“${found}”`, expected: name,
      message: { en: `${document} names ${name}, who is given as the speaker of [${ids}], as “${found}”.`, es: `${document} nombra a ${name}, a quien se atribuye [${ids}], como “${found}”.` },
    });
  }
  if (names.some((each) => isIn(normalised(`${source.text('outlet')} ${source.text('author')}`), each))) {
    return about(CHECK, figures, {
      verdict: 'agrees', observed: 'the outlet itself', expected: name,
      message: { en: `[${ids}] are said by ${name}, whose own text ${document} is.`, es: `[${ids}] los dice ${name}, de quien es el propio texto ${document}.` },
    });
  }
  return about(CHECK, figures, {
    severity: 'warn', verdict: 'stretch', observed: 'no name found', expected: names.join(', '),
    message: {
      en: `${document} does not name ${name}, who is given as the speaker of [${ids}]: none of ${names.join(', ')} stands in it.`,
      es: `${document} no nombra a ${name}, a quien se atribuye [${ids}]: en el texto no está ninguno de ${names.join(', ')}.`,
    },
  });
}

function namesOf(speaker: LedgerRow): string[] {
  return [...new Set([speaker.text('name'), speaker.text('name_es'), ...keysIn(speaker.text('aliases'))].map(normalised).filter((each) => each !== ''))];
}

/** Short names in capitals are looked for as they stand: AP is an agency, "ap" is not. */
function isIn(text: string, name: string): boolean {
  const isAcronym = name === name.toUpperCase();
  return isAcronym ? occurrences(text, name).length > 0 : occurrences(text.toLowerCase(), name.toLowerCase()).length > 0;
}
