import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { isDate, parseWhen, wholeYear } from '../figure/when.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { meaningOf } from '../table/column.ts';
import type { Words } from '../table/column.ts';
import { need } from '../table/need.ts';
import { computeNumbers, setColumns } from '../table/rows.ts';

/**
 * Adds the calendar year that each date of `column` is, exactly and whole: `2023` and `2023-01-01/2023-12-31` are 2023;
 * a half year, a month, a span of two years and a gap are missing.
 *
 * @throws {StepError} NO_SUCH_COLUMN; BAD_DATE, AMBIGUOUS_DATE for each text that is no date, all at once.
 */
export function year(column: string, { as = 'year', label = CALLED }: { as?: string; label?: Words } = {}): Step {
  return step(`derive.year(${column})`, (table) => {
    const [dates] = need(table, column);
    const faults = new Map<string, Fault>();
    const years = computeNumbers(table, (row) => {
      const text = dates.at(row);
      if (text === null) return null;
      const parsed = parseWhen(String(text));
      if (!isDate(parsed)) faults.set(String(text), { ...parsed, place: { field: column } });
      return isDate(parsed) ? wholeYear(parsed) : null;
    });
    if (faults.size > 0) throw new StepError([...faults.values()]);
    return narrowed(setColumns(table, [[as, { kind: 'year', ...meaningOf({ label, unit: '' }) }, years]]), as, originsOfColumn(table, column));
  });
}

const CALLED: Words = { en: 'Year', es: 'Año' };
