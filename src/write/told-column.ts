import type { Lang } from '../chart/words/glue.ts';

/** A column of a CSV of a bundle as the dictionary tells of it: what it is called and what it means, in each language. */
export interface ToldColumn {
  readonly name: string;
  readonly label: Readonly<Record<Lang, string>>;
  /** In words; empty where there is none, or where it stands row by row in a column of its own. */
  readonly unit: Readonly<Record<Lang, string>>;
  readonly type: 'text' | 'number' | 'year' | 'date';
  readonly meaning: Readonly<Record<Lang, string>>;
}

/** The same words in English and Spanish. */
export type Said = readonly [en: string, es: string];

/** A column of our own, without a unit; of text unless said otherwise. */
export function toldColumn(name: string, { type = 'text', label, meaning }: { readonly type?: ToldColumn['type']; readonly label: Said; readonly meaning: Said }): ToldColumn {
  return { name, type, label: inBoth(label), unit: { en: '', es: '' }, meaning: inBoth(meaning) };
}

function inBoth([en, es]: Said): Record<Lang, string> {
  return { en, es };
}
