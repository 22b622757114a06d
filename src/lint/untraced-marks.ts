import type { LintRule } from './lint-rule.ts';
import { sumsUp, viewNamed } from './unit-views.ts';

/** No mark shows a number that the spec itself makes of several rows: it would lead to no figure. Texts repeat what marks show. */
export const untracedMarks: LintRule = {
  name: 'untraced-marks',
  * find({ marks, views, drawing: { tables } }) {
    const made = new Set(marks.flatMap(({ row, view, text }) => {
      const drawn = row === null && text === null ? viewNamed(views, view) : undefined;
      return drawn !== undefined && drawn.mark !== 'text' && tables.has(drawn.data) && sumsUp(drawn) ? [drawn.data] : [];
    }));
    for (const data of made) {
      yield { code: 'UNTRACED_MARK', severity: 'error', what: `a view draws numbers that the spec itself makes of several rows of "${data}"`, fix: 'reckon in the pipeline (derive.total, derive.share), which remembers where numbers come from' };
    }
  },
};
