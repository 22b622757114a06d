import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { briefSourceLine, citationsOf, sourceLine } from '../../../src/chart/words/sources.ts';
import { originsOf } from '../../../src/table/origins.ts';
import type { Citation } from '../../../src/table/origins.ts';
import { tableOf } from '../../../src/table/table.ts';
import type { Table } from '../../../src/table/table.ts';

/** A table with one row a citation. */
function cited(...citations: readonly Partial<Citation>[]): Table {
  const shelf = { size: citations.length, cite: (i: number): Citation => ({ id: `f${i}`, place: { line: i + 2 }, ...citations[i] }) };
  return tableOf([['n', { kind: 'count', label: 'n', unit: '' }, citations.map((_, i) => i)]], originsOf(shelf), { name: 'test', steps: [], joined: [] });
}

const said = (speaker: string, outlet: string, speakerType = 'government'): Partial<Citation> => ({ speaker, speakerType, ...printed(outlet) });
const printed = (outlet: string): Partial<Citation> => ({ source: { id: outlet, title: 'A title', outlet, published: '2024', url: '' } });

test('the line says who said it, and where it was printed', () => {
  assert.is(sourceLine(cited(said('Police', 'EFE')), 'en'), 'Police, as reported by EFE');
  assert.is(sourceLine(cited(said('Policía', 'EFE')), 'es'), 'Policía, según publicó EFE');
  assert.is(sourceLine(cited(said('Policía', 'EFE'), said('Policía', 'AP')), 'es'), 'Policía, según publicaron AP y EFE');
});

test('who is named most often stands first, and of equals the alphabet decides', () => {
  const table = cited(said('Police', 'EFE'), said('Coroners', 'AP'), said('Courts', 'EFE'), said('Police', 'AFP'));
  assert.is(sourceLine(table, 'en'), 'Police, Coroners and Courts, as reported by EFE, AFP and AP');
});

test('a claim without a speaker names its outlet, and nobody as unattributed', () => {
  assert.is(sourceLine(cited(said('Police', 'EFE'), said('Unattributed', 'Reuters', 'unattributed')), 'en'), 'Police, as reported by EFE and Reuters');
  assert.is(sourceLine(cited(said('Unattributed', 'Reuters', 'unattributed')), 'en'), 'Reuters');
});

test('an outlet that speaks for itself is named once', () => {
  assert.is(sourceLine(cited(said('Cristosal', 'Cristosal', 'ngo')), 'en'), 'Cristosal');
});

test('what nobody said, as a count of people, is named by its outlet behind the others; a plain file by its name', () => {
  assert.is(sourceLine(cited(said('Police', 'EFE'), printed('World Bank')), 'en'), 'Police, as reported by EFE; World Bank');
  assert.is(sourceLine(cited({ place: { file: 'data/beds.csv', line: 3 } }, { place: { file: 'data/beds.csv', line: 4 } }), 'en'), 'data/beds.csv');
});

test('an outlet is called as it is in the language of the chart', () => {
  const source = { id: 'wb', title: 'A title', outlet: 'World Bank', outletWords: { en: 'World Bank', es: 'Banco Mundial' }, published: '2024', url: '' };
  assert.equal((['en', 'es'] as const).map((lang) => sourceLine(cited(said('Police', 'EFE'), { source }), lang)), ['Police, as reported by EFE; World Bank', 'Police, según publicó EFE; Banco Mundial']);
});

test('what stands equally often comes in one order in every language', () => {
  const named = (known: string, es: string): Partial<Citation> => ({ source: { id: known, title: 'A title', outlet: known, outletWords: { en: known, es }, published: '2024', url: '' } });
  const both = cited(named('Court of Accounts', 'Tribunal de Cuentas'), named('World Bank', 'Banco Mundial'));
  assert.is(sourceLine(both, 'en'), 'Court of Accounts; World Bank');
  assert.is(sourceLine(both, 'es'), 'Tribunal de Cuentas; Banco Mundial');
});

test('more than five outlets are counted, and one more is not hidden behind "1 others"', () => {
  const table = (n: number): Table => cited(...Array.from({ length: n }, (_, i) => said('Police', `Outlet ${i + 1}`)));
  assert.is(sourceLine(table(5), 'en'), 'Police, as reported by Outlet 1, Outlet 2, Outlet 3, Outlet 4 and Outlet 5');
  assert.is(sourceLine(table(6), 'en'), 'Police, as reported by Outlet 1, Outlet 2, Outlet 3, Outlet 4 and 2 others');
  assert.is(sourceLine(table(6), 'es'), 'Police, según publicaron Outlet 1, Outlet 2, Outlet 3, Outlet 4 y 2 más');
});

test('in Spanish y is e before an i', () => {
  assert.is(sourceLine(cited(said('Policía', 'EFE'), said('Policía', 'InSight Crime')), 'es'), 'Policía, según publicaron EFE e InSight Crime');
  assert.is(sourceLine(cited(said('Policía', 'EFE'), said('Policía', 'Hierro')), 'es'), 'Policía, según publicaron EFE y Hierro');
});

test('a name that describes whoever speaks has a capital at the start only', () => {
  const table = (speakers: readonly string[]): Table => cited(...speakers.map((speaker) => said(speaker, 'EFE')));
  assert.is(sourceLine(table(['Police', 'Several organisations']), 'en'), 'Police and several organisations, as reported by EFE');
  assert.is(sourceLine(table(['Policía', 'Varias organizaciones']), 'es'), 'Policía y varias organizaciones, según publicó EFE');
  assert.is(sourceLine(table(['Several organisations']), 'en'), 'Several organisations, as reported by EFE');
});

test('in one column of print whoever speaks and prints most is named, and the others are counted', () => {
  const many = cited(...['Police', 'Coroners', 'Courts', 'Prisons'].flatMap((speaker) => ['EFE', 'AFP', 'AP'].map((outlet) => said(speaker, outlet))), printed('World Bank'));
  assert.is(briefSourceLine(many, 'en'), 'Coroners, Courts and 2 others, as reported by AFP and 3 others; all in the data');
  assert.is(briefSourceLine(many, 'es'), 'Coroners, Courts y 2 más, según publicaron AFP y 3 más; todo en los datos');
});

test('what is short anyway is not made brief', () => {
  assert.is(briefSourceLine(cited(said('Police', 'EFE')), 'en'), 'Police, as reported by EFE');
  assert.is(briefSourceLine(cited(), 'en'), '');
});

test('each citation is named once, however many rows come from it', () => {
  const table = cited(said('Police', 'EFE'), said('Police', 'AP'));
  const twice = { ...table, origins: { ...table.origins, offsets: Uint32Array.of(0, 2, 3), ids: Uint32Array.of(0, 1, 1) } };
  assert.equal(citationsOf(twice).map(({ id }) => id), ['f0', 'f1']);
});

test('a table without rows has no sources', () => {
  assert.is(sourceLine(cited(), 'en'), '');
});

test.run();
