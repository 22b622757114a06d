import type { SceneItem } from '../chart/scene/scene-item.ts';
import type { LintRule } from './lint-rule.ts';
import { keyOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf, viewNamed } from './unit-views.ts';

/** How far a label may stand beside its part, and parts over each other, in px: a rounding. */
const SLACK = 1;

/** A label of a row that is a part of a bar stands at that part, and not at its neighbour's, which it would be read as the number of. */
export const labelAstray: LintRule = {
  name: 'label-astray',
  * find(subject) {
    const bars = byPanel(subject.marks.filter(({ type, row }) => type === 'rect' && row !== null));
    for (const label of subject.marks) {
      if (label.type !== 'text' || label.row === null) continue;
      const beside = bars.get(label.panel) ?? [];
      const own = beside.filter((bar) => bar.row !== null && label.row !== null && keyOf(bar.row) === keyOf(label.row));
      const astray = (['x', 'y'] as const).some((along) => isPlaced(label, along, subject) && own.length > 0 && own.every((bar) => isBeyond(label, bar, { along, beside })));
      if (astray) yield { code: 'LABEL_ASTRAY', severity: 'error', what: `the label "${label.text ?? ''}" stands at the part of another row in its bar`, fix: 'let it read the field that the bars read, and the chart puts it on its own part' };
    }
  },
};

function byPanel(bars: readonly SceneItem[]): Map<number, SceneItem[]> {
  const found = new Map<number, SceneItem[]>();
  for (const bar of bars) found.set(bar.panel, [...(found.get(bar.panel) ?? []), bar]);
  return found;
}

/** Whether the data says where a label stands along an axis: one in a column of its own is told by its row. */
function isPlaced({ view }: SceneItem, along: 'x' | 'y', { views }: Subject): boolean {
  const unit = viewNamed(views, view);
  return unit !== undefined && fieldOf(unit, along) !== undefined && unit.encoding[along]?.['type'] === 'quantitative';
}

/** Whether the middle of a label is outside a bar, and at one of those that go on where that bar ends. */
function isBeyond(label: SceneItem, bar: SceneItem, { along, beside }: { along: 'x' | 'y'; beside: readonly SceneItem[] }): boolean {
  const across = along === 'x' ? 'y' : 'x';
  const level = beside.filter((other) => shared(other, bar, across) > extent(bar, across) / 2);
  const middle = label[along] + extent(label, along) / 2;
  const reaches = (from: number, to: number): boolean => middle >= from - SLACK && middle <= to + SLACK;
  const [first, last] = chained([bar[along], bar[along] + extent(bar, along)], level.map((each) => [each[along], each[along] + extent(each, along)] as const));
  return !reaches(bar[along], bar[along] + extent(bar, along)) && reaches(first, last);
}

type Span = readonly [from: number, to: number];

/** A span with those that begin where it ends, and so on: bars that lie over each other are none of a stack. */
function chained([from, to]: Span, spans: readonly Span[]): Span {
  const next = spans.find(([start, end]) => end - start > SLACK && ((Math.abs(start - to) <= SLACK && end > to + SLACK) || (Math.abs(end - from) <= SLACK && start < from - SLACK)));
  return next === undefined ? [from, to] : chained([Math.min(from, next[0]), Math.max(to, next[1])], spans);
}

function extent({ width, height }: SceneItem, axis: 'x' | 'y'): number {
  return axis === 'x' ? width : height;
}

function shared(one: SceneItem, other: SceneItem, axis: 'x' | 'y'): number {
  return Math.min(one[axis] + extent(one, axis), other[axis] + extent(other, axis)) - Math.max(one[axis], other[axis]);
}
