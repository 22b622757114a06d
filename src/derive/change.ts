import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { difference, MISSING, percentChange } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { meaningOf } from '../table/column.ts';
import type { Words } from '../table/column.ts';
import { originsOfColumn, widened } from '../table/cell-origins.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { joinOrigins } from '../table/origins-together.ts';
import { setColumns } from '../table/rows.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';

export interface ChangeOptions {
  readonly of: string;
  /** The column of whole-numbered periods, such as `year`. */
  readonly by: string;
  /** Columns that tell one series from another. */
  readonly within?: readonly string[];
  /** The change in % of the period before, or the difference in the unit of `of` (of percentages, in percentage points). */
  readonly in?: 'percent' | 'units';
  /** Periods that are not there: refused, or the change after them is missing. */
  readonly gaps?: 'refuse' | 'missing';
  /** What it is called, in English or in each language; unless given after what changed: "Deaths in custody, change". */
  readonly label?: Words;
}

/**
 * Adds `name`: how much `of` changed from the period before, found by the period and not by the order of rows. The first period has none.
 * Missing where either is missing or, in percent, where the earlier is 0; the change between two lower bounds is unknown, not a number.
 * Rows take on the origins of the number before, since both stand behind a change; behind their other cells stands what stood there.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; GAP_IN_PERIODS naming the periods that lack; MANY_MATCHES where a period comes twice in a series;
 * EMPTY_CELL for a row without a period.
 */
export function change(name: string, { of, by, within = [], in: unit = 'percent', gaps = 'refuse', label }: ChangeOptions): Step {
  return step(`derive.change(${name}, ${of}, ${by})`, (table) => {
    const [amount, period] = needNumbers(table, of, by);
    const before = earlierRows(table, { period, within, gaps });
    const quantities = Array.from(before, (earlier, row) => (earlier < 0 ? MISSING : changed(amount.quantity(earlier), amount.quantity(row), unit)));
    const called = label ?? labelOfChange(amount);
    const column = unit === 'percent' ? { ...meaningOf({ label: called, unit: { en: '% change', es: '% de cambio' } }), adds: 'never' as const } : meaningOf({ label: called, unit: unitOfDifference(amount) });
    // A row without an earlier one stands beside itself: its origins stay as they are.
    const beside = before.map((earlier, row) => (earlier < 0 ? row : earlier));
    const amounts = originsOfColumn(table, of);
    return widened(setColumns(table, figureColumn(name, column, quantities)), joinOrigins(table.origins, amounts, beside), [[name, joinOrigins(amounts, amounts, beside)]]);
  });
}

/** What changed, and that it did: "Deaths in custody, change". */
function labelOfChange({ label, labels }: Reader): Words {
  return labels === undefined ? `${label}, change` : { en: `${labels.en}, change`, es: `${labels.es}, cambio` };
}

/** From 40% to 44% is 4 percentage points, not 4%. */
function unitOfDifference({ unit, units }: Reader): Words {
  return unit === '%' ? { en: 'percentage points', es: 'puntos porcentuales' } : (units ?? unit);
}

function changed(old: Quantity, now: Quantity, unit: 'percent' | 'units'): Quantity {
  return unit === 'percent' ? percentChange(old, now) : difference(now, old);
}

/** For each row the row of the period before in its series, or -1. */
function earlierRows(table: Table, { period, within, gaps }: { period: Reader; within: readonly string[]; gaps: 'refuse' | 'missing' }): Int32Array {
  const before = new Int32Array(rowCount(table)).fill(-1);
  const faults: Fault[] = [];
  const series = need(table, ...within);
  for (const rows of rowsByGroup(groupRows(table, within))) {
    const title = series.map((reader) => `${reader.name} ${String(reader.at(rows[0] ?? 0))}: `).join('');
    const rowOf = new Map<number, number>();
    for (const row of rows) {
      const at = period.number(row);
      if (at !== null && !Number.isInteger(at)) faults.push({ code: 'BAD_CELL', what: `${title}${period.name} ${at} is not whole`, fix: 'periods are whole numbers, such as years' });
      else if (at === null) faults.push({ code: 'EMPTY_CELL', what: `${title}a row has no ${period.name}`, fix: `leave it out first: clean.keep('with a ${period.name}', …)` });
      else if (rowOf.has(at)) faults.push({ code: 'MANY_MATCHES', what: `${title}${period.name} ${at} comes twice`, fix: 'choose one with clean.choose' });
      else rowOf.set(at, row);
    }
    for (const [at, row] of rowOf) before[row] = rowOf.get(at - 1) ?? -1;
    const lacking = gaps === 'missing' ? [] : missingPeriods([...rowOf.keys()]);
    if (lacking.length > 0) {
      faults.push({ code: 'GAP_IN_PERIODS', what: `${title}${period.name} lacks ${lacking.join(', ')}`, fix: "fill it, or say gaps: 'missing' for no change after a gap" });
    }
  }
  if (faults.length > 0) throw new StepError(faults);
  return before;
}

/** Periods that lack between the first and the last; of a long gap its ends. */
function missingPeriods(periods: readonly number[]): string[] {
  const sorted = [...periods].sort((a, b) => a - b);
  return sorted.flatMap((at, i) => {
    const next = sorted[i + 1];
    if (next === undefined || next === at + 1) return [];
    return [next === at + 2 ? String(at + 1) : `${at + 1} to ${next - 1}`];
  });
}
