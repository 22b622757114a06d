import { cite, takeOrigins } from './origins.ts';
import type { Citation, Origins } from './origins.ts';
import { joinOrigins } from './origins-together.ts';
import { namesOf } from './table.ts';
import type { Table } from './table.ts';

/** The origins of the cells of a column: those of their rows, unless fewer stand behind them. */
export function originsOfColumn({ narrower, origins }: Table, column: string): Origins {
  return narrower.get(column) ?? origins;
}

/** What stands behind one cell, each once; behind the row where no column is named. */
export function citationsOf(table: Table, row: number, column?: string): Citation[] {
  const origins = column === undefined ? table.origins : originsOfColumn(table, column);
  return [...new Map(cite(origins, row).map((citation) => [citation.id, citation])).values()];
}

/** Row by row what stands behind the cells of several columns: behind a number that is reckoned from them. */
export function originsBehind(table: Table, columns: readonly string[]): Origins {
  const [first = table.origins, ...others] = new Set(columns.map((column) => originsOfColumn(table, column)));
  return others.reduce((all, each) => joinOrigins(all, each, Uint32Array.from({ length: all.offsets.length - 1 }, (_, row) => row)), first);
}

/** The table with it said what stands behind the cells of a column and, where it is a figure, of its bounds. */
export function narrowed(table: Table, column: string, origins: Origins): Table {
  const meaning = table.columns.get(column);
  if (meaning === undefined) return table;
  const narrower = new Map(table.narrower);
  for (const name of namesOf(column, meaning)) if (origins === table.origins) narrower.delete(name); else narrower.set(name, origins);
  return { ...table, narrower };
}

/** The table with more origins behind its rows, which stand behind `fresh` columns: behind the cells of all others stands what stood there before. */
export function widened(table: Table, origins: Origins, fresh: readonly (readonly [column: string, origins: Origins])[]): Table {
  const narrower = new Map([...table.columns.keys()].map((name) => [name, originsOfColumn(table, name)]));
  return fresh.reduce<Table>((all, [column, own]) => narrowed(all, column, own), { ...table, origins, narrower });
}

/** The same for other rows, in that order; columns that share their origins go on sharing them. */
export function takeNarrower({ narrower }: Table, rows: ArrayLike<number>): Table['narrower'] {
  const taken = new Map<Origins, Origins>();
  return new Map([...narrower].map(([name, origins]) => {
    const mine = taken.get(origins) ?? takeOrigins(origins, rows);
    taken.set(origins, mine);
    return [name, mine] as const;
  }));
}
