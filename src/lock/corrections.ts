import type { Lock } from './lock.ts';
import { numberWords } from './sentence.ts';

/** A correction as a page prints it. */
export interface Correction {
  readonly number: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
  readonly on: string | null;
}

const GONE = { en: 'no longer published', es: 'ya no se publica' } as const;

/** The changes of a lock to numbers of these tables, in words, the last first. A reason ends with the document that the number is now from. */
export function corrections({ changes }: Lock, { tables, lang }: { readonly tables: ReadonlySet<string>; readonly lang: 'en' | 'es' }): Correction[] {
  const meant = changes.filter(({ number, was }) => was !== null && tables.has(number.slice(0, number.indexOf('['))));
  return meant.toReversed().map(({ number, was, now, why, source, on }) => ({
    number, was: was === null ? '' : numberWords(was, lang), now: now === null ? GONE[lang] : numberWords(now, lang), why: [why, source].filter((part) => part !== '').join(', '), on: on === '' ? null : on,
  }));
}
