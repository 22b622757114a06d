import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rate } from '../../src/derive/rate.ts';
import { need } from '../../src/table/need.ts';
import { known, originIds } from '../support/origins.ts';
import { atLeast, atMost, cells, exact, inside, meant, missing, range, rounded } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const perPeople = rate('rate', { of: 'deaths', over: 'people', per: 100_000 });
const FIGURE = ['rate', 'rate_low', 'rate_high', 'rate_open', 'rate_type'];

test('a count over people times 100,000 is the rate', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: 5, people: 50_000 }]))), [{ deaths: 5, people: 50_000, rate: 10 }]);
});

test('the unit is made of the two units, the label is as given', async () => {
  const table = tbl([{ deaths: 5, people: 50_000 }], { deaths: 'deaths', people: 'people' });
  const { columns } = await run(rate('rate', { of: 'deaths', over: 'people', per: 100_000, label: 'Death rate' }), table);
  assert.equal(columns.get('rate'), { kind: 'number', label: 'Death rate', unit: 'deaths per 100,000 people', adds: 'at-one-time' });
});

test('a missing figure gives a missing rate, never 0', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: null, people: 50_000 }, { deaths: 5, people: null }])), 'rate'), [{ rate: null }, { rate: null }]);
  const figures = await run(perPeople, tbl([{ deaths: missing, people: 50_000 }, { deaths: exact(5), people: null }]));
  assert.equal(rowsOf(figures, 'rate', 'rate_low', 'rate_high', 'rate_type'), Array(2).fill({ rate: null, rate_low: null, rate_high: null, rate_type: 'missing' }));
});

test('a base of 0 gives a missing rate, never Infinity', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: 5, people: 0 }, { deaths: 0, people: 0 }])), 'rate'), [{ rate: null }, { rate: null }]);
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: atLeast(5), people: 0 }])), 'rate', 'rate_type'), [{ rate: null, rate_type: 'missing' }]);
});

test('no deaths are a rate of 0', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: 0, people: 50_000 }])), 'rate'), [{ rate: 0 }]);
});

test('the rate of "at least 241" has a low bound and no high one', async () => {
  const result = await run(perPeople, tbl([{ deaths: atLeast(241), people: 100_000 }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('rate', [241, 241, null, '', 'at_least'])]);
});

test('the rate of a count over "at least" so many people is at most', async () => {
  const result = await run(perPeople, tbl([{ deaths: 5, people: atLeast(50_000) }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('rate', [10, 0, 10, 'low', 'at_most'])]);
});

test('nothing is known of a lower bound over a lower bound', async () => {
  const result = await run(perPeople, tbl([{ deaths: atLeast(5), people: atLeast(50_000) }]));
  assert.equal(rowsOf(result, 'rate', 'rate_high', 'rate_type'), [{ rate: null, rate_high: null, rate_type: 'unknown' }]);
});

test('a range gives a range, with no midpoint', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: range(20, 30), people: 100_000 }])), ...FIGURE), [cells('rate', [null, 20, 30, '', 'range'])]);
});

test('a rounded number gives a rounded rate, open where it is open', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: rounded(44, 1), people: 100_000 }])), ...FIGURE), [cells('rate', [44, 43.5, 44.5, 'high', 'rounded'])]);
});

test('the rate of at most n is at most', async () => {
  assert.equal(rowsOf(await run(perPeople, tbl([{ deaths: atMost(30), people: 100_000 }])), ...FIGURE), [cells('rate', [30, 0, 30, '', 'at_most'])]);
});

test('a column of texts is refused', async () => {
  await rejects(() => run(perPeople, tbl([{ deaths: 5, people: 'many' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', () => misspelt(rate('rate', { of: 'deths', over: 'people', per: 1 }), tbl([{ deaths: 5, people: 1 }]), 'deaths'));

test('whatever the two numbers are within their bounds, their rate is within its bounds', () =>
  fc.assert(
    fc.asyncProperty(meant, meant, async (above, below) => {
      const result = await run(perPeople, tbl([{ deaths: above.quantity, people: below.quantity }]));
      const [reader] = need(result, 'rate');
      const bounds = reader.quantity(0);
      fc.pre(bounds.type !== 'missing' && below.member > 0);
      assert.ok(inside(bounds, (above.member / below.member) * 100_000), JSON.stringify(bounds));
      assert.ok(bounds.value === null || inside(bounds, bounds.value));
    }),
  ));

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ deaths: meant.map(({ quantity }) => quantity), people: fc.integer({ min: 0, max: 9 }) }), { minLength: 1 }), async (rows) => {
      const { table, ids } = known(rows);
      assert.equal(originIds(await run(perPeople, table)), ids);
    }),
  ));

test.run();
