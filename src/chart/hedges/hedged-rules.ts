import { filterOf } from './hedge-form.ts';
import { bandOf } from './hedge-marks.ts';
import type { Node } from '../spec/node.ts';
import { part } from './unit.ts';
import type { Unit } from './unit.ts';

/** Rules and ticks with their hedges: whole where the number is exact or a bound from below, dashed where it is not. */
export function hedgedRules(unit: Unit, ends: Node = {}): Node[] {
  const { base, mark, hedges } = unit;
  const dashed = { ...mark, strokeDash: [3, 2] };
  return [
    ...part(base, filterOf('solid', hedges), { mark, encoding: ends }),
    ...part(`${base}-range`, filterOf('range', hedges), { mark: { type: 'rule', ...(mark['color'] === undefined ? {} : { color: mark['color'] }) }, encoding: bandOf(unit) }),
    ...(['estimated', 'unstated', 'possible'] as const).flatMap((form) => part(`${base}-${form}`, filterOf(form, hedges), { mark: dashed, encoding: ends })),
  ];
}
