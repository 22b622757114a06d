import type { SceneItem } from '../chart/scene/scene-item.ts';
import { isNode } from '../chart/spec/node.ts';
import type { LintRule } from './lint-rule.ts';
import { keyOf, rowAt, rowWords } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** So many rows are named. */
const NAMED = 3;

/**
 * Numbers that are drawn as places and lengths can be read: from an axis, or from labels. A plot with neither is refused; one with some bars or dots that have neither is no chart for a desk; lines of which one
 * number alone can be read are warned of.
 */
export const readable: LintRule = {
  name: 'readable',
  * find(subject) {
    for (const marks of panels(subject)) {
      const shown = marks.filter(({ view, type }) => type !== 'text' && measures(viewNamed(subject.views, view), subject).length > 0);
      if (shown.some(({ view }) => measures(viewNamed(subject.views, view), subject).some(hasLabels))) continue;
      const labelled = new Set(marks.flatMap(({ text, row }) => (row !== null && text !== null && SAYS_A_NUMBER.test(text) ? [keyOf(row)] : [])));
      const bare = unlabelled(shown, labelled);
      if (bare.length === 0) continue;
      if (labelled.size === 0) yield { code: 'NO_VALUE_READABLE', severity: 'error', what: 'no number can be read: the plot has neither an axis nor labels with numbers', fix: FIX };
      const single = unlabelled(shown.filter(({ type }) => SINGLE.has(type)), labelled);
      const told = (rows: readonly Row[]): string => `${rows.slice(0, NAMED).map((row) => rowWords(rowAt(subject, row))).join('; ')}${rows.length > NAMED ? ' …' : ''}`;
      if (labelled.size > 0 && single.length > 0) yield { code: 'VALUE_NOT_READABLE', severity: 'desk', what: `${single.length} of ${single.length + labelled.size} numbers cannot be read, with neither an axis nor a label: ${told(single)}`, fix: FIX };
      else if (labelled.size === 1) yield { code: 'VALUE_NOT_READABLE', severity: 'warn', what: `only one number can be read: ${bare.length} rows have neither an axis nor a label: ${told(bare)}`, fix: FIX };
    }
  },
};

const FIX = 'leave the axis its numbers at this width (usermeta.presets), label every row, or give the plot more room';

/** Marks that show one number each: between the points of a line a reader follows it. */
const SINGLE: ReadonlySet<SceneItem['type']> = new Set<SceneItem['type']>(['rect', 'symbol']);

type Row = NonNullable<SceneItem['row']>;

function unlabelled(marks: readonly SceneItem[], labelled: ReadonlySet<string>): Row[] {
  return [...new Map(marks.flatMap(({ row }) => (row === null || labelled.has(keyOf(row)) ? [] : [[keyOf(row), row] as const]))).values()];
}

/** "At least 241", and not a name. */
const SAYS_A_NUMBER = /\d/u;

function panels({ marks }: Subject): SceneItem[][] {
  const found = new Map<number, SceneItem[]>();
  for (const mark of marks) found.set(mark.panel, [...(found.get(mark.panel) ?? []), mark]);
  return [...found.values()];
}

/** The channels by which a view shows numbers as places: those of years and days show none. */
function measures(view: UnitView | undefined, { drawing }: Subject): UnitView['encoding'][string][] {
  return ['x', 'y'].flatMap((channel) => {
    const definition = view?.encoding[channel];
    const field = view === undefined ? undefined : fieldOf(view, channel);
    const isTime = drawing.tables.get(view?.data ?? '')?.columns.get(field ?? '')?.kind === 'year';
    return definition === undefined || definition['type'] !== 'quantitative' || field === undefined || isTime || field === 'at' ? [] : [definition];
  });
}

function hasLabels({ axis }: UnitView['encoding'][string]): boolean {
  return axis !== null && !(isNode(axis) && axis['labels'] === false);
}
