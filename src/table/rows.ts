import type { Cells } from './cells.ts';
import { numbers, pick } from './cells.ts';
import type { Column } from './column.ts';
import type { Reader } from './need.ts';
import { need, noSuchColumn } from './need.ts';
import { StepError } from '../errors.ts';
import { takeNarrower } from './cell-origins.ts';
import { takeOrigins } from './origins.ts';
import { namedColumns, namesOf, rowCount, withColumns } from './table.ts';
import type { Named, Table } from './table.ts';

/** The table with these columns added behind the others, or in the place of those of the same name, companions and all. Rows keep their origins. */
export function setColumns(table: Table, named: readonly Named[]): Table {
  const fresh = new Map(named.map((each) => [each[0], each]));
  // The bounds of a figure say nothing of the number that takes its place.
  const gone = new Set(named.flatMap(([name]) => (table.columns.has(name) ? namesOf(name, table.columns.get(name) as Column) : [])));
  const kept = namedColumns(table).flatMap((old): Named[] => {
    const replacement = fresh.get(old[0]);
    fresh.delete(old[0]);
    return replacement === undefined ? (gone.has(old[0]) ? [] : [old]) : [replacement];
  });
  const left = new Set(kept.flatMap(([name]) => (named.some(([each]) => each === name) ? [] : [name])));
  return { ...withColumns(table, [...kept, ...fresh.values()]), narrower: new Map([...table.narrower].filter(([name]) => left.has(name))) };
}

/** The given rows, in that order, with their origins. */
export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  const taken = namedColumns(table).map(([name, column, cells]): Named => [name, column, pick(cells, rows)]);
  return { ...withColumns(table, taken), origins: takeOrigins(table.origins, rows), narrower: takeNarrower(table, rows) };
}

/** The numbers that `compute` gives row by row; a gap is null, and anything that is no finite number is a gap too. */
export function computeNumbers(table: Table, compute: (row: number) => number | null): Cells<number | null> {
  const count = rowCount(table);
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const n = compute(row);
    values[row] = n === null || !Number.isFinite(n) ? NaN : n;
  }
  return numbers(values);
}

/** One row as an object that reads its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A cursor over the rows for functions that analysts write: `at(i)` gives the one row object, moved to row i, so nothing is allocated a row.
 * A name that the table lacks throws, where a plain object would hand out undefined.
 *
 * @throws {StepError} NO_SUCH_COLUMN, on reading such a name.
 */
export function rowCursor(table: Table): { at: (row: number) => Row } {
  let current = 0;
  const names = [...table.columns.keys()];
  // Known names are found on the object itself and never reach the proxy behind it, which is slow and only there to refuse.
  const guard: object = new Proxy(Object.create(null) as object, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
      throw new StepError(noSuchColumn(name, names));
    },
  });
  const row = Object.create(guard) as Record<string, unknown>;
  for (const column of need(table, ...names) as Reader[]) {
    Object.defineProperty(row, column.name, { enumerable: true, get: () => column.at(current) });
  }
  Object.freeze(row);
  return { at: (next) => ((current = next), row) };
}
