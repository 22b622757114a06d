import type { Lang } from '../figure/vocabulary.ts';
import { VOCABULARY } from '../figure/vocabulary.ts';
import type { ValueType } from '../figure/value-type.ts';
import { remembered } from '../remembered.ts';

/** Words of captions that the vocabulary, which reads phrases with numbers, does not have. */
const MORE: Record<Lang, Partial<Record<ValueType, readonly string[]>>> = {
  en: { estimate: ['estimate', 'estimates', 'approximate', 'rounded'], range: ['range', 'ranges', 'between'], possible: ['possible', 'could', 'may', 'might'], unstated: ['not stated', 'unstated', 'not described', 'not given', 'not specified', 'not named', 'does not describe', 'the rest', 'other'] },
  es: { estimate: ['estimación', 'estimaciones', 'estimado', 'estimada', 'aproximado', 'aproximada'], range: ['rango', 'intervalo', 'entre'], possible: ['posible', 'podría', 'podrían'], unstated: ['sin especificar', 'no especificado', 'no especificada', 'no indicado', 'no indicada', 'no se indica', 'sin nombrar', 'sin describir', 'no se describe', 'no se describen', 'el resto', 'otros', 'otras'] },
};

/** The words of a language that tell readers of a kind of number: those that the vocabulary reads and says, without numbers. */
export function termsOf(type: ValueType, lang: Lang): string[] {
  const read = VOCABULARY.filter((each) => each.type === type).flatMap((each) => [...each[`words_${lang}`].split('|'), each[`say_${lang}`]]);
  // Between two numbers "to" is a word of a range, and by itself it is one of any sentence.
  const terms = read.filter((phrase) => (phrase.match(/#/gu) ?? []).length < 2).map((phrase) => phrase.replace(/=.*$/u, '').replaceAll(/[#@]/gu, '').replaceAll(/\s+/gu, ' ').trim());
  return [...new Set([...terms, ...(MORE[lang][type] ?? [])])].filter((term) => /\p{L}{2}|[≥≤≈~<>]/u.test(term));
}

/** Whether a text holds one of the terms, as words of their own; capitals are not told from small letters. */
export function holdsTerm(text: string, terms: readonly string[]): boolean {
  return terms.length > 0 && anyOf(terms.map((term) => term.toLowerCase())).test(text.toLowerCase());
}

/** Finds the first of some words in a text, as words of their own and just as they are written. Kept: to make one of these expressions takes longer than to use it. */
export function anyOf(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
  return expression(alternatives, () => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?!\\p{L})`, 'u'));
}

const expression = remembered<RegExp>(64);
