// Deaths in custody in El Salvador by cause: one panel a report, since the lists of causes changed from one to the next and are no trend.
import { chart, check, clean, derive, load, need, notebook, pipeline, rowCount, setColumns, step } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

const shares = pipeline('shares by cause',
  load.figures('deaths_in_custody', { from: DATA, unit: 'percent', category: 'cause' }),
  clean.keep('said by Socorro Jurídico Humanitario, with a number', (row) => row['said_by'] === 'sjh' && row['value'] !== null),
  clean.choose({ by: ['as_of', 'category'], prefer: ['rank', 'source_kind:wire', 'latest'] }),
);
const causesGiven = pipeline('causes given', shares, derive.total(['as_of'], { count: 'causes' }));
// The count that a share is of, found by the share's base.
const counts = pipeline('deaths counted',
  load.figures('deaths_in_custody', { from: DATA, unit: 'count', category: null }),
  clean.rename({ value: 'deaths' }),
);

/** Marks of the reports that name the same causes the newest: what one column of print has room for. */
const newestOfEachList = step('newest report of each list of causes', (table) => {
  const [report, cause] = need(table, 'as_of', 'category');
  const reports = Array.from({ length: rowCount(table) }, (_, row) => String(report.at(row)));
  const listOf = (date: string): string => reports.flatMap((each, row) => (each === date && cause.at(row) !== 'cause:unstated' ? [String(cause.at(row))] : [])).sort().join();
  const newest = new Set(new Map([...new Set(reports)].sort().map((date) => [listOf(date), date])).values());
  return setColumns(table, [['newest', { kind: 'code', unit: '', label: 'Newest report that names these causes' }, reports.map((date) => (newest.has(date) ? 'yes' : 'no'))]]);
});

export const deathsByCause = pipeline('deaths-by-cause', shares,
  derive.join(causesGiven, { on: ['as_of'] }),
  clean.keep('of a report that gives two causes or more', (row) => Number(row['causes']) >= 2),
  derive.join(counts, { on: { base_figure: 'figure' }, take: ['deaths'], lacking: 'gaps' }),
  derive.remainder({ of: 'value', to: 100, within: ['as_of', 'deaths'], as: { category: 'cause:unstated', category_label_en: 'Not stated', category_label_es: 'Sin especificar' } }),
  newestOfEachList,
  check.unique('as_of', 'category'),
  check.between('value', 0, 100),
  check.addsUp('value', { to: 100, within: ['as_of'] }),
  check.audited({ from: DATA }),
);

export const countsByCause = pipeline('deaths-by-cause-counts',
  load.figures('deaths_in_custody', { from: DATA, unit: 'count', category: 'cause' }),
  clean.keep('of Cristosal’s report on the first two years', (row) => row['said_by'] === 'cristosal' && row['as_of'] === '2024-04-15'),
  derive.share('share', { of: 'value', within: ['as_of'], label: { en: 'Share of these deaths', es: 'Porcentaje de estas muertes' } }),
  check.unique('category'),
);
const whole = pipeline('deaths given a cause or none', countsByCause, derive.total([], { sum: ['value'] }));

export default await notebook(import.meta, { title: 'Deaths in custody in El Salvador by cause' },
  chart(deathsByCause, new URL('../charts/deaths-by-cause.vl.json', import.meta.url)),
  chart(countsByCause, new URL('../charts/deaths-by-cause-counts.vl.json', import.meta.url), { whole }),
);
