import type { HedgeName, Vocabulary } from '../../figure/hedge.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import { around } from './around.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding, Said } from '../finding.ts';
import { nothingToCompare, phraseCheck } from './phrase-check.ts';
import { isRead, readingOf } from './phrase-reading.ts';
import type { Reading } from './phrase-reading.ts';
import { inBoth, named } from '../say.ts';

const CHECK = 'hedge-matches-phrase';

/** The hedge typed is the one that the phrase says; and no word for one stands right beside the phrase in its quote and is left out of it. */
export const hedgeMatchesPhrase: AuditCheck = phraseCheck(CHECK, { read: judged, unread: nothingToCompare(CHECK, 'a hedge to compare') });

function judged(figure: Figure, reading: Reading, vocabulary: Vocabulary): AuditFinding {
  const said = named(figure);
  const [says, typed] = [reading.parsed.hedge, figure.reported.hedge];
  const values = { observed: says, expected: typed };
  if (says !== typed) {
    return about(CHECK, [figure], {
      severity: 'error', verdict: 'conflict', ...values,
      message: inBoth((lang) => (lang === 'en' ? `${said} says ${spoken(says).en}, and ${spoken(typed).en} was typed.` : `${said} dice ${spoken(says).es}, y se tecleó ${spoken(typed).es}.`)),
    });
  }
  const beside = leftOut(figure, vocabulary);
  if (beside !== null) {
    return about(CHECK, [figure], {
      severity: 'warn', verdict: 'stretch', observed: `“${beside.text}”: ${beside.hedge}`, expected: typed,
      message: {
        en: `The quote of ${said} says “${beside.text}”, ${spoken(beside.hedge).en}, and the phrase leaves that out.`,
        es: `La cita de ${said} dice “${beside.text}”, ${spoken(beside.hedge).es}, y la frase lo omite.`,
      },
    });
  }
  return about(CHECK, [figure], {
    verdict: 'agrees', ...values,
    message: inBoth((lang) => (lang === 'en' ? `${said} says ${spoken(says).en}, as typed.` : `${said} dice ${spoken(says).es}, como se tecleó.`)),
  });
}

function spoken(hedge: HedgeName): Said {
  return hedge === 'bare' ? { en: 'no hedge', es: 'ninguna reserva' } : { en: `the hedge ${hedge}`, es: `la reserva ${hedge}` };
}

/** Words between a hedge and its number that do not part them: "over the 480". */
const ARTICLES = /^(?:\s|(?:the|a|an|el|la|los|las|de|del)(?!\p{L}))*$/iu;

/** "Fewer than the 2,569 of the year before" compares with a number and does not hedge it. */
const COMPARED = /^(?:more|fewer|less|lower|higher|greater|más|menos|menor|mayor|inferior|superior)(?:es)? (?:than|que|de|a) (?:the|los|las)(?!\p{L})/iu;

/**
 * The words right beside the phrase that make another hedge of the same number when they are read with it; null where there are none.
 * "A total of" changes no bounds that a count does not have already, and is no word to miss.
 */
function leftOut(figure: Figure, vocabulary: Vocabulary): { text: string; hedge: HedgeName } | null {
  const { before, after } = around(figure);
  const left = before.map((_, i) => ({ text: `${before.slice(-1 - i).join(' ')} ${figure.phrase}`, at: before.slice(-1 - i).join(' ').length + 1 }));
  const right = after.map((_, i) => ({ text: `${figure.phrase} ${after.slice(0, i + 1).join(' ')}`, at: 0 }));
  for (const { text, at } of [...left, ...right]) {
    const reading = readingOf(figure, vocabulary, text);
    if (!isRead(reading) || reading.language === 'other') continue;
    const { hedge, value, understood } = reading.parsed;
    if (hedge === figure.reported.hedge || hedge === 'exactly' || value !== figure.row.number('value')) continue;
    const word = understood.find((part) => part.as === 'hedge');
    if (word === undefined || COMPARED.test(text.slice(word.start))) continue;
    const isBeside = ARTICLES.test(word.end <= at ? text.slice(word.end, at) : text.slice(at + figure.phrase.length, word.start));
    if (isBeside) return { text, hedge };
  }
  return null;
}
