import * as assert from 'uvu/assert';
import { CifrasError } from '../../src/errors.ts';
import { originNames } from '../../src/table/origins.ts';
import type { Table } from '../../src/table/table.ts';
import { rowsOf } from './tbl.ts';

/** A table or the faults in its place. */
export async function outcome(work: () => Promise<Table>): Promise<{ table: Table } | { faults: string[] }> {
  try {
    return { table: await work() };
  } catch (error) {
    if (!(error instanceof CifrasError)) throw error;
    // Keys are listed as they come, which in an engine is in order.
    return { faults: error.faults.map(({ code, what }) => `${code} ${what.split(/ with |, /u).sort().join(', ')}`).sort() };
  }
}

/** What is wrong with the question is told by an engine before it reads a row; steps in memory come to it in their turn. */
const ASKED_WRONGLY = /^(?:COLUMN_EXISTS|NO_SUCH_COLUMN|NOT_A_NUMBER|NOT_SAME_KIND|BAD_OPTION) /u;

/** The two came to the same: the same columns with the same meaning, and the same rows in any order, decimals to 12 digits, each with the same joined rows behind it; or the same faults. */
export function same(mine: Awaited<ReturnType<typeof outcome>>, theirs: Awaited<ReturnType<typeof outcome>>): void {
  if ('faults' in mine && 'faults' in theirs && mine.faults.every((fault) => ASKED_WRONGLY.test(fault))) return;
  if ('faults' in mine || 'faults' in theirs) return assert.equal(mine, theirs);
  assert.equal([...mine.table.columns], [...theirs.table.columns]);
  assert.equal(inOrder(mine.table), inOrder(theirs.table));
  assert.equal(mine.table.remarks.map(told), theirs.table.remarks.map(told));
}

/** Each row with what was joined behind it, in order: the source itself an engine names by group and the reader in memory by line. */
function inOrder(table: Table): string[] {
  const partners = (row: number): string[] => originNames(table.origins, row).filter((name) => name.startsWith('partner:'));
  return rowsOf(table).map((row, i) => JSON.stringify([...partners(i), ...Object.entries(row).map(([name, value]) => [name, typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(12) : value === 0 ? 0 : value])])).sort();
}

/** Who says it and of how many rows there were differ; what is said does not. */
function told({ message }: { readonly message: string }): string {
  return message.replace(/^(\d+) of \d+ rows left out/u, '$1 rows left out');
}
