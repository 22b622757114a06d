// Deaths in custody under the state of exception in El Salvador: the running totals of each organisation, as they were said.
import { chart, check, clean, derive, load, notebook, pipeline } from 'cifras';

const DATA = new URL('../data/', import.meta.url);
const GROUPS = { sjh: 'sjh', cristosal: 'cristosal', amnesty: 'other', civil_society: 'other', movir: 'other', gipes: 'other', security_ministry: 'other' };
const WHO = { en: { sjh: 'Socorro Jurídico Humanitario', cristosal: 'Cristosal', other: 'Others' }, es: { sjh: 'Socorro Jurídico Humanitario', cristosal: 'Cristosal', other: 'Otros' } };
const APART = { en: 'What sets it apart', es: 'Qué lo distingue' };

export const deathsInCustody = pipeline('deaths-in-custody',
  load.figures('deaths_in_custody', { from: DATA, unit: 'count', category: null }),
  clean.keep('not deprecated', (row) => row['rank'] !== 'deprecated'),
  // One count, repeated by several outlets, is one: the organisation's own report stands, or the wire agency's words, or the latest;
  // where a headline says "over 480" and the text "at least 480", the text, which says less.
  clean.choose({ by: ['said_by', 'as_of', 'value'], prefer: ['source_kind:ngo_report', 'source_kind:wire', 'latest', 'hedge:at_least'] }),
  clean.recode('said_by', GROUPS, { as: 'organisation', label: { en: 'Organisation', es: 'Organización' } }),
  clean.recode('organisation', WHO.en, { as: 'group_en', label: { en: 'Organisation, in English', es: 'Organización, en inglés' } }),
  clean.recode('organisation', WHO.es, { as: 'group_es', label: { en: 'Organisation, in Spanish', es: 'Organización, en español' } }),
  check.unique('said_by', 'as_of', 'value'),
  check.notNull('value', 'to'),
  check.between('value', 0, 600),
  check.audited({ from: DATA }),
);

// What could be: an estimate of unnamed origin, drawn as a ghost and never as a count; and apart, or the counts would have a third of the plot.
export const possible = pipeline('possible deaths',
  load.figures('deaths_in_custody_estimate', { from: DATA, unit: 'count', category: null }),
  clean.keep('what could be at most', (row) => row['hedge'] === 'possible_max'),
  clean.choose({ by: ['value'], prefer: ['latest'] }),
  derive.column('apart_en', { kind: 'text', unit: '', label: APART }, () => 'Not to scale:'),
  derive.column('apart_es', { kind: 'text', unit: '', label: APART }, () => 'No está a escala:'),
);
const last = pipeline('last count', deathsInCustody,
  clean.keep('by Socorro Jurídico Humanitario', (row) => row['said_by'] === 'sjh'),
  derive.column('all', { kind: 'code', unit: '' }, () => 'all'),
  clean.choose({ by: ['all'], prefer: ['latest'] }),
);

export default await notebook(import.meta, { title: 'Deaths in custody in El Salvador' },
  chart(deathsInCustody, new URL('../charts/deaths-in-custody.vl.json', import.meta.url), { possible, last }),
);
