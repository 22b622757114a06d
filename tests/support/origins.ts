import type { Origins } from '../../src/table/origins.ts';
import type { Table } from '../../src/table/table.ts';
import { trace } from '../../src/table/trace.ts';
import { tbl } from './tbl.ts';

/** The ids of each row's origins, sorted. */
export function originIds(table: Table): string[][] {
  return Array.from({ length: table.data.totalRows() }, (_, row) => trace(table, row).citations.map(({ id }) => id).sort());
}

/** A table whose rows have two origins each: one of their own, and one that they share with the row beside them, so that unions have something to unite. */
export function known(rows: Parameters<typeof tbl>[0], units: Record<string, string> = {}): { table: Table; ids: string[][] } {
  const count = rows.length;
  const { shelves } = tbl([...rows, ...rows]).origins;
  const origins: Origins = {
    shelves,
    offsets: Uint32Array.from({ length: count + 1 }, (_, i) => 2 * i),
    ids: Uint32Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : count + Math.floor(i / 4))),
  };
  return { table: { ...tbl(rows, units), origins }, ids: rows.map((_, i) => [`row ${i}`, `row ${count + Math.floor(i / 2)}`].sort()) };
}

/** The ids of several rows together, each once. */
export function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** The numbers of the rows that agree in `key`, group by group, in the order in which the groups first appear. */
export function groupsBy<Row>(rows: readonly Row[], key: (row: Row) => unknown): number[][] {
  const groups = new Map<unknown, number[]>();
  for (const [i, row] of rows.entries()) groups.set(key(row), [...(groups.get(key(row)) ?? []), i]);
  return [...groups.values()];
}
