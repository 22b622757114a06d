import type { Lang } from '../chart/words/glue.ts';

/** A cell that is another one in each language. */
export interface TranslatedCell<Cell> {
  readonly kind: 'translated';
  readonly cells: Readonly<Partial<Record<Lang, Cell>>>;
}

/** Puts a cell into a notebook that is made in several languages: `translated({ en: md`Fewer`, es: md`Menos` })`. The two stand side by side in the file, so that one is not changed without the other. */
export function translated<Cell>(cells: Readonly<Partial<Record<Lang, Cell>>>): TranslatedCell<Cell> {
  return { kind: 'translated', cells };
}
