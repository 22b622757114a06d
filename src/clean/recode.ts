import { StepError } from '../errors.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { meaningOf } from '../table/column.ts';
import type { Words } from '../table/column.ts';
import { need } from '../table/need.ts';
import { setColumns } from '../table/rows.ts';
import { rowCount } from '../table/table.ts';
import { notListed } from './not-listed.ts';

export interface RecodeOptions {
  /** The column to put the new values in; `column` itself unless given. */
  readonly as?: string;
  /** Values that the list does not have: refused, or kept as they are. */
  readonly others?: 'refuse' | 'keep';
  /** One for all languages, or `{ en, es }`; what the column is called unless given. */
  readonly label?: Words;
}

/**
 * Puts other words for the values of `column`: `clean.recode('prison', { 'prison:izalco': 'Izalco' })`. A gap stays a gap.
 *
 * @throws {StepError} NO_SUCH_COLUMN; NOT_IN_LIST for each value that the list does not have, all at once.
 */
export function recode(column: string, list: Readonly<Record<string, string>>, { as = column, others = 'refuse', label }: RecodeOptions = {}): Step {
  return step(`clean.recode(${column}${as === column ? '' : `, ${as}`})`, (table) => {
    const [old] = need(table, column);
    const known = new Map(Object.entries(list));
    const values = Array.from({ length: rowCount(table) }, (_, row) => old.at(row));
    const unknown = [...new Set(values.filter((value) => value !== null && !known.has(String(value))))].map(String);
    if (others === 'refuse' && unknown.length > 0) throw new StepError(unknown.map((value) => notListed(value, column, [...known.keys()])));
    const recoded = values.map((value) => (value === null ? null : (known.get(String(value)) ?? String(value))));
    const made = setColumns(table, [[as, { kind: 'code', ...meaningOf({ label: label ?? old.labels ?? old.label, unit: '' }) }, recoded]]);
    return narrowed(made, as, originsOfColumn(table, old.name));
  }, { given: Object.entries(list) });
}
