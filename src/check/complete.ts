import { StepError } from '../errors.ts';
import type { Step } from '../step.ts';
import { need } from '../table/need.ts';
import { listed } from '../table/suggest.ts';
import { rowCount } from '../table/table.ts';
import { checking } from './checking.ts';

/** Every whole number from `first` to `last` stands in `column`: `check.complete('year', 2015, 2025)`. */
export function complete(column: string, first: number, last: number): Step;
/** Every one of `values` stands in `column`: `check.complete('prison', PRISONS)`. */
export function complete(column: string, values: readonly (string | number)[]): Step;
/** @throws {StepError} NO_SUCH_COLUMN; BAD_OPTION for a last that comes before the first, of which nothing would ever lack. */
export function complete(column: string, from: number | readonly (string | number)[], to?: number): Step {
  if (typeof from === 'number' && (to ?? from) < from) throw new StepError({ code: 'BAD_OPTION', what: `from ${from} to ${to} there is nothing to look for`, fix: `write ${to}, ${from}` });
  const wanted = typeof from === 'number' ? Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i) : from;
  const shown = typeof from === 'number' ? `${from}, ${to ?? from}` : `${from.length} values`;
  return checking(`check.complete(${column}, ${shown})`, (table) => {
    const [reader] = need(table, column);
    const present = new Set(Array.from({ length: rowCount(table) }, (_, row) => reader.at(row)));
    const lacking = wanted.filter((value) => !present.has(value));
    return lacking.length === 0 ? [] : [{ message: `${column} lacks ${listed(lacking.map(String), 24)}`, rows: [] }];
  });
}
