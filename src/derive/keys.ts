import { need } from '../table/need.ts';
import { namesOf } from '../table/table.ts';
import type { Table } from '../table/table.ts';

/**
 * The names of key columns, a figure's companions among them: its bounds and type are part of what makes two figures equal, and go where it goes.
 *
 * @throws {StepError} NO_SUCH_COLUMN
 */
export function keyNames(table: Table, by: readonly string[]): string[] {
  return need(table, ...by).flatMap((key) => namesOf(key.name, key));
}
