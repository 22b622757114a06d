import { isNode } from '../chart/spec/node.ts';
import type { LintRule } from './lint-rule.ts';
import type { UnitView } from './unit-views.ts';
import { withoutZero } from './zero.ts';

/** A line along the foot of points or lines is read as zero: it stands at zero, or beside a scale whose numbers say where it stands. */
export const baseline: LintRule = {
  name: 'baseline',
  * find({ views, items }) {
    const isDrawn = items.some(({ role, width, height }) => role === 'axis-domain' && width > height);
    if (!isDrawn) return;
    for (const view of views.filter(({ mark }) => mark === 'line' || mark === 'point')) {
      const cause = hasNumbers(view) || !hasLine(view) ? null : withoutZero(view.encoding['y']?.['scale']);
      if (cause !== null) yield { code: 'BASELINE_NOT_ZERO', severity: 'warn', what: `the line below "${view.name}" looks like zero, and is not: ${cause}`, fix: 'leave it out with "domain": false on the x axis, or let the scale begin at zero' };
    }
  },
};

function hasLine({ encoding }: UnitView): boolean {
  const axis = encoding['x']?.['axis'];
  return encoding['x'] !== undefined && axis !== null && !(isNode(axis) && axis['domain'] === false);
}

function hasNumbers({ encoding }: UnitView): boolean {
  return encoding['y']?.['type'] !== 'quantitative' || encoding['y']['axis'] !== null;
}
