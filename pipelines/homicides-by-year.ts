// Homicides in El Salvador by year, and per 100,000 people, from official counts, with the years marked in which the count changed what it includes.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

const population = pipeline('population',
  load.population('SV', { from: DATA, group: 'total' }),
  clean.choose({ by: ['year'], prefer: ['vintage:UN WPP 2024', 'rank'], value: 'population' }),
);

export const homicidesByYear = pipeline('homicides-by-year',
  load.figures('homicides', { from: DATA, unit: 'count', category: null }),
  derive.year('period'),
  clean.keep('of one whole calendar year', (row) => row['year'] !== null),
  // Never a deprecated figure; the police where they give a number for the year, else the commission of police, prosecutors and coroners, else another
  // official body; of several, the one said last.
  clean.choose({ by: ['year'], prefer: ['rank', 'said_by:pnc', 'said_by:tripartite', 'official', 'latest'] }),
  derive.join(population, { on: ['year'], take: ['population'] }),
  derive.rate('rate', { of: 'value', over: 'population', per: 100_000, label: { en: 'Homicide rate', es: 'Tasa de homicidios' } }),
  derive.change('change', { of: 'value', by: 'year', label: { en: 'Change from the year before', es: 'Cambio desde el año anterior' } }),
  check.unique('year'),
  check.complete('year', 2010, 2025),
  check.notNull('value', 'rate'),
  check.between('rate', 0, 150),
  check.audited({ from: DATA }),
);

const breaks = load.events({ from: DATA, ids: ['ev-definition-2019', 'ev-definition-2021', 'ev-definition-2022', 'ev-state-of-exception'] });

export default await notebook(import.meta, { title: 'Homicides in El Salvador by year' },
  chart(homicidesByYear, new URL('../charts/homicides-by-year.vl.json', import.meta.url), { breaks }),
);
