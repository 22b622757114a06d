import { periodOf, placeIn } from '../chart/axes/periods.ts';
import { PARTING } from '../chart/hedges/line-gaps.ts';
import type { Node } from '../chart/spec/node.ts';
import type { SceneItem } from '../chart/scene/scene-item.ts';
import { linesOf } from './lines.ts';
import type { LintRule } from './lint-rule.ts';
import { rowAt, rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';
import type { UnitView } from './unit-views.ts';

type Cell = string | number | null;

/** No line and no area leads over a period of its axis for which it has no number: nobody measured what it would show there. */
export const gapCrossed: LintRule = {
  name: 'gap-crossed',
  * find(subject) {
    const told = new Set<string>();
    for (const points of linesOf(subject)) {
      const view = viewNamed(subject.views, points[0]?.view ?? '');
      const gap = view === undefined || view.encoding['order'] !== undefined ? null : leap(points, view, subject);
      const what = gap === null ? '' : `a line of "${view?.name ?? ''}" leads from ${gap.from} to ${gap.to}, over periods without a number`;
      if (gap !== null && !told.has(what)) yield { code: 'GAP_CROSSED', severity: 'error', what, fix: 'let the chart draw the line, which ends there, or draw points' };
      told.add(what);
    }
  },
};

/** The first two points of a line between which periods of its axis are left out; null where there are none. */
function leap(points: readonly SceneItem[], view: UnitView, subject: Subject): { from: Cell; to: Cell } | null {
  const columns = subject.drawing.tables.get(view.data)?.columns;
  const fields = ['x', 'y'].map((channel) => fieldOf(view, channel));
  const time = fields.find((field) => field !== undefined && ['year', 'date'].includes(columns?.get(field)?.kind ?? ''));
  const measure = fields.find((field) => field !== time) ?? '';
  if (time === undefined) return null;
  const rows = rowsOf(subject, view.data);
  const period = periodOf(columns?.get(time)?.kind ?? 'text', rows.map((row) => row[time] as Cell));
  if (period === null) return null;
  const at = (row: Node): number => placeIn(period.unit, row[time] as Cell);
  const drawn = points.flatMap(({ row }) => (row === null ? [] : [rowAt(subject, row)])).filter((row) => (row[time] ?? null) !== null).sort((a, b) => at(a) - at(b));
  const i = drawn.findIndex((row, j) => {
    const before = drawn[j - 1] ?? row;
    // A row without a number parts a line by itself.
    return at(row) - at(before) > period.step && !rows.some((each) => at(each) > at(before) && at(each) < at(row) && (each[time] ?? null) !== null && (each[measure] ?? null) === null && isOfSeries(each, row, view));
  });
  return i < 1 ? null : { from: drawn[i - 1]?.[time] as Cell, to: drawn[i]?.[time] as Cell };
}

function isOfSeries(one: Node, other: Node, view: UnitView): boolean {
  return PARTING.map((channel) => fieldOf(view, channel)).every((field) => field === undefined || one[field] === other[field]);
}
