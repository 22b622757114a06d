import type { LintRule } from './lint-rule.ts';
import { pairs } from './series.ts';
import { SIGHTS, standApart } from './vision.ts';

const FIX = 'take colours that differ in lightness, or give the marks shapes or dashes';

/** The colours of two series of a view are noticeably different for every kind of colour vision, and of two tones where nothing is printed in colour, unless shape, dash or place tells each mark apart. */
export const seriesApart: LintRule = {
  name: 'series-apart',
  * find(subject) {
    for (const { one, other, apartBy } of pairs(subject)) {
      if (apartBy.some((way) => way !== 'words')) continue;
      const alike = SIGHTS.filter((sight) => !standApart(one.colour, other.colour, sight));
      if (alike.length > 0) yield { code: 'SERIES_ALIKE', severity: 'error', what: `the colours ${one.colour} and ${other.colour} of "${one.view.name}" look alike in ${alike.join(', ')}`, fix: FIX };
      else if (!standApart(one.colour, other.colour, 'greyscale')) yield { code: 'SERIES_ALIKE_IN_GREY', severity: 'warn', what: `${one.colour} and ${other.colour} of "${one.view.name}" look alike where they are printed without colours`, fix: FIX };
    }
  },
};
