import { eventsBeside } from '../chart/axes/events-beside.ts';
import type { DatedEvent } from '../chart/axes/events-beside.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import { linesOf } from './lines.ts';
import type { LintRule } from './lint-rule.ts';
import { rowAt } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

/** No line and no area leads over a break of series or a change of definition that stands beside the table: what is counted on its two sides is not the same. */
export const breakCrossed: LintRule = {
  name: 'break-crossed',
  * find(subject) {
    const breaks = eventsBeside(subject.drawing.tables, subject.drawing.lang).filter(({ isBreak }) => isBreak);
    if (breaks.length === 0) return;
    const told = new Set<string>();
    for (const points of linesOf(subject)) {
      const view = viewNamed(subject.views, points[0]?.view ?? '');
      for (const event of view === undefined ? [] : breaks.filter((each) => crosses(points, each, { view, subject }))) {
        const what = `a line of "${view?.name ?? ''}" leads over "${event.label}" (${event.date}), a change of what is counted`;
        if (!told.has(what)) yield { code: 'BREAK_CROSSED', severity: 'error', what, fix: 'let the chart draw the line, or end it before the break' };
        told.add(what);
      }
    }
  },
};

/** Whether a line has points on both sides of a break: before it, and from the first year or the day that it touches. */
function crosses(points: readonly SceneItem[], { year, from }: DatedEvent, { view, subject }: { view: UnitView; subject: Subject }): boolean {
  const field = fieldOf(view, 'x') ?? '';
  const kind = subject.drawing.tables.get(view.data)?.columns.get(field)?.kind;
  if (kind !== 'year' && kind !== 'date') return false;
  const sides = points.flatMap(({ row }) => (row === null ? [] : [rowAt(subject, row)[field]])).map((at) => (kind === 'year' ? Number(at) >= year : String(at) >= from));
  return sides.includes(true) && sides.includes(false);
}
