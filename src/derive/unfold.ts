import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { MISSING } from '../figure/quantity.ts';
import { step } from '../step.ts';
import type { Step } from '../step.ts';
import { pick } from '../table/cells.ts';
import type { Column } from '../table/column.ts';
import { figureColumn } from '../table/figure-column.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { narrowed, originsOfColumn } from '../table/cell-origins.ts';
import { takeOrigins, uniteOrigins } from '../table/origins.ts';
import { rowCount, withColumns } from '../table/table.ts';
import type { Named, Table } from '../table/table.ts';
import { keyNames } from './keys.ts';
import { namedOnce } from './named-once.ts';

/**
 * The opposite of `fold`: one row for each group that agrees in `by`, and a figure column for each value of `name`, filled from `value`.
 * What a group lacks is missing. Each row has the origins of all the rows that it is made of, each number those of its own; columns not in `by` go.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER; MANY_MATCHES where a group has a name twice; EMPTY_CELL for a row without a name; COLUMN_EXISTS for a value
 * of `name` that is called as a column of `by`.
 */
export function unfold(by: readonly string[], { name, value }: { name: string; value: string }): Step {
  return step(`derive.unfold(${name})`, (table) => {
    const keys = need(table, ...keyNames(table, by));
    const [names] = need(table, name);
    const [amounts] = needNumbers(table, value);
    const groups = groupRows(table, keys.map((key) => key.name));
    const rowsOf = rowsByGroup(groups);
    const faults: Fault[] = [];
    const found = rowsOf.map((rows) => rowByName(rows, { names, keys, faults }));
    if (faults.length > 0) throw new StepError(faults);
    const columns = [...new Set(found.flatMap((rows) => [...rows.keys()]))];
    const named = namedOnce([
      ...keys.map(({ name: key, cells }): Named => [key, table.columns.get(key) as Column, pick(cells, groups.firsts)]),
      ...columns.flatMap((column) => {
        const quantities = found.map((rows) => (rows.has(column) ? amounts.quantity(rows.get(column) ?? 0) : MISSING));
        return figureColumn(column, { ...calledBy(table, { names, value: column }), unit: amounts.unit, ...(amounts.units === undefined ? {} : { units: amounts.units }) }, quantities);
      }),
    ]);
    const wide = { ...withColumns(table, named), origins: uniteOrigins(table.origins, groups.of, groups.count) };
    const own = originsOfColumn(table, value);
    return columns.reduce((all, column) => narrowed(all, column, takeOrigins(own, found.map((rows) => rows.get(column) ?? -1))), wide);
  });
}

/** What a value is called, where the table has its labels beside it, as a ledger has those of its categories; else as it is written. */
function calledBy(table: Table, { names, value }: { names: Reader; value: string }): Pick<Column, 'label' | 'labels'> {
  const row = Array.from({ length: rowCount(table) }, (_, i) => i).find((i) => String(names.at(i)) === value) ?? -1;
  const [en, es] = LABELS.map((suffix) => (table.columns.has(`${names.name}${suffix}`) ? need(table, `${names.name}${suffix}`)[0].at(row) : null));
  return en === null ? { label: value } : { label: String(en), labels: { en: String(en), es: String(es ?? en) } };
}

const LABELS = ['_label_en', '_label_es'];

function rowByName(rows: Uint32Array, { names, keys, faults }: { names: Reader; keys: readonly Reader[]; faults: Fault[] }): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) {
    const name = names.at(row);
    if (name === null) faults.push({ code: 'EMPTY_CELL', what: `${title(keys, row)}a row has no ${names.name}`, fix: 'leave it out first, or name it' });
    else if (found.has(String(name))) faults.push({ code: 'MANY_MATCHES', what: `${title(keys, row)}${names.name} ${String(name)} comes twice`, fix: 'choose one with clean.choose, or add them up with derive.total' });
    else found.set(String(name), row);
  }
  return found;
}

function title(keys: readonly Reader[], row: number): string {
  return keys.map((key) => `${key.name} ${String(key.at(row) ?? 'a gap')}: `).join('');
}
