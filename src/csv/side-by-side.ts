import type { Fault } from '../errors.ts';
import { isBlank } from './line.ts';
import type { Line } from './line.ts';
import { isTyped, shortened } from './looks.ts';

/**
 * Tells tables that stand side by side, which one header and one row for each line make one of: where a column without a name in which nothing stands parts columns that look alike, have
 * a name in common or end on other lines; or, without such a column, where the header begins anew with its first name, each time with as many.
 */
export function sideBySide({ cells, line }: Line, rows: readonly Line[], file: string): Fault[] {
  const isParting = (i: number): boolean => (cells[i] ?? '').trim() === '' && rows.every((each) => (each.cells[i] ?? '').trim() === '');
  const parted = parts(cells, (i) => (isParting(i) ? 'between' : 'in'));
  const first = cells[0]?.trim().toLowerCase() ?? '';
  const again = parts(cells, (i) => (i > 0 && first !== '' && cells[i]?.trim().toLowerCase() === first ? 'first' : 'in'));
  const several = (found: readonly number[][]): boolean => found.length > 1 && found.every(({ length }) => length > 1);
  const tables = several(parted) && areTables(parted, cells, rows) ? parted : several(again) && isRegular(again, cells) ? again : null;
  if (tables === null || rows.length === 0) return [];
  const shown = tables.map((columns) => `columns ${(columns[0] ?? 0) + 1} to ${(columns.at(-1) ?? 0) + 1} "${shortened(columns.map((i) => (cells[i] ?? '').trim()).join(' | '), 100)}"`);
  const what = `${tables.length === 2 ? 'two' : tables.length} tables seem to stand side by side: ${shown.join(' and ')}; what stands on one line is kept as one row`;
  return [{ code: 'SIDE_BY_SIDE', what, fix: 'declare the columns of one of them only, or give each a file of its own', place: { file, line } }];
}

/** Many tables have an empty column for the eye: what stands on both sides of it is two where names come again, where one side ends before the other, or where both have the same kinds of columns. */
function areTables(parted: readonly (readonly number[])[], cells: readonly string[], rows: readonly Line[]): boolean {
  const names = parted.map((columns) => new Set(columns.map((i) => (cells[i] ?? '').trim().toLowerCase())));
  const last = parted.map((columns) => rows.findLastIndex((each) => !isBlank(columns.map((i) => each.cells[i] ?? ''))));
  const kinds = parted.map((columns) => columns.map((i) => (rows.filter((each) => isTyped(each.cells[i] ?? '')).length * 2 > rows.length ? 'n' : 't')).join(''));
  return names.some((some, i) => names.slice(i + 1).some((others) => [...some].some((name) => name !== '' && others.has(name)))) || new Set(last).size > 1 || new Set(kinds).size === 1;
}

/** Of columns that nothing parts, tables have each as many, and each a name. */
function isRegular(found: readonly (readonly number[])[], cells: readonly string[]): boolean {
  return new Set(found.map(({ length }) => length)).size === 1 && found.flat().every((i) => (cells[i] ?? '').trim() !== '');
}

/** Stretches of columns, as each goes on with the one before, begins anew, or stands between. */
function parts(cells: readonly string[], how: (i: number) => 'in' | 'first' | 'between'): number[][] {
  const found: number[][] = [[]];
  cells.forEach((_, i) => {
    const step = how(i);
    if (step !== 'in' && found.at(-1)?.length !== 0) found.push([]);
    if (step !== 'between') found.at(-1)?.push(i);
  });
  return found.filter((columns) => !isBlank(columns.map((i) => cells[i] ?? '')));
}
