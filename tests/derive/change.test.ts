import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { change } from '../../src/derive/change.ts';
import { need } from '../../src/table/need.ts';
import { known, originIds, union } from '../support/origins.ts';
import { atLeast, cells, exact, inside, meant, missing, rounded } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const fall = change('fall', { of: 'n', by: 'year' });
const FIGURE = ['fall', 'fall_low', 'fall_high', 'fall_open', 'fall_type'];
const MISSING = { fall: null, fall_type: 'missing' };

test('the change is in % of the period before; the first period has none', async () => {
  const result = await run(fall, tbl([{ year: 2022, n: 200 }, { year: 2023, n: 150 }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('fall', [null, null, null, '', 'missing']), cells('fall', [-25, -25, -25, '', 'exact'])]);
  assert.is(result.columns.get('fall')?.unit, '% change');
});

test('from 495 to 154 is -68.89%', async () => {
  const [, last] = rowsOf(await run(fall, tbl([{ year: 2022, n: 495 }, { year: 2023, n: 154 }])), 'fall');
  assert.is((last?.['fall'] as number).toFixed(2), '-68.89');
});

test('or it is the difference, in the unit of the numbers', async () => {
  const result = await run(change('fall', { of: 'n', by: 'year', in: 'units', label: 'Fewer deaths' }), tbl([{ year: 2022, n: 200 }, { year: 2023, n: 150 }], { n: 'deaths' }));
  assert.equal(rowsOf(result, 'fall'), [{ fall: null }, { fall: -50 }]);
  assert.equal(result.columns.get('fall'), { kind: 'figure', label: 'Fewer deaths', unit: 'deaths' });
});

test('unless it is called something, it is called after what changed, in each language that this is called in', async () => {
  const drownings = tbl([{ year: 2022, n: 200 }, { year: 2023, n: 150 }], { n: 'drownings' });
  const called = { ...drownings, columns: new Map([...drownings.columns].map(([name, column]) => [name, name === 'n' ? { ...column, label: 'Drownings', labels: { en: 'Drownings', es: 'Ahogamientos' } } : column])) };
  assert.is((await run(fall, drownings)).columns.get('fall')?.label, `${drownings.columns.get('n')?.label}, change`);
  assert.equal((await run(fall, called)).columns.get('fall')?.labels, { en: 'Drownings, change', es: 'Ahogamientos, cambio' });
});

test('the difference of two percentages is in percentage points', async () => {
  const { columns } = await run(change('fall', { of: 'n', by: 'year', in: 'units' }), tbl([{ year: 2022, n: 40 }, { year: 2023, n: 44 }], { n: '%' }));
  assert.is(columns.get('fall')?.unit, 'percentage points');
});

test('a missing number gives no change, before it or after', async () => {
  const result = await run(fall, tbl([{ year: 2021, n: 1 }, { year: 2022, n: null }, { year: 2023, n: 150 }]));
  assert.equal(rowsOf(result, 'fall', 'fall_type'), [MISSING, MISSING, MISSING]);
  assert.equal(rowsOf(await run(fall, tbl([{ year: 2022, n: missing }, { year: 2023, n: exact(150) }])), 'fall', 'fall_type'), [MISSING, MISSING]);
});

test('from 0 there is no percentage, never Infinity; but there is a difference', async () => {
  const table = tbl([{ year: 2022, n: 0 }, { year: 2023, n: 150 }]);
  assert.equal(rowsOf(await run(fall, table), 'fall', 'fall_type'), [MISSING, MISSING]);
  assert.equal(rowsOf(await run(change('fall', { of: 'n', by: 'year', in: 'units' }), table), 'fall'), [{ fall: null }, { fall: 150 }]);
});

test('down to 0 is -100%', async () => {
  assert.equal(rowsOf(await run(fall, tbl([{ year: 2022, n: 5 }, { year: 2023, n: 0 }])), 'fall').at(-1), { fall: -100 });
});

test('the change between two lower bounds is unknown, not a number', async () => {
  const table = tbl([{ year: 2022, n: atLeast(200) }, { year: 2023, n: atLeast(241) }]);
  assert.equal(rowsOf(await run(fall, table), 'fall', 'fall_type').at(-1), { fall: null, fall_type: 'unknown' });
  assert.equal(rowsOf(await run(change('fall', { of: 'n', by: 'year', in: 'units' }), table), 'fall', 'fall_type').at(-1), { fall: null, fall_type: 'unknown' });
});

test('from a number to a lower bound it is an at least', async () => {
  const result = await run(fall, tbl([{ year: 2022, n: exact(200) }, { year: 2023, n: atLeast(250) }]));
  assert.equal(rowsOf(result, ...FIGURE).at(-1), cells('fall', [25, 25, null, '', 'at_least']));
});

test('rounded numbers give a rounded change', async () => {
  const result = await run(change('fall', { of: 'n', by: 'year', in: 'units' }), tbl([{ year: 2022, n: rounded(40, 1) }, { year: 2023, n: rounded(44, 1) }]));
  assert.equal(rowsOf(result, ...FIGURE).at(-1), cells('fall', [4, 3, 5, 'both', 'rounded']));
});

test('each series has its own periods', async () => {
  const table = tbl([{ town: 'A', year: 2022, n: 100 }, { town: 'B', year: 2022, n: 10 }, { town: 'A', year: 2023, n: 150 }, { town: 'B', year: 2023, n: 20 }]);
  assert.equal(rowsOf(await run(change('fall', { of: 'n', by: 'year', within: ['town'] }), table), 'fall'), [{ fall: null }, { fall: null }, { fall: 50 }, { fall: 100 }]);
});

test('periods that lack are refused by name, of a long gap its ends', async () => {
  const { message } = await rejects(() => run(fall, tbl([2015, 2017, 2022].map((year) => ({ year, n: 1 })))), 'GAP_IN_PERIODS');
  assert.match(message, /year lacks 2016, 2018 to 2021; /);
});

test('the series that has a gap is named', async () => {
  const { faults, message } = await rejects(() => run(change('fall', { of: 'n', by: 'year', within: ['town'] }), tbl([{ town: 'A', year: 2020, n: 1 }, { town: 'B', year: 2020, n: 1 }, { town: 'B', year: 2022, n: 1 }])), 'GAP_IN_PERIODS');
  assert.is(faults.length, 1);
  assert.match(message, /^town B: year lacks 2021/);
});

test('or the change after a gap is missing, where that is asked for', async () => {
  const result = await run(change('fall', { of: 'n', by: 'year', gaps: 'missing' }), tbl([{ year: 2020, n: 10 }, { year: 2022, n: 20 }, { year: 2023, n: 30 }]));
  assert.equal(rowsOf(result, 'fall'), [{ fall: null }, { fall: null }, { fall: 50 }]);
});

test('a period that comes twice in a series is refused', async () => {
  const { message } = await rejects(() => run(fall, tbl([{ year: 2022, n: 1 }, { year: 2022, n: 2 }])), 'MANY_MATCHES');
  assert.match(message, /year 2022 comes twice/);
});

test('a row without a period is refused', async () => {
  await rejects(() => run(fall, tbl([{ year: null, n: 1 }, { year: 2022, n: 2 }])), 'EMPTY_CELL');
});

test('periods that are texts are refused', async () => {
  await rejects(() => run(fall, tbl([{ year: '2022', n: 1 }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  const table = tbl([{ year: 2022, deaths: 1, town: 'A' }]);
  await misspelt(change('fall', { of: 'deths', by: 'year' }), table, 'deaths');
  await misspelt(change('fall', { of: 'deaths', by: 'yer' }), table, 'year');
  await misspelt(change('fall', { of: 'deaths', by: 'year', within: ['twn'] }), table, 'town');
});

const series = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1 });
const apart = change('fall', { of: 'n', by: 'year', gaps: 'missing' });

test('the order of rows does not matter', () =>
  fc.assert(
    fc.asyncProperty(series, fc.array(fc.nat(500), { minLength: 31, maxLength: 31 }), async (years, numbers) => {
      const rows = years.map((year) => ({ year, n: numbers[year - 2000] ?? 0 }));
      const byYear = (table: Record<string, unknown>[]) => table.sort((a, b) => (a['year'] as number) - (b['year'] as number));
      const sorted = await run(apart, tbl([...rows].sort((a, b) => a.year - b.year)));
      assert.equal(byYear(rowsOf(await run(apart, tbl(rows)))), rowsOf(sorted));
    }),
  ));

test('whatever the two numbers are within their bounds, their change is within its bounds', () =>
  fc.assert(
    fc.asyncProperty(meant, meant, fc.constantFrom('percent', 'units'), async (before, after, unit) => {
      const step = change('fall', { of: 'n', by: 'year', in: unit });
      const [reader] = need(await run(step, tbl([{ year: 2022, n: before.quantity }, { year: 2023, n: after.quantity }])), 'fall');
      const bounds = reader.quantity(1);
      fc.pre(bounds.type !== 'missing' && (before.member > 0 || unit === 'units'));
      const difference = after.member - before.member;
      assert.ok(inside(bounds, unit === 'units' ? difference : (difference / before.member) * 100), JSON.stringify(bounds));
      assert.ok(bounds.value === null || inside(bounds, bounds.value));
    }),
  ));

test('each row has its own origins and those of the row of the period before', () =>
  fc.assert(
    fc.asyncProperty(series, async (years) => {
      const { table, ids } = known(years.map((year) => ({ year, n: 1 })));
      const expected = years.map((year, i) => union(ids[i] ?? [], ids[years.indexOf(year - 1)] ?? []));
      assert.equal(originIds(await run(apart, table)), expected);
    }),
  ));

test.run();
