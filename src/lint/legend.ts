import type { LintRule } from './lint-rule.ts';

/** Up to this many series are named beside their marks. */
const DIRECT = 4;

/** A legend stands only where there are more than four series: eyes that go back and forth lose which is which. */
export const legend: LintRule = {
  name: 'legend',
  * find({ items }) {
    const legends = new Map<number, string[]>();
    for (const { group, text } of items.filter(({ role }) => role === 'legend-label')) legends.set(group, [...(legends.get(group) ?? []), text ?? '']);
    for (const names of legends.values()) {
      if (names.length <= DIRECT) yield { code: 'LEGEND_FOR_FEW', severity: 'warn', what: `a legend names only ${names.length} series: ${names.join(', ')}`, fix: 'name each beside its marks, in its colour, and set "legend": null' };
    }
  },
};
