// People arrested under the state of exception in El Salvador: the running total as it was said, with its hedges.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);

const WHO = { en: { government: 'Government', others: 'Others' }, es: { government: 'Gobierno', others: 'Otros' } };

export const arrests = pipeline('arrests',
  load.figures('arrests', { from: DATA, unit: 'count', category: null }),
  clean.keep('not deprecated', (row) => row['rank'] !== 'deprecated'),
  // One number, repeated by several outlets, is one: the latest to print it stands.
  clean.choose({ by: ['said_by', 'as_of', 'value'], prefer: ['source_kind:wire', 'latest'] }),
  derive.column('who', { kind: 'code', unit: '', label: { en: 'Who says so', es: 'Quién lo dice' } }, (row) => (row['speaker_type'] === 'government' ? 'government' : 'others')),
  clean.recode('who', WHO.en, { as: 'group_en', label: { en: 'Who says so, in English', es: 'Quién lo dice, en inglés' } }),
  clean.recode('who', WHO.es, { as: 'group_es', label: { en: 'Who says so, in Spanish', es: 'Quién lo dice, en español' } }),
  check.unique('figure'),
  check.notNull('value', 'to'),
  check.between('value', 0, 120_000),
  check.audited({ from: DATA }),
);

const start = load.events({ from: DATA, ids: ['ev-state-of-exception'] });

export default await notebook(import.meta, { title: 'People arrested under the state of exception in El Salvador' },
  chart(arrests, new URL('../charts/arrests.vl.json', import.meta.url), { start }),
);
