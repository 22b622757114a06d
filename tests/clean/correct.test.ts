import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { correct } from '../../src/clean/correct.ts';
import type { Correction } from '../../src/clean/correct.ts';
import { known, originIds } from '../support/origins.ts';
import { atLeast, cells, exact, range } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const rates = () => tbl([{ year: 2016, rate: 81 }, { year: 2017, rate: 83 }, { year: 2018, rate: null }]);
const mend = (more: Partial<Correction> = {}) => correct({ where: { year: 2017 }, column: 'rate', expect: 83, now: 63, why: 'a slip in the table', ...more });

test('one cell is mended, and the others stay', async () => {
  assert.equal(rowsOf(await run(mend(), rates())), [{ year: 2016, rate: 81 }, { year: 2017, rate: 63 }, { year: 2018, rate: null }]);
});

test('the remark says what it was, what it is, why and of which row', async () => {
  const { remarks } = await run(mend(), rates());
  assert.equal(remarks, [{ step: 'clean.correct(rate)', message: 'year 2017: rate corrected from 83 to 63: a slip in the table', figures: ['row 1'] }]);
});

test('a gap can be filled and a cell emptied', async () => {
  assert.equal(rowsOf(await run(mend({ where: { year: 2018 }, expect: null, now: 50 }), rates()), 'rate').at(-1), { rate: 50 });
  assert.equal(rowsOf(await run(mend({ now: null }), rates()), 'rate')[1], { rate: null });
});

test('a number put right is exact, and the bounds of the other figures stay', async () => {
  const table = tbl([{ year: 2016, rate: atLeast(81) }, { year: 2017, rate: atLeast(83) }]);
  const result = await run(mend(), table);
  assert.equal(rowsOf(result), [{ year: 2016, ...cells('rate', [81, 81, null, '', 'at_least']) }, { year: 2017, ...cells('rate', [63, 63, 63, '', 'exact']) }]);
  assert.is(result.remarks[0]?.message, 'year 2017: rate corrected from at least 83 to 63: a slip in the table');
});

test('a figure emptied is missing', async () => {
  const result = await run(mend({ now: null }), tbl([{ year: 2017, rate: exact(83) }]));
  assert.equal(rowsOf(result, 'rate', 'rate_low', 'rate_type'), [{ rate: null, rate_low: null, rate_type: 'missing' }]);
});

test('a cell that is no longer as expected is refused', async () => {
  const { message } = await rejects(() => run(mend({ expect: 84 }), rates()), 'OUT_OF_DATE');
  assert.match(message, /year 2017: rate is 83, not 84 any more/);
  await rejects(() => run(mend({ where: { year: 2018 } }), rates()), 'OUT_OF_DATE');
});

test('a range is no gap', async () => {
  const { message } = await rejects(() => run(mend({ expect: null }), tbl([{ year: 2017, rate: range(20, 30) }])), 'OUT_OF_DATE');
  assert.match(message, /rate is 20 to 30, not a gap/);
});

test('a row that is not there, or more than one, is refused', async () => {
  await rejects(() => run(mend({ where: { year: 2019 } }), rates()), 'NO_MATCH');
  await rejects(() => run(mend(), tbl([{ year: 2017, rate: 83 }, { year: 2017, rate: 83 }])), 'MANY_MATCHES');
});

test('a text does not go among numbers, nor a number among texts', async () => {
  await rejects(() => run(mend({ now: '63' }), rates()), 'BAD_OPTION');
  await rejects(() => run(mend({ now: NaN }), rates()), 'BAD_OPTION');
  await rejects(() => run(correct({ where: { year: 2017 }, column: 'town', expect: 'A', now: 5, why: 'x' }), tbl([{ year: 2017, town: 'A' }])), 'BAD_OPTION');
});

test('a bound is not mended without its figure', async () => {
  await rejects(() => run(mend({ column: 'rate_low', expect: 83, now: 63 }), tbl([{ year: 2017, rate: atLeast(83) }])), 'BAD_OPTION');
});

test('a misspelt column is refused with the name that was meant', async () => {
  await misspelt(mend({ column: 'rat' }), rates(), 'rate');
  await misspelt(mend({ where: { yer: 2017 } }), rates(), 'year');
});

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.nat(), async (numbers, at) => {
      const rows = [0, ...numbers].map((n, id) => ({ id, n }));
      const { table, ids } = known(rows);
      const { id, n } = rows[at % rows.length] ?? { id: 0, n: 0 };
      assert.equal(originIds(await run(correct({ where: { id }, column: 'n', expect: n, now: 1, why: 'x' }), table)), ids);
    }),
  ));

test.run();
