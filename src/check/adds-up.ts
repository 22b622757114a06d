import { toPlaces } from '../figure/granularity.ts';
import { inDigits } from '../figure/in-digits.ts';
import { disjoint } from '../figure/interval.ts';
import type { Interval } from '../figure/interval.ts';
import { plain, sum } from '../figure/quantity.ts';
import type { Step } from '../step.ts';
import { unadded } from '../table/addable.ts';
import { groupRows, rowsByGroup } from '../table/group.ts';
import { need, needNumbers } from '../table/need.ts';
import type { Reader } from '../table/need.ts';
import { checking } from './checking.ts';

export interface AddsUpOptions {
  /** The whole: a number (100 for shares), or the column that holds it. */
  readonly to: number | string;
  /** The columns whose equal values make the parts of one whole; all rows unless given. */
  readonly within?: readonly string[];
}

/**
 * The parts in `of` add up to the whole, as far as their bounds allow: shares printed to 0.1 may miss 100 by half a place each.
 * A group with a gap cannot be added up, and is a note; what `derive.total` would refuse to add up are no parts of one whole, whatever they come to.
 *
 * @throws {StepError} NO_SUCH_COLUMN, NOT_A_NUMBER
 */
export function addsUp(of: string, { to, within = [] }: AddsUpOptions): Step {
  return checking(`check.addsUp(${of})`, (table) => {
    const [part] = needNumbers(table, of);
    const whole = typeof to === 'number' ? null : needNumbers(table, to)[0];
    const keys = need(table, ...within);
    const groups = groupRows(table, within);
    const unmeant = unadded(table, part, groups).map(({ fault: { what }, rows }) => ({ message: `${what}: they are no parts of one whole`, rows }));
    if (unmeant.length > 0) return unmeant;
    return rowsByGroup(groups).flatMap((rows) => {
      const title = keys.map((key) => `${String(key.at(rows[0] ?? 0))}: `).join('');
      const total = sum(Array.from(rows, (row) => part.quantity(row)));
      const wanted = whole === null ? plain(to as number) : whole.quantity(rows[0] ?? 0);
      if (whole !== null && differ(rows, whole)) return [{ message: `${title}the rows differ in the whole, ${whole.name}`, rows: [...rows] }];
      if (total.type === 'missing' || wanted.type === 'missing') return [{ message: `${title}cannot be added up: there is a gap`, rows: [...rows], severity: 'note' as const }];
      if (!disjoint(withoutCrumbs(total), withoutCrumbs(wanted))) return [];
      return [{ message: `${title}the parts add up to ${inDigits(total)}, not to ${inDigits(wanted)}`, rows: [...rows] }];
    });
  });
}

/** 0.1 + 0.2 is 0.3 but for a crumb of binary floats, which is nobody's mistake. */
function withoutCrumbs({ low, high, ...open }: Interval): Interval {
  return { low: toPlaces(low, 9), high: toPlaces(high, 9), ...open };
}

function differ(rows: Uint32Array, whole: Reader): boolean {
  return new Set(Array.from(rows, (row) => JSON.stringify(whole.quantity(row)))).size > 1;
}
