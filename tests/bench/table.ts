import { escape as aqEscape, op, table as arqueroTable } from 'arquero';
import { clean, derive, newRun } from 'cifras';
import type { Step, Table } from 'cifras';
import { dictionary, numbers } from '../../src/table/cells.ts';
import { originsOf } from '../../src/table/origins.ts';
import { tableOf } from '../../src/table/table.ts';
import { interleaved } from './interleaved.ts';
import type { Contest } from './interleaved.ts';

const ROWS = 1_000_000;

/** A million rows, the same every time: 20 towns, 16 years, deaths and people, a gap now and then. */
function million(): Table {
  const towns = ['', ...Array.from({ length: 20 }, (_, i) => `town ${i}`)];
  const town = Uint32Array.from({ length: ROWS }, (_, i) => ((i * 2_654_435_761) % 20) + 1);
  const year = Float64Array.from({ length: ROWS }, (_, i) => 2010 + ((i * 40_503) % 16));
  const deaths = Float64Array.from({ length: ROWS }, (_, i) => (i % 97 === 0 ? NaN : (i * 7919) % 50));
  const people = Float64Array.from({ length: ROWS }, (_, i) => 1000 + ((i * 104_729) % 90_000));
  const shelf = { size: ROWS, cite: (i: number) => ({ id: `million.csv:${i + 2}`, place: { file: 'million.csv', line: i + 2 } }) };
  return tableOf([
    ['town', { kind: 'code', label: 'Town', unit: '' }, dictionary(town, towns)],
    ['year', { kind: 'year', label: 'Year', unit: '' }, numbers(year)],
    ['deaths', { kind: 'count', label: 'Deaths', unit: 'deaths' }, numbers(deaths)],
    ['people', { kind: 'count', label: 'People', unit: 'people' }, numbers(people)],
  ], originsOf(shelf), { name: 'million', steps: [], joined: [] });
}

/** The words, with origins and units, against the same arquero verbs without them, on a million rows. */
export async function tableBench(): Promise<void> {
  const ours = million();
  const plain = arqueroTable({
    town: Array.from({ length: ROWS }, (_, i) => ours.data.get('town', i) as string),
    year: Array.from({ length: ROWS }, (_, i) => ours.data.get('year', i) as number),
    deaths: Array.from({ length: ROWS }, (_, i) => ours.data.get('deaths', i) as number | null),
    people: Array.from({ length: ROWS }, (_, i) => ours.data.get('people', i) as number),
  });
  const word = (step: Step) => (): unknown => step(ours, newRun());
  const contests: Contest[] = [
    {
      name: 'derive.rate',
      ours: word(derive.rate('rate', { of: 'deaths', over: 'people', per: 1000 })),
      theirs: () => plain.derive({ rate: (d: { deaths: number; people: number }) => (d.deaths / d.people) * 1000 }).get('rate', 0),
    },
    {
      name: 'derive.column',
      ours: word(derive.column('decade', { kind: 'number', unit: '' }, (row) => Math.floor(Number(row['year']) / 10) * 10)),
      theirs: () => plain.derive({ decade: aqEscape((d: { year: number }) => Math.floor(d.year / 10) * 10) }).get('decade', 0),
    },
    {
      name: 'clean.keep',
      ours: word(clean.keep('from 2020 on', (row) => Number(row['year']) >= 2020)),
      theirs: () => plain.filter(aqEscape((d: { year: number }) => d.year >= 2020)).reify().numRows(),
    },
    {
      name: 'derive.total',
      ours: word(derive.total(['town', 'year'], { sum: ['people'], count: 'rows' })),
      theirs: () => plain.groupby('town', 'year').rollup({ people: op.sum('people'), rows: op.count() }).numRows(),
    },
    {
      name: 'derive.share',
      ours: word(derive.share('share', { of: 'people', within: ['town', 'year'] })),
      theirs: () => plain.groupby('town', 'year').derive({ share: (d: { people: number }) => (d.people / op.sum(d.people)) * 100 }).get('share', 0),
    },
  ];
  await interleaved(`words on ${ROWS.toLocaleString('en-US')} rows, against the same arquero verbs`, contests, { runs: 5 });
}
