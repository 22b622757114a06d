import { filterOf } from './hedge-form.ts';
import { arrows, bandOf, ghosts, greyed, hollow } from './hedge-marks.ts';
import type { Node } from '../spec/node.ts';
import { measureOf, part } from './unit.ts';
import type { Unit } from './unit.ts';

/**
 * Bars, standing or lying, with their hedges: solid as far as it is certain, hollow where it is not, a band from the end that is certain to the one that is possible,
 * the unstated part in grey. `ends` are the channels of a stack that was computed before.
 */
export function hedgedBars(unit: Unit, ends: Node = {}): Node[] {
  const { base, mark, along, hedges } = unit;
  const rows = (form: Parameters<typeof filterOf>[0]): unknown => filterOf(form, hedges);
  const certain = { ...bandOf(unit), [`${along}2`]: { datum: 0 } };
  return [
    ...part(base, rows('solid'), { mark, encoding: ends }),
    ...part(`${base}-certain`, rows('range'), { mark, encoding: certain }),
    ...part(`${base}-range`, rows('range'), { mark: hollow(unit, 'dashed'), encoding: bandOf(unit) }),
    ...part(`${base}-estimated`, rows('estimated'), { mark: hollow(unit, 'dashed'), encoding: ends }),
    ...part(`${base}-unstated`, rows('unstated'), { mark: hollow(unit, 'grey'), encoding: { ...ends, ...greyed(unit) } }),
    ...arrows(unit, { from: end(unit, ends) }),
    ...ghosts(unit, rows('possible')),
  ];
}

/** Where a stacked bar ends. */
function end(unit: Unit, ends: Node): Node {
  const far = ends[`${unit.along}2`] as Node | undefined;
  return far === undefined ? {} : { [unit.along]: { ...measureOf(unit), ...far, stack: null } };
}
