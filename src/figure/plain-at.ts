import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** Turns of phrase that hold a word of the vocabulary and are none: "hasta la fecha" is no upper bound. */
const IDIOMS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['over the past|over the last|over the course of|up to now|up to date|above all|after all|no one|as many|as much|most recently|most recent|about to|at the latest'],
  es: ['hasta la fecha|hasta esta fecha|hasta ese momento|hasta este momento|hasta el momento|hasta ahora|hasta hoy|hasta la actualidad|sobre todo|sin más|además de|nada más'],
};

const PIECES: Readonly<Record<Lang, readonly (readonly string[])[]>> = { en: pieces('en'), es: pieces('es') };

function pieces(lang: Lang): (readonly string[])[] {
  return IDIOMS[lang].flatMap((words) => words.split('|')).map((words) => tokenise(words).map(({ norm }) => norm)).sort((a, b) => b.length - a.length);
}

/** The piece behind a turn of phrase that begins at `at`; null where none does. */
export function idiomAt(tokens: readonly Token[], at: number, lang: Lang): number | null {
  const found = PIECES[lang].find((words) => words.every((word, i) => tokens[at + i]?.norm === word));
  return found === undefined ? null : at + found.length;
}

const JOINING: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set('a an the of by to in is was were are be been than as at another other others further additional first last next these those his her their its our only just even with from that'.split(' ')),
  es: new Set('un una uno el la lo los las de del a al en es son era eran fue fueron ser que otro otra otros otras primer primero primera primeros primeras ultimo ultima ultimos ultimas solo ya esos estos esas estas sus su con por desde'.split(' ')),
};

/** Whether a piece may stand between a hedge or a change and its number: articles, short words, marks. */
export function isJoining({ kind, norm }: Token, lang: Lang): boolean {
  return JOINING[lang].has(norm) || (kind === 'sign' && /^[("':,.“”«»‘’*]$/u.test(norm));
}
