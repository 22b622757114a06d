import type { ColumnTable } from 'arquero';
import type { Cells } from './cells.ts';

export type { ColumnTable };

/** The cells of a table, column by column, read by the names that arquero has for it. */
export interface Data {
  numRows(): number;
  totalRows(): number;
  columnNames(): string[];
  column(name: string): Cells | undefined;
  get(name: string, row?: number): unknown;
}

/** Columns of the same length, each name once. */
export function dataOf(columns: Iterable<readonly [name: string, cells: Cells]>): Data {
  const cells = new Map(columns);
  const [first] = cells.values();
  const rows = first?.length ?? 0;
  return {
    numRows: () => rows,
    totalRows: () => rows,
    columnNames: () => [...cells.keys()],
    column: (name) => cells.get(name),
    get: (name, row = 0) => cells.get(name)?.at(row),
  };
}

/** The same cells with arquero's verbs. The library is some hundred and seventy modules, which are loaded only where somebody asks for its verbs. */
export async function arqueroOf(data: Data): Promise<ColumnTable> {
  const { ColumnTable } = await import('arquero');
  const names = data.columnNames();
  // arquero's types ask for arrays; its code asks for `length` and `at(row)`, which is what Cells promises. Its own `table` would lose a column
  // called `__proto__`, since it assigns to a plain object; `fromEntries` does not.
  return new ColumnTable(Object.fromEntries(names.map((name) => [name, data.column(name) as unknown as unknown[]])), names);
}
