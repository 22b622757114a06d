import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rename } from '../../src/clean/rename.ts';
import { known, originIds } from '../support/origins.ts';
import { atLeast, cells, missing } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

test('a column takes its new name and keeps its place, label and unit', async () => {
  const result = await run(rename({ n: 'deaths' }), tbl([{ n: 5, town: 'A' }], { n: 'deaths' }));
  assert.equal([...result.columns.keys()], ['deaths', 'town']);
  assert.equal(result.columns.get('deaths'), { kind: 'count', label: 'n', unit: 'deaths' });
});

test("a figure's bounds and type go with it", async () => {
  const result = await run(rename({ value: 'deaths' }), tbl([{ value: atLeast(241) }]));
  assert.equal(rowsOf(result), [cells('deaths', [241, 241, null, '', 'at_least'])]);
});

test('a gap stays a gap', async () => {
  const result = await run(rename({ n: 'deaths', value: 'rate' }), tbl([{ n: null, value: missing }]));
  assert.equal(rowsOf(result, 'deaths', 'rate', 'rate_type'), [{ deaths: null, rate: null, rate_type: 'missing' }]);
});

test('two columns can change names', async () => {
  assert.equal(rowsOf(await run(rename({ a: 'b', b: 'a' }), tbl([{ a: 1, b: 2 }]))), [{ b: 1, a: 2 }]);
});

test('a name that is taken is refused, by a column or by the bounds of a figure', async () => {
  const { message } = await rejects(() => run(rename({ n: 'deaths' }), tbl([{ n: 1, deaths: 2 }])), 'COLUMN_EXISTS');
  assert.match(message, /"deaths"/);
  await rejects(() => run(rename({ value: 'deaths' }), tbl([{ value: atLeast(1), deaths_low: 2 }])), 'COLUMN_EXISTS');
  await rejects(() => run(rename({ a: 'c', b: 'c' }), tbl([{ a: 1, b: 2 }])), 'COLUMN_EXISTS');
});

test('a bound is not renamed without its figure, which would lose it', async () => {
  await rejects(() => run(rename({ value_low: 'low' }), tbl([{ value: atLeast(1) }])), 'BAD_OPTION');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(rename({ deths: 'n' }), tbl([{ deaths: 1 }]), 'deaths'));

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ n: fc.integer() })), async (rows) => {
      const { table, ids } = known([{ n: 0 }, ...rows]);
      assert.equal(originIds(await run(rename({ n: 'deaths' }), table)), ids);
    }),
  ));

test.run();
