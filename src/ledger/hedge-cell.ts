import type { Cell } from '../csv/cell.ts';
import { SHIPPED } from '../figure/hedge.ts';
import { folded, tokenise } from '../figure/tokens.ts';
import { LANGS } from '../figure/vocabulary.ts';
import { suggest } from '../table/suggest.ts';
import { one } from './schema-cells.ts';

/** A hedge of the list, or none. Who types the words of a source ("over", "casi") is told the hedge that they are; else all that there are. */
export function hedgeCell(hedges: Iterable<string>): Cell {
  const list = [...hedges].filter((hedge) => hedge !== 'bare');
  const cell = one('hedge', list);
  return {
    ...cell,
    parse: (text, file) => {
      const parsed = cell.parse(text, file);
      return 'fix' in parsed ? { ...parsed, fix: fixOf(text, list) } : parsed;
    },
  };
}

function fixOf(text: string, list: readonly string[]): string {
  if (folded(text) === 'bare') return 'leave the cell empty: a number without words that hedge it has none';
  const near = suggest(text, list);
  if (near !== null) return `did you mean "${near}"?`;
  const meant = hedgeOfWords(text);
  return meant !== null && list.includes(meant) ? `write ${meant}: the phrase keeps the words of the source` : `write one of: ${list.join(', ')}`;
}

/** The hedge that words are read as beside a number, in either language; null where they are none. */
function hedgeOfWords(text: string): string | null {
  const words = tokenise(text).map(({ norm }) => norm).join(' ');
  const found = LANGS.flatMap((lang) => SHIPPED.words[lang]).find(({ place, pieces }) => place !== 'range' && pieces.join(' ') === words);
  return found?.hedge ?? null;
}
