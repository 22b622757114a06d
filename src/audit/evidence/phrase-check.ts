import type { Vocabulary } from '../../figure/hedge.ts';
import type { PhraseFault } from '../../figure/phrase.ts';
import type { Figure } from '../../ledger/figures.ts';
import { about } from '../about.ts';
import type { AuditCheck } from '../audit-check.ts';
import type { AuditFinding } from '../finding.ts';
import { isRead, readingOf } from './phrase-reading.ts';
import type { Reading } from './phrase-reading.ts';
import { named } from '../say.ts';

/** What a check says of a figure whose phrase was read, and of one whose phrase cannot be. */
export interface PhraseJudge {
  readonly read: (figure: Figure, reading: Reading, vocabulary: Vocabulary) => AuditFinding;
  readonly unread: (figure: Figure, fault: PhraseFault) => AuditFinding;
}

/** A check of what a figure's phrase says against what was typed: every phrase is read, and judged. */
export function phraseCheck(name: string, { read, unread }: PhraseJudge): AuditCheck {
  return {
    name,
    kind: 'evidence',
    * find({ figures, ledger }) {
      for (const figure of figures) {
        const reading = readingOf(figure, ledger.vocabulary);
        yield isRead(reading) ? read(figure, reading, ledger.vocabulary) : unread(figure, reading);
      }
    },
  };
}

/** A phrase that cannot be read leaves nothing to compare: `value-matches-phrase` warns of it, the other checks only say so. */
export function nothingToCompare(check: string, expected: string): PhraseJudge['unread'] {
  return (figure, { what }) => about(check, [figure], {
    verdict: 'not-checkable', observed: 'a phrase that cannot be read', expected,
    message: { en: `${named(figure)} cannot be read: ${what}.`, es: `No se puede leer ${named(figure)}: ${what}.` },
  });
}
