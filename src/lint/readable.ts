import type { SceneItem } from '../chart/scene/scene-item.ts';
import { isNode } from '../chart/spec/node.ts';
import type { LintRule } from './lint-rule.ts';
import { keyOf, rowAt, rowWords } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** So many rows are named. */
const NAMED = 3;

/** Numbers that are drawn as places and lengths can be read: from an axis, or from labels. A plot with neither is refused; one with a single label for several rows is warned of. */
export const readable: LintRule = {
  name: 'readable',
  * find(subject) {
    for (const marks of panels(subject)) {
      const shown = marks.filter(({ view, type }) => type !== 'text' && measures(viewNamed(subject.views, view), subject).length > 0);
      if (shown.some(({ view }) => measures(viewNamed(subject.views, view), subject).some(hasLabels))) continue;
      const labelled = new Set(marks.flatMap(({ text, row }) => (row !== null && text !== null && SAYS_A_NUMBER.test(text) ? [keyOf(row)] : [])));
      const bare = new Map(shown.flatMap(({ row }) => (row === null || labelled.has(keyOf(row)) ? [] : [[keyOf(row), row] as const])));
      if (bare.size === 0 || labelled.size > 1) continue;
      const rows = [...bare.values()].slice(0, NAMED).map((row) => rowWords(rowAt(subject, row))).join('; ');
      const fix = 'leave the axis its numbers at this width (usermeta.presets), give the plot more height, or lay the bars down';
      if (labelled.size === 0) yield { code: 'NO_VALUE_READABLE', severity: 'error', what: 'no number can be read: the plot has neither an axis nor labels with numbers', fix };
      else yield { code: 'VALUE_NOT_READABLE', severity: 'warn', what: `only one number can be read: ${bare.size} rows have neither an axis nor a label: ${rows}${bare.size > NAMED ? ' …' : ''}`, fix };
    }
  },
};

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
