import { isFormula, parseBounds } from './bounds.ts';
import type { BadFormula, Bounds } from './bounds.ts';
import { tokenise } from './tokens.ts';
import type { Lang } from './vocabulary.ts';

/** Words that are read as a hedge, piece by piece as they are compared. */
export interface HedgeWords {
  readonly hedge: string;
  /**
   * Where the number stands: `before` the words' number comes somewhere behind them; `next`, right behind; `after`, the words are behind it;
   * `range`, they are before and between two.
   */
  readonly place: 'before' | 'next' | 'after' | 'range';
  /** The pieces before the number, or behind it where the place is `after`; `@` is any name. */
  readonly pieces: readonly string[];
  /** The pieces between the two numbers of a range. */
  readonly middle: readonly string[];
  /** The bounds, unit and number that the words have of their own. */
  readonly bounds?: Bounds;
  readonly unit?: string;
  readonly value?: number;
}

export function isWords(parsed: readonly HedgeWords[] | BadFormula): parsed is readonly HedgeWords[] {
  return Array.isArray(parsed);
}

/** Reads a cell of `words_en` or `words_es`: words between bars, with `#`, `@` and `=` as `HedgeRow` says. */
export function parseWords(cell: string, { hedge, lang }: { hedge: string; lang: Lang }): readonly HedgeWords[] | BadFormula {
  const all: HedgeWords[] = [];
  let start = 0;
  for (const part of cell.split('|')) {
    const [words = '', ...own] = part.split('=');
    const having = own.length === 0 ? {} : parseOwn(own.join('='), start + words.length + 1);
    if ('what' in having) return having as BadFormula;
    const placed = place(words);
    if (placed === null && part.trim() !== '') return { what: `"${part.trim()}" has its # in no place that is read; write "words", "words #", "# words" or "words # words #"`, at: start };
    if (placed !== null) all.push(...contracted({ hedge, ...placed, ...having }, lang));
    start += part.length + 1;
  }
  return all;
}

function parseOwn(text: string, at: number): BadFormula | { bounds: Bounds; unit?: string } | { value: number } {
  if (/^\s*\d+\s*$/u.test(text)) return { value: Number(text) };
  const [, formula = text, unit = ''] = /^(.*[\])])\s*([a-z_0-9]*)\s*$/su.exec(text) ?? [];
  const bounds = parseBounds(formula);
  if (!isFormula(bounds)) return { what: bounds.what, at: at + bounds.at };
  return unit === '' ? { bounds } : { bounds, unit };
}

function place(words: string): Pick<HedgeWords, 'place' | 'pieces' | 'middle'> | null {
  const pieces = tokenise(words).map(({ norm }) => norm);
  const numbers = pieces.flatMap((piece, i) => (piece === '#' ? [i] : []));
  const [first = -1, second = -1] = numbers;
  if (pieces.length === 0 || numbers.length > 2) return null;
  if (first < 0) return { place: 'before', pieces, middle: [] };
  if (second === pieces.length - 1) return { place: 'range', pieces: pieces.slice(0, first), middle: pieces.slice(first + 1, second) };
  if (second >= 0 || pieces.length === 1) return null;
  if (first === 0) return { place: 'after', pieces: pieces.slice(1), middle: [] };
  return first === pieces.length - 1 ? { place: 'next', pieces: pieces.slice(0, -1), middle: [] } : null;
}

const CONTRACTIONS: Readonly<Record<string, string>> = { de: 'del', a: 'al' };

/** In Spanish "más de" is "más del" before an article: both are read where the words end so. */
function contracted(words: HedgeWords, lang: Lang): HedgeWords[] {
  const pieces = variants(words.pieces, lang);
  return pieces.flatMap((each) => variants(words.middle, lang).map((middle) => ({ ...words, pieces: each, middle })));
}

function variants(pieces: readonly string[], lang: Lang): (readonly string[])[] {
  const contraction = lang === 'es' ? CONTRACTIONS[pieces.at(-1) ?? ''] : undefined;
  return contraction === undefined ? [pieces] : [pieces, [...pieces.slice(0, -1), contraction]];
}
