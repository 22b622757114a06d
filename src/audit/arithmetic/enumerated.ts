import type { Lang } from '../say.ts';

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function enumerated(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'y'} ${last}`;
}
