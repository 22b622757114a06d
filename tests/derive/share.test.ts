import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { share } from '../../src/derive/share.ts';
import { need } from '../../src/table/need.ts';
import { groupsBy, known, originIds } from '../support/origins.ts';
import { atLeast, cells, exact, inside, meant, missing } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const FIGURE = ['share', 'share_low', 'share_high', 'share_open', 'share_type'];

test('a share is of a column, in % from 0 to 100', async () => {
  const result = await run(share('share', { of: 'n', over: 'whole', label: 'Share of deaths' }), tbl([{ n: 1, whole: 4 }]));
  assert.equal(rowsOf(result), [{ n: 1, whole: 4, share: 25 }]);
  assert.equal(result.columns.get('share'), { kind: 'number', label: 'Share of deaths', unit: '%' });
});

test('or of the sum of the rows that agree', async () => {
  const table = tbl([{ year: 2022, n: exact(1) }, { year: 2023, n: exact(5) }, { year: 2022, n: exact(3) }]);
  assert.equal(rowsOf(await run(share('share', { of: 'n', within: ['year'] }), table), 'share'), [{ share: 25 }, { share: 100 }, { share: 75 }]);
});

test('the shares of plain counts are plain numbers', async () => {
  const result = await run(share('share', { of: 'n', within: [] }), tbl([{ n: 1 }, { n: 3 }]));
  assert.equal(rowsOf(result), [{ n: 1, share: 25 }, { n: 3, share: 75 }]);
});

test('the shares of exact figures are exact, and no columns but the share are added', async () => {
  const result = await run(share('share', { of: 'n', within: [] }), tbl([{ n: exact(1) }, { n: exact(3) }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('share', [25, 25, 25, '', 'exact']), cells('share', [75, 75, 75, '', 'exact'])]);
  assert.equal([...result.columns.keys()].filter((name) => !name.startsWith('n')), [...FIGURE]);
});

test('a part is in its whole: "at least 30" beside 70 is at least 30% and never over 100%', async () => {
  const result = await run(share('share', { of: 'n', within: [] }), tbl([{ n: atLeast(30) }, { n: exact(70) }]));
  assert.equal(rowsOf(result, 'share', 'share_low', 'share_high'), [{ share: null, share_low: 30, share_high: 100 }, { share: 70, share_low: 0, share_high: 70 }]);
});

test('a gap leaves its whole group without shares', async () => {
  const table = tbl([{ year: 2022, n: 1 }, { year: 2022, n: null }, { year: 2023, n: 2 }]);
  assert.equal(rowsOf(await run(share('share', { of: 'n', within: ['year'] }), table), 'share'), [{ share: null }, { share: null }, { share: 100 }]);
  assert.equal(rowsOf(await run(share('share', { of: 'n', over: 'whole' }), tbl([{ n: missing, whole: 4 }])), 'share', 'share_type'), [{ share: null, share_type: 'missing' }]);
});

test('a whole of 0 gives a missing share, never Infinity', async () => {
  assert.equal(rowsOf(await run(share('share', { of: 'n', within: [] }), tbl([{ n: 0 }, { n: 0 }])), 'share'), [{ share: null }, { share: null }]);
  assert.equal(rowsOf(await run(share('share', { of: 'n', over: 'whole' }), tbl([{ n: 3, whole: 0 }])), 'share'), [{ share: null }]);
});

test('the share of "at least 241" of 500 is an at least', async () => {
  const result = await run(share('share', { of: 'n', over: 'whole' }), tbl([{ n: atLeast(241), whole: 500 }]));
  assert.equal(rowsOf(result, 'share', 'share_low', 'share_type'), [{ share: 48.2, share_low: 48.2, share_type: 'at_least' }]);
});

test('two wholes are one too many', async () => {
  await rejects(() => run(share('share', { of: 'n', over: 'whole', within: ['year'] }), tbl([{ year: 2022, n: 1, whole: 2 }])), 'BAD_OPTION');
});

test('a column of texts is refused', async () => {
  await rejects(() => run(share('share', { of: 'n', within: [] }), tbl([{ n: 'one' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  const table = tbl([{ year: 2022, deaths: 1, whole: 2 }]);
  await misspelt(share('share', { of: 'deths', within: [] }), table, 'deaths');
  await misspelt(share('share', { of: 'deaths', within: ['yer'] }), table, 'year');
  await misspelt(share('share', { of: 'deaths', over: 'wole' }), table, 'whole');
});

test('whatever the parts are within their bounds, their shares are within theirs', () =>
  fc.assert(
    fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 5 }), async (parts) => {
      const result = await run(share('share', { of: 'n', within: [] }), tbl(parts.map(({ quantity }) => ({ n: quantity }))));
      const whole = parts.reduce((sum, { member }) => sum + member, 0);
      const [reader] = need(result, 'share');
      fc.pre(whole > 0);
      for (const [row, { member }] of parts.entries()) {
        const bounds = reader.quantity(row);
        assert.ok(bounds.type === 'missing' || inside(bounds, (member / whole) * 100), JSON.stringify(bounds));
      }
    }),
  ));

test('exact shares of a group add up to 100', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2022 }), n: fc.integer({ min: 1, max: 900 }) }), { minLength: 1 }), async (rows) => {
      const shares = rowsOf(await run(share('share', { of: 'n', within: ['year'] }), tbl(rows)), 'share').map((row) => row['share'] as number);
      for (const group of groupsBy(rows, ({ year }) => year)) assert.ok(Math.abs(group.reduce((sum, i) => sum + (shares[i] ?? 0), 0) - 100) < 1e-9);
    }),
  ));

test('each row keeps its own origins: those of the rest of the whole stand in the rows beside it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2022 }), n: fc.nat(9), whole: fc.nat(9) }), { minLength: 1 }), async (rows) => {
      const { table, ids } = known(rows);
      assert.equal(originIds(await run(share('share', { of: 'n', within: ['year'] }), table)), ids);
      assert.equal(originIds(await run(share('share', { of: 'n', over: 'whole' }), table)), ids);
    }),
  ));

test.run();
