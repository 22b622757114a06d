import { inDigits } from '../figure/in-digits.ts';
import { disjoint, interval } from '../figure/interval.ts';
import type { Step } from '../step.ts';
import { needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import { checking } from './checking.ts';
import type { Found } from './checking.ts';

/**
 * Every known value of `column` lies in [low, high], both in the column's unit; of a range, an open figure or a vague one (dozens), something of what it may be does.
 * Gaps are passed over: `check.notNull` looks for them.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER
 */
export function between(column: string, low: number, high: number): Step {
  return checking(`check.between(${column}, ${low}, ${high})`, (table) => {
    const [reader] = needNumbers(table, column);
    return Array.from({ length: rowCount(table) }, (_, row) => outside(reader, row, { low, high })).filter((found) => found !== null);
  });
}

function outside(reader: Reader, row: number, { low, high }: { low: number; high: number }): Found | null {
  const quantity = reader.quantity(row);
  const { value, type } = quantity;
  if (type === 'missing') return null;
  // Of "at most 300" the value is a bound, and 300 itself need not be in.
  const known = value !== null && (type === 'exact' || type === 'rounded' || type === 'estimate' || type === 'unstated');
  const holds = (!known || (value >= low && value <= high)) && !disjoint(quantity, interval(low, high));
  if (holds) return null;
  return { message: `${reader.name} is ${inDigits(quantity)}${reader.unit === '' ? '' : ` ${reader.unit}`}, not between ${low} and ${high}`, rows: [row] };
}
