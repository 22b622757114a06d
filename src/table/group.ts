import { isDictionary } from './cells.ts';
import type { Cells } from './cells.ts';
import { need } from './need.ts';
import { rowCount } from './table.ts';
import type { Table } from './table.ts';

/** Rows in groups: which group each row is in, how many there are, and the first row of each. Groups stand in the order in which they first appear. */
export interface Groups {
  readonly of: Uint32Array;
  readonly count: number;
  readonly firsts: Uint32Array;
}

/**
 * The rows that agree in all of `by`, grouped; a gap agrees with a gap. With no columns, one group of everything.
 *
 * @throws {StepError} NO_SUCH_COLUMN
 */
export function groupRows(table: Table, by: readonly string[]): Groups {
  const readers = need(table, ...by);
  const count = rowCount(table);
  let groups: Groups = { of: new Uint32Array(count), count: count === 0 ? 0 : 1, firsts: new Uint32Array(count === 0 ? 0 : 1) };
  for (const { cells } of readers) groups = refine(groups, cells);
  return groups;
}

/** The rows of each group, in order. */
export function rowsByGroup({ of, count }: Groups): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let row = 0; row < of.length; row++) sizes[of[row] ?? 0] = (sizes[of[row] ?? 0] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? 0;
    const list = rows[group];
    if (list !== undefined) list[filled[group] ?? 0] = row;
    filled[group] = (filled[group] ?? 0) + 1;
  }
  return rows;
}

/** Splits each group by one more column. Small integers stand for values, so that two columns make one number and strings are compared once. */
function refine(groups: Groups, cells: Cells): Groups {
  const { codes, size } = codesOf(cells, groups.of.length);
  const numberOf = new Map<number, number>();
  const of = new Uint32Array(groups.of.length);
  const firsts: number[] = [];
  for (let row = 0; row < of.length; row++) {
    const pair = (groups.of[row] ?? 0) * size + (codes[row] ?? 0);
    let group = numberOf.get(pair);
    if (group === undefined) {
      group = firsts.length;
      numberOf.set(pair, group);
      firsts.push(row);
    }
    of[row] = group;
  }
  return { of, count: firsts.length, firsts: Uint32Array.from(firsts) };
}

function codesOf(cells: Cells, length: number): { codes: Uint32Array; size: number } {
  if (isDictionary(cells)) return { codes: cells.codes, size: cells.words.length };
  const codes = new Uint32Array(length);
  const codeOf = new Map<unknown, number>();
  for (let row = 0; row < length; row++) {
    const value = cells.at(row) ?? null;
    let code = codeOf.get(value);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, size: Math.max(1, codeOf.size) };
}
