// Deaths in custody in El Salvador after one year and after two years of the state of exception, as the two organisations with a count of both dates counted them.
import { chart, check, clean, derive, notebook, pipeline } from 'cifras';
import { deathsInCustody } from './deaths-in-custody.ts';

const AFTER: Readonly<Record<string, string>> = { '2023-03-27': 'one year', '2024-04-03': 'two years', '2024-04-15': 'two years' };
const SPANISH: Readonly<Record<string, string>> = { 'one year': 'un año', 'two years': 'dos años' };

export const deathsInTwoYears = pipeline('deaths-in-two-years', deathsInCustody,
  clean.keep('by Socorro Jurídico Humanitario or Cristosal', (row) => row['said_by'] === 'sjh' || row['said_by'] === 'cristosal'),
  clean.keep('of the first anniversary, or of the reports on two years', (row) => String(row['as_of']) in AFTER),
  derive.column('after_en', { kind: 'text', unit: '', label: { en: 'After', es: 'Después de' } }, (row) => AFTER[String(row['as_of'])] ?? null),
  derive.column('after_es', { kind: 'text', unit: '', label: { en: 'After, in Spanish', es: 'Después de' } }, (row) => SPANISH[String(row['after_en'])] ?? null),
  // The organisation's own report before what agencies print of it; of two totals of one day the one given last.
  clean.choose({ by: ['said_by', 'after_en'], prefer: ['source_kind:ngo_report', 'latest'] }),
  check.unique('said_by', 'after_en'),
  check.notNull('value'),
);

export default await notebook(import.meta, { title: 'Deaths in custody in El Salvador after one year and after two' },
  chart(deathsInTwoYears, new URL('../charts/deaths-in-two-years.vl.json', import.meta.url)),
);
