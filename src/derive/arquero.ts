import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import type { Cells } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { arqueroOf } from '../table/data.ts';
import type { ColumnTable } from '../table/data.ts';
import { originNames, takeOrigins, uniteOrigins } from '../table/origins.ts';
import { remark, rowCount, withColumns } from '../table/table.ts';
import type { Named, Table } from '../table/table.ts';

/**
 * The way out: what no word does, done with plain arquero verbs on the table's data. `why` says in words what it does. Columns that it makes are declared in `columns`, with
 * label and unit; those it drops are gone. It is traced at the level of the step: each row takes on the origins of the whole table, and the remark says so.
 *
 * @throws {StepError} UNKNOWN_COLUMN for columns that it makes and that are not declared.
 */
export function arquero(why: string, change: (data: ColumnTable) => ColumnTable, columns: Readonly<Record<string, Column>> = {}): Step {
  const name = `derive.arquero(${why})`;
  return step(name, async (table) => {
    const data = change(await arqueroOf(table.data)).reify();
    const meaning = (column: string): Column | undefined => (Object.hasOwn(columns, column) ? columns[column] : table.columns.get(column));
    const undeclared = data.columnNames().filter((column) => meaning(column) === undefined);
    if (undeclared.length > 0) {
      throw new StepError(undeclared.map((column) => ({ code: 'UNKNOWN_COLUMN', what: `the step makes a column "${column}" and does not declare it`, fix: `declare it: { ${JSON.stringify(column)}: { kind, label, unit } }` })));
    }
    const named = data.columnNames().map((column): Named => [column, meaning(column) as Column, nullsFor(data.column(column) as unknown as Cells)]);
    const all = allOrigins(table);
    const made = { ...withColumns(table, named), origins: takeOrigins(all, new Uint32Array(data.numRows())) };
    return remark(made, { step: name, message: 'rows are traced to all rows that went in, not to their own', figures: rowCount(table) === 0 ? [] : originNames(all, 0).slice(0, 50) });
  });
}

/** arquero leaves undefined and NaN where a verb finds nothing; here a gap is null. */
function nullsFor(cells: Cells): unknown[] {
  return Array.from({ length: cells.length }, (_, row) => {
    const cell = cells.at(row) ?? null;
    return typeof cell === 'number' && Number.isNaN(cell) ? null : cell;
  });
}

function allOrigins({ origins }: Table): Table['origins'] {
  return uniteOrigins(origins, new Uint32Array(origins.offsets.length - 1), 1);
}
