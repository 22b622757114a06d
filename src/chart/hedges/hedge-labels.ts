import { companion } from '../../table/column.ts';
import { testOf, wordedFilterOf } from './hedge-form.ts';
import type { Hedges } from './hedge-form.ts';
import { arrowLength } from './hedge-marks.ts';
import { asArray } from '../spec/node.ts';
import type { Node } from '../spec/node.ts';
import { measureOf, part } from './unit.ts';
import type { Unit } from './unit.ts';

/**
 * The words of each row that is not exact, beside its mark: above a standing bar or a line, behind a lying bar and behind a point, but above a point at the far end of the axis, and
 * before one that could be.
 * `at` is where a stack puts them.
 */
export function hedgeLabels(unit: Unit, at: Node = {}): Node[] {
  const { base, hedges, along, mark, labelSize, far } = unit;
  const above = along === 'y' && (mark.type === 'bar' || mark.type === 'line');
  const gap = Math.round(labelSize * (mark.type === 'line' ? 0.7 : 0.5));
  const filter = wordedFilterOf(hedges);
  if (filter === null) return [];
  if (above) return words(unit, { name: `${base}-labels`, filter, at, placed: { dy: -gap, baseline: 'bottom' } });
  const beside = mark.type === 'bar' ? gap : gap + 3;
  const behind = { dx: beside, align: 'left' };
  if (along === 'x' || far === null) return words(unit, { name: `${base}-labels`, filter, at, placed: behind });
  return [
    ...words(unit, { name: `${base}-labels`, filter: { and: [filter, { not: far }] }, at, placed: behind }),
    ...words(unit, { name: `${base}-labels-above`, filter: { and: [filter, far] }, at, placed: isGhostly(hedges) ? { dx: -beside - gap, align: 'right' } : { dx: gap, dy: -gap, align: 'right', baseline: 'bottom' } }),
  ];
}

/** What could be stands alone, with no row before it that words would run into. */
function isGhostly({ types }: Hedges): boolean {
  return [...types].every((type) => type === 'possible' || type === 'missing');
}

function words(unit: Unit, { name, filter, at, placed }: { name: string; filter: unknown; at: Node; placed: Node }): Node[] {
  const { hedges, along, style } = unit;
  const mark = shifted({ type: 'text', color: style.colours.ink, ...placed }, unit);
  const text = { field: `${hedges.field}_words` };
  if (!hasBands(hedges) || at[along] !== undefined) return part(name, filter, { mark, encoding: { ...at, text } });
  const end = endOf(hedges);
  return part(name, filter, { mark, encoding: { ...at, [along]: { ...measureOf(unit), field: end.as }, text } }).map((view) => ({ ...view, transform: [...asArray(view['transform']), end] }));
}

/** Where the words of a figure stand: a range has no value, and its words stand at its upper end. */
export function endOf({ field }: Pick<Hedges, 'field'>): { readonly calculate: string; readonly as: string } {
  return { calculate: `datum.${field} === null ? datum.${field}_high : datum.${field}`, as: `${field}_end` };
}

/** Whether some of the numbers are ranges. */
export function hasBands({ types }: Hedges): boolean {
  return types.has('range');
}

/** A text that stands outside a mark makes room for the arrow on it. */
export function shifted(text: Node, { hedges, along, labelSize }: Pick<Unit, 'hedges' | 'along' | 'labelSize'>): Node {
  const length = arrowLength({ labelSize } as Unit);
  if (!hedges.types.has('at_least') && !hedges.types.has('more_than')) return text;
  const [key, outwards] = along === 'y' ? ['dy', -1] as const : ['dx', 1] as const;
  const given = text[key] ?? 0;
  // Texts that hang below a standing bar, or before a lying one, are not in the arrow's way.
  if (typeof given !== 'number' || given * outwards <= 0) return text;
  return { ...text, [key]: { expr: `${testOf(hedges, 'at-least')} ? ${given + outwards * length} : ${given}` } };
}

/** What stands in the place of a mark where there is no number: a gap is never dropped in silence. */
export function gapLabels(unit: Unit): Node[] {
  const { hedges } = unit;
  const types = (['missing', 'unknown'] as const).filter((type) => hedges.types.has(type));
  return types.flatMap((type) => gapLabel(unit, type, { field: companion(hedges.field, 'type'), equal: type }));
}

/** The words of a gap on an axis of names or years; none on others, where a gap has no place. */
export function gapLabel({ base, encoding, along, across, style, lang }: Pick<Unit, 'base' | 'encoding' | 'along' | 'across' | 'style' | 'lang'>, type: 'missing' | 'unknown', filter: unknown): Node[] {
  const discrete = ['nominal', 'ordinal'].includes(String((encoding[across] as Node | undefined)?.['type']));
  if (!discrete) return [];
  return part(`${base}-${type}`, filter, {
    mark: { type: 'text', color: style.colours.muted, ...(along === 'y' ? { baseline: 'bottom', dy: -4 } : { align: 'left', dx: 6 }) },
    // A place in px: a datum would be joined with the figure of the view around it.
    encoding: { [along]: { value: along === 'y' ? 'height' : 0 }, text: { value: GAP[lang][type] } },
  });
}

const GAP = { en: { missing: 'no data', unknown: 'not known' }, es: { missing: 'sin dato', unknown: 'no se sabe' } } as const;
