import type { SceneItem } from '../chart/scene/scene-item.ts';
import { contrast } from './colour.ts';
import { inkOf } from './ink.ts';
import type { LintRule } from './lint-rule.ts';
import { paperOf } from './page.ts';
import { keyOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { within } from './traces.ts';

/** WCAG 2.2, 1.4.11: graphical objects required to understand the content. */
const LEAST = 3;

/**
 * What shows a row has a contrast of 3:1, by its filling or its outline, with what lies behind it. Where several marks of one panel show the same row, one
 * of them must: the pale stem of a dot is decoration.
 */
export const markContrast: LintRule = {
  name: 'mark-contrast',
  * find(subject) {
    const shapes = subject.marks.filter(({ type }) => type !== 'text');
    const best = new Map<string, Faint>();
    for (const [i, item] of shapes.entries()) {
      const ratio = ratioOf(item, shapes.slice(0, i), subject);
      const key = item.row === null ? `${item.view} ${item.panel}` : `${keyOf(item.row)} ${item.panel}`;
      if (ratio > (best.get(key)?.ratio ?? -1)) best.set(key, { item, ratio });
    }
    const faint = [...best.values()].filter(({ ratio }) => ratio < LEAST);
    for (const [view, all] of byView(faint)) {
      const lowest = all.reduce((least, each) => (each.ratio < least.ratio ? each : least));
      const { fill, stroke } = inkOf(lowest.item, subject);
      yield { code: 'MARK_CONTRAST', severity: 'error', what: `${all.length} of the marks of "${view}" (${fill ?? stroke ?? 'no colour'}) have a contrast of ${lowest.ratio.toFixed(1)}:1 with what is behind them, and need ${LEAST}:1`, fix: 'take a darker colour, or an outline' };
    }
  },
};

/** The better contrast of filling and outline with the ground: the page, or the last filled rectangle that holds the whole mark. */
function ratioOf(item: SceneItem, before: readonly SceneItem[], subject: Subject): number {
  const { fill, stroke } = inkOf(item, subject);
  const holding = before.findLast((other) => other.type === 'rect' && other.fill !== null && other.group !== item.group && within(item, other));
  const ground = holding === undefined ? paperOf(subject) : (inkOf(holding, subject).fill ?? paperOf(subject));
  return Math.max(0, ...[fill, stroke].map((colour) => (colour === null ? 0 : (contrast(colour, ground) ?? 0))));
}

interface Faint {
  readonly item: SceneItem;
  readonly ratio: number;
}

function byView(faint: readonly Faint[]): Map<string, Faint[]> {
  const views = new Map<string, Faint[]>();
  for (const each of faint) {
    const known = views.get(each.item.view);
    if (known === undefined) views.set(each.item.view, [each]);
    else known.push(each);
  }
  return views;
}
