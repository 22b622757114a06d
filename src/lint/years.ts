import type { LintRule } from './lint-rule.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/** An axis of names puts 2015 beside 2017 as if nothing lay between: years on one follow each other without a gap. Two years alone are compared, and no run of years. */
export const years: LintRule = {
  name: 'years',
  * find(subject) {
    for (const [field, sets] of yearsOnNames(subject)) {
      // What shares an axis fills it together: events stand on the years of the figures.
      const known = new Set([...sets].flatMap((data) => rowsOf(subject, data)).flatMap((row) => (typeof row[field] === 'number' ? [row[field]] : [])));
      const [first, last] = [Math.min(...known), Math.max(...known)];
      const lacking = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter((year) => !known.has(year));
      if (lacking.length > 0 && known.size > COMPARED) yield { code: 'YEAR_LEFT_OUT', severity: 'error', what: `the axis of "${field}" leaves out ${lacking.join(', ')} between ${first} and ${last}`, fix: 'give the years rows without a value, or make the axis quantitative, where a line is broken at them' };
    }
  },
};

const COMPARED = 2;

/** The data sets that views set on names of years, by the field of the years. */
function yearsOnNames({ views, drawing }: Subject): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const view of views) {
    for (const channel of ['x', 'y']) {
      const field = fieldOf(view, channel);
      const isYear = field !== undefined && drawing.tables.get(view.data)?.columns.get(field)?.kind === 'year';
      if (isYear && ['nominal', 'ordinal'].includes(String(view.encoding[channel]?.['type']))) found.set(field, (found.get(field) ?? new Set<string>()).add(view.data));
    }
  }
  return found;
}
