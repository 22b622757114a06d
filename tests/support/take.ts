import * as assert from 'uvu/assert';
import { newRun } from '../../src/step.ts';
import type { Step } from '../../src/step.ts';
import type { Table } from '../../src/table/table.ts';
import { rejects } from './rejects.ts';
import { originIds } from './origins.ts';
import { rowsOf } from './tbl.ts';

/** Takes one step, and proves that it left its table as it was. */
export async function run(step: Step, table: Table): Promise<Table> {
  const before = snapshot(table);
  const result = await step(table, newRun());
  assert.equal(snapshot(table), before, 'a step changes nothing in its table');
  return result;
}

/** A step that names a column that is not there is refused, with the name that was meant. */
export async function misspelt(step: Step, table: Table, meant: string): Promise<void> {
  const { message } = await rejects(() => run(step, table), 'NO_SUCH_COLUMN');
  assert.ok(message.includes(`did you mean "${meant}"?`), message);
}

function snapshot(table: Table): unknown {
  return { rows: rowsOf(table), columns: [...table.columns], origins: originIds(table), remarks: [...table.remarks], findings: [...table.findings] };
}
