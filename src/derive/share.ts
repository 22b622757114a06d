import { StepError } from '../errors.ts';
import { sharesOf } from '../figure/quantity.ts';
import type { Quantity } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { meaningOf } from '../table/column.ts';
import type { Words } from '../table/column.ts';
import { addable } from '../table/addable.ts';
import { apart } from '../table/apart.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { originsOfColumn, widened } from '../table/cell-origins.ts';
import { takeOrigins, uniteOrigins } from '../table/origins.ts';
import type { Origins } from '../table/origins.ts';
import { computeNumbers, setColumns } from '../table/rows.ts';
import { remark, rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import { withQuotient } from './quotient.ts';

export interface ShareOptions {
  readonly of: string;
  /** The column of the whole, or instead `within`: the columns whose equal values make the rows that add up to it. */
  readonly over?: string;
  readonly within?: readonly string[];
  /** One for all languages, or `{ en, es }`. */
  readonly label?: Words;
  /** Why measures that are declared not comparable are divided, or numbers added up that do not add, all the same, in words for the readers. */
  readonly although?: string;
}

/**
 * Adds `name`: the share in % (0 to 100) that `of` has of the column `over`, or of the sum of `of` over the rows that agree in `within` (all rows for `[]`).
 * Missing where either is missing or the whole is 0. Bounds are divided by interval arithmetic; within a group the part is in the whole, so a share never passes 100%.
 * With `within`, rows of figures take on the origins of their whole group, since all its numbers stand behind a share; rows of plain numbers keep their own,
 * since a million of them would each carry the names of thousands.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; BAD_OPTION for `over` and `within` together, or neither; NOT_COMPARABLE for measures declared so;
 * with `within`, what `derive.total` refuses to add up.
 */
export function share(name: string, { of, over, within, label = name, although }: ShareOptions): Step {
  const written = `derive.share(${[name, of, ...(over === undefined ? [] : [over])].join(', ')})`;
  return step(written, (table) => {
    if ((over === undefined) === (within === undefined)) {
      const what = over === undefined ? 'the share is of nothing: neither over nor within is given' : 'the whole is given twice, by over and by within';
      throw new StepError({ code: 'BAD_OPTION', what, fix: 'say over: the column of the whole, or within: the columns that make a group ([] for all rows)' });
    }
    if (within !== undefined) {
      const [part] = needNumbers(table, of);
      const remarks = addable(written, table, { parts: [part], groups: groupRows(table, within), although });
      return remark(shareOfGroup(table, name, { part, within, label }), ...remarks);
    }
    const [part, whole] = needNumbers(table, of, over ?? of);
    const remarks = apart(written, [part, whole], although);
    return remark(withQuotient(table, name, { of: part, over: whole, per: 100, label, unit: '%' }), ...remarks);
  });
}

interface GroupShare {
  readonly part: Reader;
  readonly within: readonly string[];
  readonly label: Words;
}

function shareOfGroup(table: Table, name: string, { part, within, label }: GroupShare): Table {
  const groups = groupRows(table, within);
  if (part.kind !== 'figure') {
    const wholes = new Float64Array(groups.count);
    // A gap makes the sum NaN, and so every share of its group a gap.
    for (let row = 0; row < groups.of.length; row++) wholes[groups.of[row] ?? 0] = (wholes[groups.of[row] ?? 0] ?? 0) + (part.number(row) ?? NaN);
    const shares = computeNumbers(table, (row) => {
      const whole = wholes[groups.of[row] ?? 0] ?? 0;
      return whole === 0 ? null : ((part.number(row) ?? NaN) * 100) / whole;
    });
    return setColumns(table, [[name, { kind: 'number', ...meaningOf({ label, unit: '%' }) }, shares]]);
  }
  const shares = new Array<Quantity>(rowCount(table));
  for (const rows of rowsByGroup(groups)) {
    const ofGroup = sharesOf(Array.from(rows, (row) => part.quantity(row)));
    rows.forEach((row, i) => (shares[row] = ofGroup[i] as Quantity));
  }
  const ofGroups = (origins: Origins): Origins => takeOrigins(uniteOrigins(origins, groups.of, groups.count), groups.of);
  const made = setColumns(table, figureColumn(name, meaningOf({ label, unit: '%' }), shares));
  return widened(made, ofGroups(table.origins), [[name, ofGroups(originsOfColumn(table, part.name))]]);
}
