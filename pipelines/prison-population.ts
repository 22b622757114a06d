// People held in the prisons of El Salvador, 2010–2025: what government bodies gave, joined by a line, and what newspapers and organisations gave, which is not.
import { chart, check, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

export const prisonPopulation = pipeline('prison-population',
  load.figures('prison_population', { from: DATA, unit: 'count', category: null }),
  derive.column('given_by', { kind: 'code', unit: '', label: { en: 'Given by', es: 'Quién dio la cifra' } }, ({ speaker_type: type }) => (type === 'government' ? 'government' : 'others')),
  // No figure of 2014 to 2016 is at hand: a line over them would show what nobody said.
  derive.column('stretch', { kind: 'code', unit: '', label: { en: 'Years without a gap', es: 'Años sin interrupción' } }, ({ to }) => (String(to) < '2014' ? 'to 2013' : 'from 2017')),
  check.unique('figure'),
  check.notNull('to'),
  check.between('value', 0, 150_000),
  check.audited({ from: DATA }),
);

const start = load.events({ from: DATA, ids: ['ev-state-of-exception'] });

export default await notebook(import.meta, { title: 'People in prison in El Salvador' },
  chart(prisonPopulation, new URL('../charts/prison-population.vl.json', import.meta.url), { start }),
);
