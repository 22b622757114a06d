import type { Step } from '../step.ts';
import { need } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import { checking } from './checking.ts';

/**
 * No cell of `columns` is a gap. A figure that is a range or unknown is no gap: something was said.
 *
 * @throws {StepError} NO_SUCH_COLUMN
 */
export function notNull(...columns: readonly string[]): Step {
  return checking(`check.notNull(${columns.join(', ')})`, (table) => {
    const all = Array.from({ length: rowCount(table) }, (_, row) => row);
    return need(table, ...columns).flatMap((reader) => {
      const rows = all.filter((row) => (reader.kind === 'figure' ? reader.quantity(row).type === 'missing' : reader.at(row) === null));
      return rows.length === 0 ? [] : [{ message: `${rows.length} of ${all.length} rows have no ${reader.name}`, rows }];
    });
  });
}
