import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { recode } from '../../src/clean/recode.ts';
import { known, originIds } from '../support/origins.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const PRISONS = { 'prison:izalco': 'Izalco', 'prison:mariona': 'La Esperanza' };

test('each value is replaced by the word that the list has for it', async () => {
  const result = await run(recode('prison', PRISONS), tbl([{ prison: 'prison:mariona' }, { prison: 'prison:izalco' }]));
  assert.equal(rowsOf(result), [{ prison: 'La Esperanza' }, { prison: 'Izalco' }]);
});

test('the step says its column, the one it makes, and its list', () => {
  const made = recode('prison', { 'prison:izalco': 'Izalco' }, { as: 'name' });
  assert.equal([recode('prison', PRISONS).step, made.step, made.given], ['clean.recode(prison)', 'clean.recode(prison, name)', [['prison:izalco', 'Izalco']]]);
});

test('the words can stand in a column of their own, with a label of its own', async () => {
  const result = await run(recode('prison', PRISONS, { as: 'name', label: 'Prison' }), tbl([{ prison: 'prison:izalco' }]));
  assert.equal(rowsOf(result), [{ prison: 'prison:izalco', name: 'Izalco' }]);
  assert.equal(result.columns.get('name'), { kind: 'code', label: 'Prison', unit: '' });
});

test('the label may be one for each language', async () => {
  const result = await run(recode('prison', PRISONS, { as: 'name', label: { en: 'Prison', es: 'Penal' } }), tbl([{ prison: 'prison:izalco' }]));
  assert.equal(result.columns.get('name'), { kind: 'code', label: 'Prison', unit: '', labels: { en: 'Prison', es: 'Penal' } });
});

test('a gap stays a gap', async () => {
  assert.equal(rowsOf(await run(recode('prison', PRISONS), tbl([{ prison: null }, { prison: 'prison:izalco' }]))), [{ prison: null }, { prison: 'Izalco' }]);
});

test('values that the list does not have are refused, all at once, with the ones that were meant', async () => {
  const table = tbl([{ prison: 'prison:izalko' }, { prison: 'prison:izalco' }, { prison: 'Apanteos' }, { prison: 'Apanteos' }]);
  const { faults, message } = await rejects(() => run(recode('prison', PRISONS), table), 'NOT_IN_LIST');
  assert.is(faults.length, 2);
  assert.match(message, /"prison:izalko" is not in the list of prison; did you mean "prison:izalco"\?/);
  assert.match(message, /"Apanteos" is not in the list of prison; the list has: prison:izalco, prison:mariona/);
});

test('they are kept where that is asked for', async () => {
  const result = await run(recode('prison', PRISONS, { others: 'keep' }), tbl([{ prison: 'Apanteos' }, { prison: 'prison:izalco' }]));
  assert.equal(rowsOf(result), [{ prison: 'Apanteos' }, { prison: 'Izalco' }]);
});

test('years are recoded by how they are written', async () => {
  assert.equal(rowsOf(await run(recode('year', { 2022: 'before', 2023: 'after' }, { as: 'when' }), tbl([{ year: 2023 }]))), [{ year: 2023, when: 'after' }]);
});

test('names that every object has are not in the list', async () => {
  await rejects(() => run(recode('prison', PRISONS), tbl([{ prison: 'constructor' }])), 'NOT_IN_LIST');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(recode('prisn', PRISONS), tbl([{ prison: 'prison:izalco' }]), 'prison'));

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ prison: fc.constantFrom('prison:izalco', 'prison:mariona', null) })), async (rows) => {
      const { table, ids } = known([{ prison: null }, ...rows]);
      assert.equal(originIds(await run(recode('prison', PRISONS, { as: 'name' }), table)), ids);
    }),
  ));

test.run();
