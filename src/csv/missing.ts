import { partOf } from './counted.ts';
import { isMissing, shortened } from './looks.ts';

/** The words that stand in cells for nothing, `n.d.` or `missing`, as people wrote them; they are text until a person declares them missing. */
export function wordsForNothing(cells: readonly string[]): readonly string[] {
  return [...timesOf(cells).keys()];
}

/** How many cells of a column say nothing in a word, the most frequent first: `3 of 212 cells say "missing", 1 "n.d."`; '' where none does. */
export function saidNothing(cells: readonly string[]): string {
  const [first, ...others] = [...timesOf(cells)].sort(([, a], [, b]) => b - a);
  if (first === undefined) return '';
  const more = others.slice(0, 3).map(([word, times]) => `, ${times} "${shortened(word, 20)}"`).join('');
  return `${partOf(first[1], cells.length, { thing: 'cell', one: 'says', many: 'say' })} "${shortened(first[0], 20)}"${more}${others.length > 3 ? ' …' : ''}`;
}

function timesOf(cells: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const cell of cells) {
    const word = cell.trim();
    if (word !== '' && isMissing(word)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return times;
}
