import type { Cell } from '../../csv/cell.ts';
import type { Declared } from '../../csv/declared.ts';
import { addsOf } from '../../table/column.ts';
import { timesAmong } from '../../table/not-additive.ts';
import type { Word } from './words.ts';

/** The columns of the source of which a query uses the values: all, where no total leaves the others behind. Those that may have no value twice are looked through, too. */
export function usedBy(words: readonly Word[], declared: Declared): Set<string> {
  const all = Object.keys(declared);
  const total = words.findIndex(({ word }) => word === 'total');
  if (total < 0) return new Set(all);
  const named = new Set(words.slice(0, total + 1).flatMap(columnsOf));
  const times = addsAnyhow(words.slice(0, total + 1), declared) ? [] : timesOf(declared);
  return new Set(all.filter((name) => named.has(name) || times.includes(name) || declared[name]?.unique === true));
}

/** Whether what the words add up are counts and their like, as declared: of other numbers it must be known of what time they are. */
export function addsAnyhow(words: readonly Word[], declared: Declared): boolean {
  const parts = words.flatMap((word) => (word.word === 'total' ? word.options.sum ?? [] : word.word === 'share' && word.options.within !== undefined ? [word.options.of] : []));
  const made = words.flatMap((word) => (word.word === 'share' || word.word === 'rate' ? [word.name] : []));
  return parts.every((name) => Object.hasOwn(declared, name) && !made.includes(name) && addsOf(declared[name] as Cell) === 'always');
}

/** The declared columns that tell of what time a row is. */
export function timesOf(declared: Declared): string[] {
  return timesAmong(Object.entries(declared));
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
