import { SHIPPED } from './hedge.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';
import { LANGS } from './vocabulary.ts';

const PARTS = /\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|mitad|tercios?|cuartos?|quintos?|sextos?|octavos?|partes?)\b/iu;
/** Where neither of these stands, there is no share of so many in so many: most phrases are told so without being read. */
const OF_MANY = /\d\s?\/\s?\d|\b(?:in|of|de cada)\b/iu;
const UNIT_WORDS = /%|per ?cent|por ?cien(?:to)?\b|point|punto/iu;

/**
 * Whether a phrase tells a share in words and prints no percent: half, a third, two in three, 1 de cada 3. The percent that a coder types for it has digits that nobody said.
 * "31.8 in 2022" is none.
 */
export function isShareInWords(phrase: string): boolean {
  if (UNIT_WORDS.test(phrase)) return false;
  return (!/\d/u.test(phrase) && PARTS.test(phrase)) || (OF_MANY.test(phrase) && saysShare(phrase));
}

function saysShare(phrase: string): boolean {
  const tokens = tokenise(phrase.slice(0, 1_000));
  return LANGS.some((lang) => scan(tokens, { lang, vocabulary: SHIPPED })
    .some((item) => item.kind === 'share' || (item.kind === 'hedge' && item.words.some(({ hedge, place }) => hedge === 'multiple' && place === 'next'))));
}
