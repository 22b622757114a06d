import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { number } from '../../src/csv/cell.ts';
import { csv } from '../../src/load/csv.ts';
import { total } from '../../src/derive/total.ts';
import { need } from '../../src/table/need.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const counts = (values: readonly (number | null)[]): ReturnType<typeof tbl> => {
  const table = tbl(values.map((n) => ({ n })));
  return { ...table, columns: new Map([['n', { kind: 'count', label: 'N', unit: 'deaths' }]]) };
};
const totalOf = async (table: ReturnType<typeof tbl>): Promise<number | null> => need(await run(total([], { sum: ['n'] }), table), 'n')[0].number(0);

test('whole numbers are exact up to the largest that a double counts, whatever it came to on the way', async () => {
  assert.is(await totalOf(counts([MOST - 1, 1])), MOST);
  assert.is(await totalOf(counts([MOST, 3, MOST, -MOST, -3])), MOST);
  await fc.assert(fc.asyncProperty(fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 30 }), async (values) => {
    const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
    const fits = exact <= BigInt(MOST) && exact >= -BigInt(MOST);
    if (fits) assert.is(await totalOf(counts(values)), Number(exact));
    else await rejects(() => totalOf(counts(values)), 'OUT_OF_RANGE');
  }));
});

test('a total of which not every digit can be kept is refused, with what it comes to', async () => {
  const { message } = await rejects(() => totalOf(counts([MOST, 1])), 'OUT_OF_RANGE');
  assert.match(message, /"n" comes to 9007199254740992, of which not every digit can be kept; declare it as number\(\)/u);
});

test('numbers may be larger than that, and lose no more digits than their sum must', async () => {
  const many = await csv(file(`n\n${'999999999999999\n'.repeat(1001)}`), { n: number('dollars') }).load();
  assert.is(await totalOf(many), Number(999_999_999_999_999n * 1001n));
  assert.equal(rowsOf(await run(total([], { sum: ['n'] }), tbl(Array.from({ length: 10 }, () => ({ n: 0.1 }))))), [{ n: 1 }]);
});

test('a gap is a gap in the total, and stays what it was where gaps are passed over', async () => {
  assert.is(await totalOf(counts([MOST, null, 5])), null);
  assert.equal(rowsOf(await run(total([], { sum: ['n'], gaps: 'skip' }), counts([2, null, 5]))), [{ n: 7 }]);
});

test.run();
