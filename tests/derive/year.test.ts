import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { year } from '../../src/derive/year.ts';
import { known, originIds } from '../support/origins.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const yearsOf = async (...dates: (string | null)[]) => rowsOf(await run(year('period'), tbl(dates.map((period) => ({ period })))), 'year').map((row) => row['year']);

test('a whole calendar year is that year, however it is written', async () => {
  assert.equal(await yearsOf('2023', '2023-01-01/2023-12-31', '2023-01/2023-12'), [2023, 2023, 2023]);
});

test('less than a year, more than a year, or a decade is missing', async () => {
  assert.equal(await yearsOf('2023-04', '2023-04-05', '2023-01-01/2023-06-30', '2022-01-01/2023-12-31', '198X', '2022-03-27/..'), [null, null, null, null, null, null]);
});

test('a gap stays a gap', async () => {
  assert.equal(await yearsOf(null, '2023'), [null, 2023]);
});

test('the column is of years, and can be called otherwise', async () => {
  const { columns } = await run(year('period', { as: 'counted', label: 'Year counted' }), tbl([{ period: '2023' }]));
  assert.equal(columns.get('counted'), { kind: 'year', label: 'Year counted', unit: '' });

test('its label may be one for each language, and is a year in each unless given', async () => {
  const { columns } = await run(year('period', { as: 'counted', label: { en: 'Year counted', es: 'Año contado' } }), tbl([{ period: '2023' }]));
  assert.equal(columns.get('counted')?.labels, { en: 'Year counted', es: 'Año contado' });
  assert.equal((await run(year('period'), tbl([{ period: '2023' }]))).columns.get('year')?.labels, { en: 'Year', es: 'Año' });
});
});

test('texts that are no dates are refused, each once, with what to write', async () => {
  const { faults } = await rejects(() => yearsOf('violent', '6/12/2024', 'violent', '2023', 'Apr-24'), 'BAD_DATE');
  assert.equal(faults.map(({ code }) => code), ['BAD_DATE', 'AMBIGUOUS_DATE', 'BAD_DATE']);
});

test('a misspelt column is refused with the name that was meant', () => misspelt(year('perod'), tbl([{ period: '2023' }]), 'period'));

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ period: fc.constantFrom('2022', '2023-04', null) }), { minLength: 1 }), async (rows) => {
      const { table, ids } = known(rows);
      assert.equal(originIds(await run(year('period'), table)), ids);
    }),
  ));

test.run();
