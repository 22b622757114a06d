// The share of the dead in custody whom Socorro Jurídico Humanitario calls no gang members, report by report, with the part that the reports, as printed, do not describe.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

export const deathsByProfile = pipeline('deaths-by-profile',
  load.figures('deaths_in_custody', { from: DATA, unit: 'percent', category: 'gang' }),
  clean.keep('said by Socorro Jurídico Humanitario, not deprecated', (row) => row['said_by'] === 'sjh' && row['rank'] !== 'deprecated'),
  // One share, repeated by several outlets, is one: the wire agency's words stand, or the latest to print them.
  clean.choose({ by: ['as_of'], prefer: ['source_kind:wire', 'latest'] }),
  derive.remainder({ of: 'value', to: 100, within: ['as_of'], as: { category: 'gang:unstated', category_label_en: 'Not described', category_label_es: 'Sin describir' } }),
  check.unique('as_of', 'category'),
  check.between('value', 0, 100),
  check.addsUp('value', { to: 100, within: ['as_of'] }),
  check.audited({ from: DATA }),
);

export default await notebook(import.meta, { title: 'Deaths in custody in El Salvador by profile of the dead' },
  chart(deathsByProfile, new URL('../charts/deaths-by-profile.vl.json', import.meta.url)),
);
