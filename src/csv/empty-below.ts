import type { Fault } from '../errors.ts';
import type { Line } from './line.ts';

/**
 * Tells a first column that names a group in the first of its rows alone, as merged cells leave it: a third of the rows, at least, have nothing there and something behind it, and no name
 * follows itself. The cells stay empty: to whom the rows belong, only a person knows.
 */
export function emptyBelow(names: readonly string[], rows: readonly Line[], file: string): Fault[] {
  const first = rows.map(({ cells }) => (cells[0] ?? '').trim());
  const empty = rows.filter((_, i) => first[i] === '');
  const named = first.filter((name) => name !== '');
  const isWhole = empty.length > 1 && first[0] !== '' && named.length > 1 && empty.length * 3 >= rows.length && names.length > 1;
  if (!isWhole || named.some((name, i) => name === named[i - 1]) || !rows.every(({ cells }) => (cells[1] ?? '').trim() !== '')) return [];
  const what = `column "${names[0] ?? ''}" is empty in ${empty.length} of the first ${rows.length} rows, below a name, as merged cells leave it; it is read as it stands`;
  return [{ code: 'EMPTY_BELOW', what, fix: 'write the name into each row for which it holds', place: { file, line: empty[0]?.line ?? 1, field: names[0] ?? '' } }];
}
