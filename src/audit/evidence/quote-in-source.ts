import type { Figure } from '../../ledger/figures.ts';
import { normalised } from '../../ledger/rules.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import { inDocuments } from '../by-source.ts';
import type { AuditFinding } from '../finding.ts';
import { nearest } from './nearest.ts';
import type { Nearest } from './nearest.ts';
import { occurrences } from '../occurrences.ts';
import { inBoth, number } from '../say.ts';
import type { Lang } from '../say.ts';

const CHECK = 'quote-in-source';

/** The longest passage of a source that is ever printed: no more of a text than of a quote. */
const LONGEST = 160;

/**
 * Every quote stands in the archived text: as typed; or with spaces, quotation marks and dashes written alike (a note);
 * or nearly, word by word, with the number and its hedge as typed (a warning with the score and the passage); else it is absent (an error).
 */
export const quoteInSource: AuditCheck = {
  name: CHECK,
  kind: 'evidence',
  find: (context) => inDocuments(CHECK, context, ({ figures, text }) => figures.map((figure) => judged(figure, text))),
};

function judged(figure: Figure, text: string): AuditFinding {
  const { id, quote } = figure;
  const source = figure.source.text('source_id');
  if (occurrences(text, quote).length > 0) {
    return about(CHECK, [figure], {
      verdict: 'agrees', observed: 'found as typed', expected: 'the quote in the text',
      message: { en: `The quote of [${id}] stands in ${source} as it was typed.`, es: `La cita de [${id}] está en ${source} tal como se tecleó.` },
    });
  }
  if (occurrences(normalised(text), normalised(quote)).length > 0) {
    return about(CHECK, [figure], {
      verdict: 'agrees', observed: 'found with spaces and marks alike', expected: 'the quote in the text',
      message: {
        en: `The quote of [${id}] stands in ${source} once spaces, quotation marks and dashes are written alike.`,
        es: `La cita de [${id}] está en ${source} al escribir igual los espacios, las comillas y los guiones.`,
      },
    });
  }
  const near = nearest(text, quote);
  return near !== null && isFuzzy(near, figure) ? fuzzy(figure, near) : absent(figure, near);
}

/** Three words of four in order, with the phrase and every numeral as typed: what is quoted for its number is not found where the number differs. */
function isFuzzy({ passage, edits, words }: Nearest, { quote, phrase }: Figure): boolean {
  const parts = [phrase, ...(quote.match(/\d+(?:[.,]\d+)*/gu) ?? [])].map((part) => normalised(part).toLowerCase());
  return edits * 4 <= words && parts.every((part) => occurrences(passage.toLowerCase(), part).length > 0);
}

function fuzzy(figure: Figure, near: Nearest): AuditFinding {
  return about(CHECK, [figure], {
    severity: 'warn', verdict: 'stretch', observed: `“${cut(near.passage)}”`, expected: `“${figure.quote}”`,
    message: inBoth((lang) => (lang === 'en'
      ? `The quote of [${figure.id}], “${figure.quote}”, is in ${figure.source.text('source_id')} only nearly (${score(near, lang)}): there it says “${cut(near.passage)}”.`
      : `La cita de [${figure.id}], “${figure.quote}”, está en ${figure.source.text('source_id')} solo aproximadamente (${score(near, lang)}): allí dice “${cut(near.passage)}”.`)),
  });
}

function absent(figure: Figure, near: Nearest | null): AuditFinding {
  const source = figure.source.text('source_id');
  const passage = near === null ? '' : cut(near.passage);
  return about(CHECK, [figure], {
    severity: 'error', verdict: 'conflict', observed: passage === '' ? 'nothing like it' : `“${passage}”`, expected: `“${figure.quote}”`,
    message: inBoth((lang) => {
      const [en, es] = near === null || passage === '' ? ['', ''] : [`; the nearest passage (${score(near, lang)}) is “${passage}”`, `; el pasaje más cercano (${score(near, lang)}) es “${passage}”`];
      return lang === 'en'
        ? `The quote of [${figure.id}], “${figure.quote}”, does not stand in the archived text of ${source}${en}.`
        : `La cita de [${figure.id}], “${figure.quote}”, no está en el texto archivado de ${source}${es}.`;
    }),
  });
}

function score({ edits, words }: Nearest, lang: Lang): string {
  const alike = Math.max(0, words - edits);
  const percent = number((100 * alike) / words, { lang, places: 0 });
  return lang === 'en' ? `${alike} of ${words} words in order, ${percent}%` : `${alike} de ${words} palabras en orden, ${percent}%`;
}

function cut(passage: string): string {
  const letters = [...passage];
  return letters.length <= LONGEST ? passage : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
