import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { remainder } from '../../src/derive/remainder.ts';
import { figures } from '../../src/load/figures.ts';
import { need } from '../../src/table/need.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { groupsBy, known, originIds, union } from '../support/origins.ts';
import { about, atLeast, cells, exact, inside, meant, missing, range, rounded } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const AS = { cause: 'cause:unstated' };
const shares = remainder({ of: 'share', to: 100, within: ['year'], as: AS });
const FIGURE = ['share', 'share_low', 'share_high', 'share_open', 'share_type'];
const told = (...parts: Parameters<typeof tbl>[0][number][string][]) => tbl(parts.map((share, i) => ({ year: 2024, cause: `cause:${i}`, share })), { share: '%' });

test('44% and 29% leave 27% unstated, between 26 and 28: not 26 itself, since neither can have been as much as a half more', async () => {
  const result = await run(shares, told(rounded(44, 1), rounded(29, 1)));
  assert.equal(rowsOf(result).at(-1), { year: 2024, cause: 'cause:unstated', ...cells('share', [27, 26, 28, 'low', 'unstated']) });
  assert.is(result.columns.get('share')?.unit, '%');
  assert.equal(result.remarks, []);
});

test('the rows that were there stay as they were', async () => {
  const table = told(rounded(44, 1), rounded(29, 1));
  assert.equal(rowsOf(await run(shares, table)).slice(0, 2), rowsOf(table));
});

test('each group has its own remainder, at the foot of the table, and gaps where nothing is said', async () => {
  const table = tbl([{ year: 2023, cause: 'a', share: exact(60), town: 'A' }, { year: 2024, cause: 'a', share: exact(30), town: 'A' }, { year: 2023, cause: 'b', share: exact(10), town: 'A' }]);
  assert.equal(rowsOf(await run(shares, table), 'year', 'cause', 'town', 'share').slice(3), [
    { year: 2023, cause: 'cause:unstated', town: null, share: 30 }, { year: 2024, cause: 'cause:unstated', town: null, share: 70 },
  ]);
});

test('what is left of a whole is of the time of its parts, where they are of one', async () => {
  const table = tbl([{ year: 2023, day: '2023-05-01', published: '2023-06', cause: 'a', share: 60 }, { year: 2023, day: '2023-05-01', published: '2023-07', cause: 'b', share: 10 }, { year: 2024, day: '2024-05-01', published: '2024-06', cause: 'a', share: 30 }], { share: 'deaths' });
  const dated = { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'day' || name === 'published' ? { ...column, kind: 'date' as const } : column])) };
  assert.equal(rowsOf(await run(shares, dated), 'year', 'day', 'published', 'share').slice(3), [{ year: 2023, day: '2023-05-01', published: null, share: 30 }, { year: 2024, day: '2024-05-01', published: null, share: 70 }]);
  const apart = await run(remainder({ of: 'share', to: 200, within: [], as: AS }), dated);
  assert.equal(rowsOf(apart, 'year', 'day', 'share').at(-1), { year: null, day: null, share: 100 });
});

test('shares of several times, and rivals, are not taken from one whole, unless it is said why', async () => {
  const years = tbl([{ year: 2023, cause: 'a', share: 30 }, { year: 2024, cause: 'b', share: 40 }], { share: '%' });
  const whole = { of: 'share', to: 100, within: [], as: AS };
  await rejects(run(remainder(whole), years), 'ADDED_OVER_TIME');
  const { remarks, ...table } = await run(remainder({ ...whole, although: 'Each year had its own causes' }), years);
  assert.equal([rowsOf({ ...table, remarks }, 'share').at(-1), remarks.map(({ message, audience }) => [message, audience])], [{ share: 30 }, [['Each year had its own causes', 'chart']]]);
  const rivals = figures('homicides', { from: ledgerFolder({ 'figures lp-03 period': '2022' }) });
  await rejects(rivals.load().then((loaded) => run(remainder({ of: 'value', to: 1000, within: [], as: {} }), loaded)), 'COUNTED_TWICE');
});

test('parts that make the whole within their rounding leave no row, but a remark', async () => {
  const table = told(...[31.8, 31.6, 31.1, 4.7, 0.9].map((share) => rounded(share, 0.1)));
  const result = await run(shares, table);
  assert.equal(rowsOf(result), rowsOf(table));
  assert.equal(result.remarks, [
    { step: 'derive.remainder(share)', message: '2024: the parts add up to the whole within rounding (0.1 over)', figures: ['row 0', 'row 1', 'row 2', 'row 3', 'row 4'] },
  ]);
});

test('exact parts that make the whole leave no row, whatever crumbs binary floats leave', async () => {
  for (const parts of [[60, 40], [33.3, 33.3, 33.4], [31.8, 31.6, 31.1, 4.7, 0.8], [58.2, 41.7, 0.1]]) {
    const result = await run(shares, told(...parts.map(exact)));
    assert.is(rowsOf(result).length, parts.length);
    assert.match(result.remarks[0]?.message ?? '', /to the digit/);
  }
});

test('what is left carries no crumbs of binary floats', async () => {
  assert.equal(rowsOf(await run(shares, told(exact(33.3), exact(33.3), exact(33.3))), ...FIGURE).at(-1), cells('share', [0.1, 0.1, 0.1, '', 'unstated']));
});

test('parts that are surely more than the whole are refused, group by group', async () => {
  const { message, faults } = await rejects(() => run(shares, tbl([{ year: 2023, cause: 'a', share: exact(105) }, { year: 2024, cause: 'a', share: range(110, 120) }, { year: 2025, cause: 'a', share: atLeast(101) }])), 'OVER_WHOLE');
  assert.is(faults.length, 3);
  assert.match(message, /^2023: the parts are 5 more than the whole; /m);
  assert.match(message, /^2024: the parts are at least 10 more than the whole; /m);
  assert.match(message, /^2025: the parts are at least 1 more than the whole; /m);
});

test('of an "at least 470", what is left is an at least', async () => {
  const counts = remainder({ of: 'n', to: 'whole', within: ['year'], as: AS });
  const table = tbl([{ year: 2025, cause: 'a', n: exact(149), whole: atLeast(470) }, { year: 2025, cause: 'b', n: exact(148), whole: atLeast(470) }]);
  const [, , last] = rowsOf(await run(counts, table), 'n', 'n_low', 'n_high');
  assert.equal(last, { n: 173, n_low: 173, n_high: null });
});

test('"at least 241" of 500 leaves from 0 to 259, and is not taken for rounding', async () => {
  const result = await run(remainder({ of: 'n', to: 500, within: ['year'], as: AS }), tbl([{ year: 2024, cause: 'a', n: atLeast(241) }]));
  assert.equal(rowsOf(result, 'n_low', 'n_high').at(-1), { n_low: 0, n_high: 259 });
  assert.equal(result.remarks, []);
});

test('a range leaves a range', async () => {
  assert.equal(rowsOf(await run(shares, told(range(60, 70))), 'share', 'share_low', 'share_high').at(-1), { share: null, share_low: 30, share_high: 40 });
  assert.equal(rowsOf(await run(shares, told(range(60, 110))), 'share', 'share_low', 'share_high').at(-1), { share: null, share_low: 0, share_high: 40 });
});

test('estimates that leave something leave a row, though they might make the whole; those that make it leave none', async () => {
  assert.equal(rowsOf(await run(shares, told(about(60, 10), about(20, 10))), 'share', 'share_low', 'share_high').at(-1), { share: 20, share_low: 0, share_high: 40 });
  assert.is(rowsOf(await run(shares, told(about(60, 10), about(40, 10)))).length, 2);
});

test('a part that is missing is among what is unstated', async () => {
  assert.equal(rowsOf(await run(shares, told(exact(60), missing)), 'share').at(-1), { share: 40 });
  assert.equal(rowsOf(await run(shares, told(null, missing)), 'share').at(-1), { share: 100 });
});

test('of a whole that is missing the remainder is missing, never 0', async () => {
  const result = await run(remainder({ of: 'n', to: 'whole', within: ['year'], as: AS }), tbl([{ year: 2024, cause: 'a', n: 5, whole: null }]));
  assert.equal(rowsOf(result, 'n', 'n_type').at(-1), { n: null, n_type: 'missing' });
});

test('plain numbers become figures, so that the remainder is typed for whoever reads on', async () => {
  const result = await run(shares, told(44, 29));
  assert.equal(rowsOf(result, 'share', 'share_type'), [{ share: 44, share_type: 'exact' }, { share: 29, share_type: 'exact' }, { share: 27, share_type: 'unstated' }]);
  const [reader] = need(result, 'share');
  assert.is(reader.quantity(2).type, 'unstated');
  assert.is((await run(shares, told(60, 40))).columns.get('share')?.kind, 'figure');
});

test('a figure that makes groups keeps its bounds in the new row', async () => {
  const result = await run(remainder({ of: 'share', to: 100, within: ['beds'], as: AS }), tbl([{ beds: atLeast(5), cause: 'a', share: exact(60) }]));
  assert.equal(rowsOf(result, 'beds', 'beds_low', 'beds_type').at(-1), { beds: 5, beds_low: 5, beds_type: 'at_least' });
});

test('with no columns to group by there is one whole', async () => {
  const all = remainder({ of: 'share', to: 100, within: [], as: AS });
  assert.equal(rowsOf(await run(all, told(exact(60), exact(10))), 'share').at(-1), { share: 30 });
  const { message } = await rejects(() => run(all, told(exact(160))), 'OVER_WHOLE');
  assert.match(message, /^all rows: the parts are 60 more/);
});

test('rows of one group that differ in the whole are refused', async () => {
  const { message } = await rejects(() => run(remainder({ of: 'n', to: 'whole', within: ['year'], as: AS }), tbl([{ year: 2024, cause: 'a', n: 5, whole: 500 }, { year: 2024, cause: 'b', n: 5, whole: 470 }])), 'MANY_MATCHES');
  assert.match(message, /^2024: its rows differ in the whole, whole/);
});

test('a text does not go among numbers', async () => {
  await rejects(() => run(remainder({ of: 'share', to: 100, within: [], as: { year: 'unstated' } }), told(exact(60))), 'BAD_OPTION');
});

test('a column of texts is refused', async () => {
  await rejects(() => run(shares, told('many')), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  const table = tbl([{ year: 2024, cause: 'a', share: 1, whole: 2 }]);
  const options = { of: 'share', to: 'whole', within: ['year'], as: AS };
  await misspelt(remainder({ ...options, of: 'shre' }), table, 'share');
  await misspelt(remainder({ ...options, to: 'wole' }), table, 'whole');
  await misspelt(remainder({ ...options, within: ['yer'] }), table, 'year');
  await misspelt(remainder({ ...options, as: { cuse: 'x' } }), table, 'cause');
});

test('whatever the parts are within their bounds, what they leave is within its bounds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 4 }), async (parts) => {
      const rows = parts.map(({ quantity }) => ({ cause: 'a', n: quantity }));
      const result = await run(remainder({ of: 'n', to: 2000, within: [], as: AS }), tbl(rows));
      const left = 2000 - parts.reduce((sum, { member }) => sum + member, 0);
      fc.pre(left >= 0 && result.data.totalRows() > rows.length);
      const [reader] = need(result, 'n');
      assert.ok(inside(reader.quantity(rows.length), left));
    }),
  ));

test('the new rows have the origins of their whole group, and the others keep theirs', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2023 }), n: fc.option(fc.nat(4)) }), { minLength: 1, maxLength: 12 }), async (drawn) => {
      const rows = drawn.map((row) => ({ ...row, cause: 'a' }));
      const { table, ids } = known(rows);
      const added = groupsBy(rows, ({ year }) => year).map((group) => union(...group.map((i) => ids[i] ?? [])));
      assert.equal(originIds(await run(remainder({ of: 'n', to: 100, within: ['year'], as: AS }), table)), [...ids, ...added]);
    }),
  ));

test.run();
