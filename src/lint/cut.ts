import { beyond, inset } from './boxes.ts';
import type { LintRule } from './lint-rule.ts';
import { pageOf, spot } from './page.ts';

/** Half a pixel is a rounding, not a cut. */
const SLACK = 0.5;

/** No text and no mark sticks out of the picture, and none is cut off at the edge of its plot. */
export const cut: LintRule = {
  name: 'cut',
  * find(subject) {
    const page = pageOf(subject);
    for (const text of subject.texts) {
      const out = beyond(text, page);
      if (out > SLACK) yield { code: 'TEXT_CUT', severity: 'error', what: `the text "${text.text}" sticks out of the picture by ${out.toFixed(1)} px`, fix: 'shorten or move it' };
    }
    for (const mark of subject.marks.filter(({ type }) => type !== 'text')) {
      const out = Math.max(beyond(inset(mark, 1), page), mark.clip === null ? 0 : beyond(inset(mark, mark.strokeWidth / 2), mark.clip));
      if (out > SLACK) yield { code: 'MARK_CUT', severity: 'error', what: `a ${mark.type} of "${mark.view}" ${spot(mark)} is cut off by ${out.toFixed(1)} px`, fix: 'widen the scale, or leave the row out with words' };
    }
  },
};
