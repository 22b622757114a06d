import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keep } from '../../src/clean/keep.ts';
import { known, originIds } from '../support/origins.ts';
import { atLeast, exact, missing } from '../support/quantities.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const violent = keep('violent', (row) => row['cause'] === 'violent');

test('the rows that hold stay, in their order', async () => {
  const result = await run(keep('of 2022 or later', (row) => (row['year'] as number) >= 2022), tbl([{ year: 2023 }, { year: 2021 }, { year: 2022 }]));
  assert.equal(rowsOf(result), [{ year: 2023 }, { year: 2022 }]);
});

test('the remark says how many were left out, of how many, why and which', async () => {
  const { remarks } = await run(violent, tbl([{ cause: 'violent' }, { cause: 'illness' }, { cause: null }]));
  assert.equal(remarks, [{ step: 'clean.keep(violent)', message: '2 of 3 rows left out: not violent', figures: ['row 1', 'row 2'] }]);
});

test('where nothing is left out nothing is said', async () => {
  const table = tbl([{ cause: 'violent' }]);
  assert.is(await run(violent, table), table);
});

test('of a great many left out the remark names the first fifty', async () => {
  const { remarks } = await run(violent, tbl(Array.from({ length: 60 }, () => ({ cause: 'illness' }))));
  assert.is(remarks[0]?.message, '60 of 60 rows left out: not violent');
  assert.is(remarks[0]?.figures.length, 50);
});

test('a gap reads as null, and 0 is not a gap', async () => {
  const result = await run(keep('counted', (row) => row['deaths'] !== null), tbl([{ deaths: null }, { deaths: 0 }]));
  assert.equal(rowsOf(result), [{ deaths: 0 }]);
});

test('figures keep their bounds, and their types can be asked for', async () => {
  const result = await run(keep('known', (row) => row['deaths_type'] !== 'missing'), tbl([{ deaths: missing }, { deaths: atLeast(3) }, { deaths: exact(4) }]));
  assert.equal(rowsOf(result, 'deaths', 'deaths_high', 'deaths_type'), [{ deaths: 3, deaths_high: null, deaths_type: 'at_least' }, { deaths: 4, deaths_high: 4, deaths_type: 'exact' }]);
});

test('a misspelt column is refused, not undefined', () => misspelt(keep('violent', (row) => row['cuse'] === 'violent'), tbl([{ cause: 'violent' }]), 'cause'));

test('each row that stays keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ n: fc.integer({ min: 0, max: 3 }) })), async (rows) => {
      const all = [{ n: 0 }, ...rows];
      const { table, ids } = known(all);
      const result = await run(keep('more than one', (row) => (row['n'] as number) > 1), table);
      assert.equal(originIds(result), ids.filter((_, i) => (all[i]?.n ?? 0) > 1));
    }),
  ));

test.run();
