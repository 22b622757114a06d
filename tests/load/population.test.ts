import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { population } from '../../src/load/population.ts';
import { cite, originNames } from '../../src/table/origins.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const from = ledgerFolder();

test('the counts of an area are rows, several vintages side by side', async () => {
  const table = await population('SV', { from, group: 'total' }).load();
  assert.equal(rowsOf(table), [
    { year: 2023, as_of: '2023-07-01', group: 'total', population: 6_309_624, method: 'estimate', vintage: 'UN WPP 2024', rank: 'normal' },
    { year: 2024, as_of: '2024', group: 'total', population: 6_029_976, method: 'census', vintage: 'Census 2024', rank: 'preferred' },
  ]);
  const inBoth = { labels: { en: 'Population', es: 'Población' }, units: { en: 'people', es: 'habitantes' } };
  assert.equal(table.columns.get('population'), { kind: 'count', label: 'Population', unit: 'people', ...inBoth, adds: 'at-one-time' });
});

test('without a group, all of the area are there', async () => {
  assert.equal(rowsOf(await population('SV', { from }).load(), 'group'), [{ group: 'total' }, { group: 'total' }, { group: 'age18+' }]);
});

test('the origin of a row is its count, with vintage and document', async () => {
  const { origins } = await population('SV', { from }).load();
  assert.equal([0, 1].map((row) => originNames(origins, row)), [['sv-2023-wpp'], ['sv-2024-census']]);
  assert.equal([cite(origins, 0)[0]?.notes, cite(origins, 0)[0]?.source?.id], ['UN WPP 2024, estimate', 'latinpost']);
});

test('a count of a decade is of no year', async () => {
  const decade = ledgerFolder({ 'population gt-2023 as_of': '202X' });
  assert.equal(rowsOf(await population('GT', { from: decade }).load(), 'year', 'as_of'), [{ year: null, as_of: '202X' }]);
});

test('an area or group that the ledger does not have is refused, and makes no empty table', async () => {
  assert.match((await rejects(population('SX', { from }).load(), 'NO_SUCH_POPULATION')).message, 'did you mean "SV"?');
  await rejects(population('GT', { from, group: 'age18+' }).load(), 'NO_SUCH_POPULATION');
});

test('a ledger with faults is refused whole', async () => {
  await rejects(population('SV', { from: ledgerFolder({ 'figures lp-01 as_of': 'Apr-24' }) }).load(), 'BAD_DATE');
});

test('the name says what will be read', () => {
  assert.is(population('SV', { group: 'total' }).name, 'load.population(SV, total)');
  assert.is(population('SV').name, 'load.population(SV)');
});

test.run();
