import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { isNumeric, meaningOf } from '../table/column.ts';
import type { Kind, Words } from '../table/column.ts';
import { computeNumbers, rowCursor, setColumns } from '../table/rows.ts';
import type { Row } from '../table/rows.ts';
import { rowCount } from '../table/table.ts';

export interface ColumnOptions {
  /** Unit and label: one for all languages, or `{ en, es }`. */
  readonly unit: Words;
  readonly label?: Words;
  readonly kind?: Exclude<Kind, 'figure' | 'bound' | 'open' | 'type'>;
}

/**
 * Adds a column that `value` computes row by row, for what no word does: `derive.column('decade', { kind: 'code', unit: '' }, (row) => …)`.
 * A gap is null; NaN and infinities become gaps. Bounds are not seen: of figures use `rate`, `share`, `change` or `total`, which carry them.
 *
 * @throws {StepError} NO_SUCH_COLUMN where `value` reads a column that the table lacks; NOT_A_NUMBER where it gives a text for a column of numbers.
 */
export function column(name: string, { unit, label = name, kind = 'number' }: ColumnOptions, value: (row: Row) => string | number | null): Step {
  const column = { kind, ...meaningOf({ label, unit }) };
  return step(`derive.column(${name})`, (table) => {
    const cursor = rowCursor(table);
    const cells = isNumeric(column)
      ? computeNumbers(table, (row) => numberOf(value(cursor.at(row)), name))
      : Array.from({ length: rowCount(table) }, (_, row) => gapOr(value(cursor.at(row))));
    return setColumns(table, [[name, column, cells]]);
  });
}

function numberOf(value: string | number | null, name: string): number | null {
  if (typeof value === 'string') throw new StepError({ code: 'NOT_A_NUMBER', what: `column "${name}" is to hold numbers, not "${value}"`, fix: "say kind: 'code' or 'text'" });
  return value;
}

function gapOr(value: string | number | null): string | number | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : (value ?? null);
}
