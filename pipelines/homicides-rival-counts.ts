// Who counted how many homicides in El Salvador in 2022 and 2023: the counts of official bodies, and those that add deaths which the official count leaves out.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);
const SPEAKER = ['year', 'said_by', 'speaker', 'speaker_es'];

/** What each body said of a year: its number, or the span of its numbers. */
const said = (measure: string) => [
  load.figures(measure, { from: DATA, unit: 'count', category: null }),
  derive.year('period'),
  clean.keep('of 2022 or 2023, not deprecated', (row) => (row['year'] === 2022 || row['year'] === 2023) && row['rank'] !== 'deprecated'),
  derive.span(SPEAKER, { of: 'value' }),
  check.unique('year', 'said_by'),
  check.between('value', 0, 1000),
] as const;

export const officialCounts = pipeline('homicides-rival-counts', ...said('homicides'), check.audited({ from: DATA }));
export const widerCounts = pipeline('homicides, wider definitions', ...said('homicides_broad'));

export default await notebook(import.meta, { title: 'Rival counts of homicides in El Salvador' },
  chart(officialCounts, new URL('../charts/homicides-rival-counts.vl.json', import.meta.url), { wider: widerCounts }),
);
