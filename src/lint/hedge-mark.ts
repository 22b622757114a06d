import type { SceneItem } from '../chart/scene/scene-item.ts';
import { hedgedRows } from './hedged-rows.ts';
import { isOfHedgedView } from './hedged-views.ts';
import { isHollow } from './ink.ts';
import type { LintRule } from './lint-rule.ts';
import { rowWords } from './rows.ts';
import type { Subject } from './subject.ts';

/** Every row whose number is not exact has a mark that is not solid: hollow, dashed, hatched, or an arrow. */
export const hedgeMark: LintRule = {
  name: 'hedge-mark',
  * find(subject) {
    for (const { field, type, row, items } of hedgedRows(subject)) {
      if (items.some((item) => isOpen(item, subject))) continue;
      yield { code: 'HEDGE_DRAWN_SOLID', severity: 'error', what: `"${field}" is ${type.replaceAll('_', ' ')} in the row ${rowWords(row)}, and all its marks are solid`, fix: 'let the chart draw the hedge, or give the mark an outline, dashes or an arrow of its own' };
    }
  },
};

function isOpen(item: SceneItem, subject: Subject): boolean {
  if (item.type === 'text') return false;
  const dashed = item.dash.some((gap, i) => i % 2 === 1 && gap > 0);
  return isOfHedgedView(item) || dashed || isHollow(item, subject) || (item.shape?.startsWith('M') ?? false);
}
