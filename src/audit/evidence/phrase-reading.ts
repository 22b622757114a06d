import type { Vocabulary } from '../../figure/hedge.ts';
import { isFault, parsePhrase } from '../../figure/phrase.ts';
import type { Parsed, PhraseFault } from '../../figure/phrase.ts';
import type { Figure } from '../../ledger/figures.ts';

/** What a figure's phrase says, and whether it had to be read in another language than its source's: a Spanish title quoted in an English text. */
export interface Reading {
  readonly parsed: Parsed;
  readonly language: 'own' | 'other';
}

/** Reads words of a figure's quote, its phrase unless others are given: in its source's language, else in the other one. */
export function readingOf(figure: Figure, vocabulary: Vocabulary, text = figure.phrase): Reading | PhraseFault {
  const lang = figure.source.text('lang') === 'es' ? 'es' : 'en';
  const expect = figure.row.number('value');
  const own = parsePhrase(text, { lang, vocabulary, expect });
  if (!isFault(own)) return { parsed: own, language: 'own' };
  const other = parsePhrase(text, { lang: lang === 'es' ? 'en' : 'es', vocabulary, expect });
  return isFault(other) ? own : { parsed: other, language: 'other' };
}

export function isRead(reading: Reading | PhraseFault): reading is Reading {
  return 'parsed' in reading;
}
