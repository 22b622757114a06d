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
