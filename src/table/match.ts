import { need } from './need.ts';
import { rowCount } from './table.ts';
import type { Table } from './table.ts';

/** For each row of one table its partner in another. */
export interface Matches {
  /** The one partner, or -1 where there is none or more than one. */
  readonly rows: Int32Array;
  /** The keys of rows that have no partner, and of those that have several, as text for messages, each once. */
  readonly lacking: readonly string[];
  readonly doubled: readonly string[];
}

/**
 * Matches rows by key: the columns `on` of `left` against the columns `rightOn` of `right`, in order. A gap in a key matches nothing.
 *
 * @throws {StepError} NO_SUCH_COLUMN for a key column that either table lacks.
 */
export function matchRows(left: Table, right: Table, on: readonly string[], rightOn: readonly string[] = on): Matches {
  const partners = new Map<string, number>();
  const doubles = new Set<string>();
  const rightKey = keyReader(right, rightOn);
  for (let row = 0; row < rowCount(right); row++) {
    const key = rightKey(row);
    if (key === null) continue;
    if (partners.has(key)) doubles.add(key);
    partners.set(key, row);
  }
  const leftKey = keyReader(left, on);
  const rows = new Int32Array(rowCount(left)).fill(-1);
  const [lacking, doubled] = [new Set<string>(), new Set<string>()];
  for (let row = 0; row < rows.length; row++) {
    const key = leftKey(row);
    const partner = key === null ? undefined : partners.get(key);
    if (key !== null && doubles.has(key)) doubled.add(shown(key, on));
    else if (partner === undefined) lacking.add(shown(key, on));
    else rows[row] = partner;
  }
  return { rows, lacking: [...lacking], doubled: [...doubled] };
}

function keyReader(table: Table, on: readonly string[]): (row: number) => string | null {
  const readers = need(table, ...on);
  return (row) => {
    const key = readers.map((reader) => reader.at(row));
    return key.includes(null) ? null : JSON.stringify(key);
  };
}

function shown(key: string | null, on: readonly string[]): string {
  if (key === null) return `a gap in ${on.join(' or ')}`;
  const values = JSON.parse(key) as unknown[];
  return on.map((column, i) => `${column} ${String(values[i])}`).join(', ');
}
