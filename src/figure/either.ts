import { isFault, parsePhrase } from './phrase.ts';
import type { Parsed, PhraseFault, PhraseOptions } from './phrase.ts';

/**
 * Reads a phrase whose language is not known, or may not be that of its page: in English or Spanish, whichever can be read; where both can, whichever places more of it
 * ("30 minutos" is a number of minutes in Spanish and of something unknown in English), and `first` where both place as much. What came of it says its language.
 */
export function parseEither(text: string, { first = 'en', ...options }: Omit<PhraseOptions, 'lang'> & { readonly first?: PhraseOptions['lang'] } = {}): Parsed | PhraseFault {
  const one = parsePhrase(text, { ...options, lang: first });
  const other = parsePhrase(text, { ...options, lang: first === 'en' ? 'es' : 'en' });
  if (isFault(one)) return isFault(other) && one.code === 'OTHER_LANGUAGE' ? other : isFault(other) ? one : other;
  return !isFault(other) && placed(other) > placed(one) ? other : one;
}

function placed({ understood }: Parsed): number {
  return understood.reduce((length, { as, text }) => (as === 'plain' ? length : length + text.length), 0);
}
