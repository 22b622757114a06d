// Deaths in custody in El Salvador by prison, for the reports that name prisons, with the part that they do not name.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

const counts = pipeline('deaths counted',
  load.figures('deaths_in_custody', { from: DATA, unit: 'count', category: null }),
  clean.keep('by Socorro Jurídico Humanitario, not deprecated', (row) => row['said_by'] === 'sjh' && row['rank'] !== 'deprecated'),
  clean.choose({ by: ['as_of'], prefer: ['source_kind:wire', 'latest', 'hedge:at_least'] }),
  clean.rename({ value: 'deaths' }),
);

export const deathsByPrison = pipeline('deaths-by-prison',
  load.figures('deaths_in_custody', { from: DATA, unit: 'count', category: 'prison' }),
  clean.choose({ by: ['as_of', 'category'], prefer: ['rank', 'latest'] }),
  derive.join(counts, { on: ['as_of'], take: ['deaths'] }),
  derive.remainder({ of: 'value', to: 'deaths', within: ['as_of', 'deaths'], as: { category: 'prison:unstated', category_label_en: 'Other prisons, not named', category_label_es: 'Otros penales, sin nombrar' } }),
  derive.share('share', { of: 'value', over: 'deaths', label: { en: 'Share of the deaths counted', es: 'Porcentaje de las muertes contadas' } }),
  check.unique('as_of', 'category'),
  check.addsUp('value', { to: 'deaths', within: ['as_of'] }),
  check.audited({ from: DATA }),
);

export default await notebook(import.meta, { title: 'Deaths in custody in El Salvador by prison' },
  chart(deathsByPrison, new URL('../charts/deaths-by-prison.vl.json', import.meta.url)),
);
