import { StepError } from '../errors.ts';
import { addsOf } from './column.ts';
import { countedTwice } from './counted-twice.ts';
import { rowsByGroup } from './group.ts';
import type { Groups } from './group.ts';
import { need } from './need.ts';
import type { Reader } from './need.ts';
import { addedOverTime, notAdditive, orSay, timesAmong } from './not-additive.ts';
import type { Unadded } from './not-additive.ts';
import type { Remark, Table } from './table.ts';

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
  const faults = parts.flatMap((part) => unadded(table, part, groups)).map(({ fault }) => fault);
  if (faults.length === 0) return [];
  if (although === undefined) throw new StepError(orSay(faults));
  return [{ step, message: although, figures: [], audience: 'chart' }];
}

/** What of a column is not to be added up in these groups: nothing, where each is of one row. */
export function unadded(table: Table, part: Reader, groups: Groups): Unadded[] {
  if (groups.count === groups.of.length) return [];
  const adds = addsOf(part);
  if (adds === 'never') return [{ fault: notAdditive(part.name, part), rows: Array.from(groups.of, (_, row) => row) }];
  return [...(adds === 'always' ? [] : overTime(table, part, groups)), ...countedTwice(table, part, groups)];
}

/** By the first column that tells several times apart in some group. */
function overTime(table: Table, part: Reader, groups: Groups): Unadded[] {
  const known = rowsByGroup(groups).map((rows) => [...rows].filter((row) => part.quantity(row).type !== 'missing'));
  for (const { name, cells } of need(table, ...timesAmong(table.columns))) {
    const at = (row: number): unknown => cells.at(row) ?? null;
    const rows = known.filter(([first = 0, ...others]) => others.some((row) => at(row) !== at(first))).flat();
    if (rows.length === 0) continue;
    const times = rows.map(at);
    const [first, last] = firstAndLast(times.filter((time) => time !== null) as (string | number)[]);
    return [{ fault: addedOverTime(part.name, name, { first: String(first), last: String(last), gaps: times.includes(null) ? 'some' : 'none' }), rows }];
  }
  return [];
}

function firstAndLast(times: readonly (string | number)[]): [string | number, string | number] {
  return times.reduce<[string | number, string | number]>(([first, last], time) => [time < first ? time : first, time > last ? time : last], [times[0] ?? '', times[0] ?? '']);
}
