import type { LintRule } from './lint-rule.ts';
import { pairs } from './series.ts';

/** No two series of a view are told apart by their colours alone (WCAG 2.2, 1.4.1): their marks differ in shape or dash, stand at other names of an axis, or words in their colours name them. */
export const colourAlone: LintRule = {
  name: 'colour-alone',
  * find(subject) {
    for (const { one, other, apartBy } of pairs(subject)) {
      if (apartBy.length > 0) continue;
      yield { code: 'COLOUR_ALONE', severity: 'error', what: `only their colours, ${one.colour} and ${other.colour}, tell two series of "${one.view.name}" apart`, fix: 'name each beside its marks in its colour, or give them shapes or dashes' };
    }
  },
};
