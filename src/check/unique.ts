import type { Step } from '../step.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need } from '../table/need.ts';
import { checking } from './checking.ts';

/**
 * No two rows agree in all of `columns`.
 *
 * @throws {StepError} NO_SUCH_COLUMN
 */
export function unique(...columns: readonly string[]): Step {
  return checking(`check.unique(${columns.join(', ')})`, (table) => {
    const readers = need(table, ...columns);
    const repeated = rowsByGroup(groupRows(table, columns)).filter((rows) => rows.length > 1);
    return repeated.map((rows) => {
      const key = readers.map(({ name, at }) => `${name} ${String(at(rows[0] ?? 0) ?? 'a gap')}`).join(', ');
      return { message: `${rows.length} rows have ${key}`, rows: [...rows] };
    });
  });
}
