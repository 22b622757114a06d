import { StepError } from '../errors.ts';
import type { Fault } from '../errors.ts';
import { addsOf } from '../table/column.ts';
import { rowsByGroup } from '../table/group.ts';
import type { Groups } from '../table/group.ts';
import { need } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { listed } from '../table/suggest.ts';
import type { Remark, Table } from '../table/table.ts';
import { countedTwice, OR_SAY } from './counted-twice.ts';

/** The columns that are to be added up, in which groups, and why they are all the same where they do not add. */
export interface Addition {
  readonly parts: readonly Reader[];
  readonly groups: Groups;
  readonly although: string | undefined;
}

/**
 * Refuses to add up what does not add, unless the pipeline says why it does: then the words go to the readers.
 *
 * @throws {StepError} NOT_ADDITIVE for changes in percent; ADDED_OVER_TIME for stocks, running totals, shares and rates of several times; COUNTED_TWICE for figures of which one has the other in it.
 */
export function addable(step: string, table: Table, { parts, groups, although }: Addition): Remark[] {
  const faults = parts.flatMap((part) => faultsOf(table, part, groups));
  if (faults.length === 0) return [];
  if (although === undefined) throw new StepError(faults);
  return [{ step, message: although, figures: [], audience: 'chart' }];
}

function faultsOf(table: Table, part: Reader, groups: Groups): Fault[] {
  // Groups of one row each add nothing up.
  if (groups.count === groups.of.length) return [];
  const adds = addsOf(part);
  if (adds === 'never') return [{ code: 'NOT_ADDITIVE', what: `"${part.name}" is in ${part.unit || 'ranks'}, whose sum is of nothing`, fix: `add up what it was made of, and derive it anew; ${OR_SAY}`, place: { field: part.name } }];
  return [...(adds === 'always' ? [] : overTime(table, part, groups)), ...countedTwice(table, part, groups)];
}

/** The day of printing tells nothing of the time that a number is of. */
const OF_PRINT: readonly string[] = ['published'];

function overTime(table: Table, part: Reader, groups: Groups): Fault[] {
  const times = need(table, ...[...table.columns].filter(([name, { kind }]) => (kind === 'year' || kind === 'date') && !OF_PRINT.includes(name)).map(([name]) => name));
  for (const { name, cells } of times) {
    const first = new Map<number, unknown>();
    for (let row = 0; row < groups.of.length; row++) {
      if (part.quantity(row).type === 'missing') continue;
      const [group, time] = [groups.of[row] ?? 0, cells.at(row) ?? null];
      if (!first.has(group)) first.set(group, time);
      if (first.get(group) !== time) return [addedOverTime(part, name, timesOf(rowsByGroup(groups)[group] ?? [], cells))];
    }
  }
  return [];
}

function timesOf(rows: ArrayLike<number>, cells: Reader['cells']): string[] {
  return [...new Set(Array.from(rows, (row) => String(cells.at(row) ?? 'a gap')))];
}

function addedOverTime(part: Reader, by: string, times: readonly string[]): Fault {
  const what = `"${part.name}" is of what there is at a time, and would be added up over ${listed(times)} (${by})`;
  return { code: 'ADDED_OVER_TIME', what, fix: `total it by "${by}", or choose one time with clean.choose; ${OR_SAY}`, place: { field: part.name } };
}
