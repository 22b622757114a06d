import { besideLabels } from '../../picture/preset.ts';
import { filterOf } from './hedge-form.ts';
import { arrows, bandOf, ghosts, greyed, hollow } from './hedge-marks.ts';
import type { Node } from '../spec/node.ts';
import { part } from './unit.ts';
import type { Unit } from './unit.ts';

/** Points with their hedges: filled where the number is exact or a bound, hollow where it is estimated; a range is a band as thin as a point. */
export function hedgedPoints(unit: Unit): Node[] {
  const { base } = unit;
  return [...part(base, filterOf('solid', unit.hedges), { mark: { ...unit.mark, filled: true }, encoding: shaped(unit) }), ...hedgedMarkers(unit)];
}

/** The markers of rows that are not exact alone, as they stand on a line. */
export function hedgedMarkers(unit: Unit): Node[] {
  const { base, hedges, mark } = unit;
  const rows = (form: Parameters<typeof filterOf>[0]): unknown => filterOf(form, hedges);
  const band = hollow({ ...unit, mark: { type: 'bar', size: Math.round(unit.labelSize * 0.6), ...(mark['color'] === undefined ? {} : { color: mark['color'] }) } }, 'plain');
  return [
    ...part(`${base}-range`, rows('range'), { mark: band, encoding: bandOf(unit) }),
    ...part(`${base}-estimated`, rows('estimated'), { mark: { ...hollow(unit, 'plain'), strokeWidth: besideLabels(1.6, unit.labelSize) }, encoding: shaped(unit) }),
    ...part(`${base}-unstated`, rows('unstated'), { mark: hollow(unit, 'grey'), encoding: { ...shaped(unit), ...greyed(unit) } }),
    ...arrows(unit),
    ...ghosts(unit, rows('possible')),
  ];
}

/** The channels that points have and bars and texts have not. */
export function shaped({ encoding }: Pick<Unit, 'encoding'>): Node {
  return Object.fromEntries(['shape', 'size'].flatMap((channel) => (encoding[channel] === undefined ? [] : [[channel, encoding[channel]]])));
}
