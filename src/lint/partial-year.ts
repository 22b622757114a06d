import { isDate, parseWhen } from '../figure/when.ts';
import { whenWords } from '../chart/words/when-words.ts';
import { need } from '../table/need.ts';
import { rowCount } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { LintRule } from './lint-rule.ts';
import { printed } from './printed.ts';
import type { Subject } from './subject.ts';
import { fieldOf } from './unit-views.ts';

/** Words that tell readers that a year is not over. */
const SAID = /\b(?:so far|to date|part(?:ial)? (?:year|of)|partial|incomplete|until|up to|through|first \w+ (?:months?|weeks?|days?)|months? of|january (?:to|–)|hasta|en lo que va|parcial\w*|incomplet\w*|primer\w* \w+ (?:meses|semanas|días)|meses de|enero a)\b/iu;

/** A last year whose figures do not cover it is not drawn beside full years without a word: readers would see a fall. */
export const partialYear: LintRule = {
  name: 'partial-year',
  * find(subject) {
    for (const [data, field] of yearAxes(subject)) {
      const table = subject.drawing.tables.get(data);
      const last = table === undefined ? null : lastYear(table, field);
      if (table === undefined || last === null) continue;
      const day = endsEarly(table, last);
      const text = printed(subject);
      const said = day !== null && ((SAID.test(text) && text.includes(String(last.year))) || text.includes(whenWords(day, subject.drawing.lang)));
      if (day !== null && !said) yield { code: 'PARTIAL_YEAR', severity: 'error', what: `the figures of ${last.year} reach only to ${day}, and stand beside full years`, fix: 'say so in the subtitle or a note, or leave the year out' };
    }
  },
};

interface LastYear {
  readonly year: number;
  readonly row: number;
}

/** The data sets whose numbers stand beside each other by year, with the column of the year. Events have no numbers, and a day of their own. */
function yearAxes({ views, drawing }: Subject): [string, string][] {
  const found = views.flatMap((view) => {
    const columns = drawing.tables.get(view.data)?.columns;
    const fields = ['x', 'y'].flatMap((channel) => fieldOf(view, channel) ?? []);
    const numbers = fields.filter((field) => ['figure', 'count', 'number', 'bound'].includes(columns?.get(field)?.kind ?? ''));
    return numbers.length === 0 ? [] : fields.filter((field) => columns?.get(field)?.kind === 'year').map((field): [string, [string, string]] => [`${view.data} ${field}`, [view.data, field]]);
  });
  return [...new Map(found).values()];
}

/** The row of the last year, if there are others. */
function lastYear(table: Table, field: string): LastYear | null {
  const [reader] = need(table, field);
  const known = Array.from({ length: rowCount(table) }, (_, row) => ({ year: reader.number(row), row })).filter((each): each is LastYear => each.year !== null);
  const last = known.reduce<LastYear | null>((latest, each) => (latest === null || each.year > latest.year ? each : latest), null);
  return known.some(({ year }) => year < (last?.year ?? 0)) ? last : null;
}

/** The day of the last year on which its figures end, as its period, its last day or its as-of date says; null where they cover the year or nothing says otherwise. */
function endsEarly(table: Table, { year, row }: LastYear): string | null {
  const ends = ['period', 'to', 'as_of'].filter((name) => table.columns.get(name)?.kind === 'date').flatMap((name) => {
    const [reader] = need(table, name);
    const when = parseWhen(String(reader.at(row) ?? ''));
    return isDate(when) && when.last !== null ? [when.last] : [];
  });
  return ends.find((day) => day >= `${year}-01-01` && day < `${year}-12-31`) ?? null;
}
