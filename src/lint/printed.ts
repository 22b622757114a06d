import type { Lang } from '../figure/vocabulary.ts';
import type { TextBox } from '../picture/text-boxes.ts';
import type { Subject } from './subject.ts';

/** All that a reader can read in the picture, its lines joined with spaces. */
export function printed({ texts }: Subject): string {
  return spaced(texts.map(({ text }) => text).join(' '));
}

/** The words above and below the plot: headline, subtitle, notes and source as the chart has them. */
export function furniture({ drawing: { words } }: Subject): string {
  return spaced([words.title, words.subtitle, ...words.notes, words.source, words.credit ?? ''].join(' '));
}

/** A text with single plain spaces: those that do not break, and breaks of lines, read alike. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The lines of the picture that are none of the words around the plot. */
export function linesBeside(subject: Subject): TextBox[] {
  const around = solid(furniture(subject));
  return subject.texts.filter(({ text }) => !around.includes(solid(text.replace(HEADED[subject.drawing.lang], ''))));
}

const HEADED: Record<Lang, RegExp> = { en: /^(?:Sources?|Notes?):/u, es: /^(?:Fuentes?|Notas?):/u };

/** Without spaces, hidden breaks, and the full stop that is put behind a source. */
function solid(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b]+/gu, '').replace(/\.$/u, '');
}
