import { isNode } from '../chart/spec/node.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { COLOURS, pairs, placeOf, seriesOf } from './series.ts';
import type { Subject } from './subject.ts';
import type { UnitView } from './unit-views.ts';
import { SIGHTS, standApart } from './vision.ts';

const FIX = 'take colours that differ in lightness, or give the marks shapes or dashes';

/** No two series have one colour, unless their author gives it to both; the colours of two series of a view are noticeably different for every kind of colour vision, and of two tones where nothing is printed in colour, unless shape, dash or place tells each mark apart. */
export const seriesApart: LintRule = {
  name: 'series-apart',
  * find(subject) {
    yield * shared(subject);
    for (const { one, other, apartBy } of pairs(subject)) {
      if (apartBy.some((way) => way !== 'words')) continue;
      const alike = SIGHTS.filter((sight) => !standApart(one.colour, other.colour, sight));
      if (alike.length > 0) yield { code: 'SERIES_ALIKE', severity: 'error', what: `the colours ${one.colour} and ${other.colour} of "${one.view.name}" look alike in ${alike.join(', ')}`, fix: FIX };
      else if (!standApart(one.colour, other.colour, 'greyscale')) yield { code: 'SERIES_ALIKE_IN_GREY', severity: 'warn', what: `${one.colour} and ${other.colour} of "${one.view.name}" look alike where they are printed without colours`, fix: FIX };
    }
  },
};

/** A house style has few colours: the next series begins with the first of them again, and nobody could tell the two. */
function * shared(subject: Subject): Iterable<Omit<LintFinding, 'rule'>> {
  const told = new Set<string>();
  for (const { view, colour, items } of seriesOf(subject)) {
    const channel = COLOURS.find((each) => isOwn(view.encoding[each]));
    if (channel === undefined) continue;
    const names = [...new Set(items.map((item) => placeOf(item, view, channel, subject)))].sort();
    const apart = items.some(({ shape }) => shape !== items[0]?.shape) || view.encoding['strokeDash'] !== undefined;
    if (names.length > 1 && !apart && !told.has(names.join())) yield { code: 'SERIES_ALIKE', severity: 'error', what: `${names.join(' and ')} of "${view.name}" have one colour, ${colour}`, fix: 'group them, draw a panel each, or say their colours in the scale (range)' };
    told.add(names.join());
  }
}

/** Whether the colours are those of the house in their order, and not chosen for the series. */
function isOwn(definition: UnitView['encoding'][string] | undefined): boolean {
  const { field, type, scale } = definition ?? {};
  const chosen = isNode(scale) ? scale['range'] ?? scale['scheme'] : undefined;
  return typeof field === 'string' && (type === 'nominal' || type === 'ordinal') && scale !== null && chosen === undefined;
}
