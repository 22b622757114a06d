import type { Declared } from '../../csv/declared.ts';
import type { Word } from './words.ts';

/** The columns of the source of which a query uses the values: all, where no total leaves the others behind. Those that may have no value twice are looked through, too. */
export function usedBy(words: readonly Word[], declared: Declared): Set<string> {
  const all = Object.keys(declared);
  const total = words.findIndex(({ word }) => word === 'total');
  if (total < 0) return new Set(all);
  const named = new Set(words.slice(0, total + 1).flatMap(columnsOf));
  return new Set(all.filter((name) => named.has(name) || declared[name]?.unique === true));
}

/** The columns that a word names, those of the source and others. */
export function columnsOf(word: Word): readonly string[] {
  switch (word.word) {
    case 'keep': return Object.keys(word.where);
    case 'recode': return [word.column];
    case 'total': return [...word.by, ...(word.options.sum ?? [])];
    case 'share': return [word.options.of, ...(word.options.over === undefined ? [] : [word.options.over]), ...(word.options.within ?? [])];
    case 'rate': return [word.options.of, word.options.over];
    case 'join': return Array.isArray(word.options.on) ? word.options.on as readonly string[] : Object.keys(word.options.on);
  }
}
