import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rate } from '../../src/derive/rate.ts';
import { total } from '../../src/derive/total.ts';
import { need } from '../../src/table/need.ts';
import { setColumns, takeRows } from '../../src/table/rows.ts';
import { groupsBy, known, originIds, union } from '../support/origins.ts';
import { about, atLeast, atMost, cells, exact, inside, meant, missing, range } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const byYear = total(['year'], { sum: ['n'] });
const FIGURE = ['n', 'n_low', 'n_high', 'n_open', 'n_type'];

test('each group is one row, in the order in which the groups first appear', async () => {
  const table = tbl([{ year: 2023, town: 'A', n: 1 }, { year: 2022, town: 'A', n: 10 }, { year: 2023, town: 'B', n: 2 }]);
  assert.equal(rowsOf(await run(byYear, table)), [{ year: 2023, n: 3 }, { year: 2022, n: 10 }]);
});

test('columns keep their label and unit, and can be counted beside their sums', async () => {
  const result = await run(total(['year'], { sum: ['n'], count: 'prisons' }), tbl([{ year: 2022, n: 1 }, { year: 2022, n: 4 }], { n: 'deaths' }));
  assert.equal(rowsOf(result), [{ year: 2022, n: 5, prisons: 2 }]);
  assert.equal(result.columns.get('n'), { kind: 'count', label: 'n', unit: 'deaths' });
  assert.equal(result.columns.get('prisons'), { kind: 'count', label: 'Rows', unit: 'rows', labels: { en: 'Rows', es: 'Filas' }, units: { en: 'rows', es: 'filas' } });
});

test('no keys make one row of everything', async () => {
  assert.equal(rowsOf(await run(total([], { sum: ['n'] }), tbl([{ n: 1 }, { n: 2 }]))), [{ n: 3 }]);
});

test('a table of no rows has no groups, and no total of 0', async () => {
  const none = takeRows(tbl([{ year: 2022, n: 1 }]), []);
  assert.equal(rowsOf(await run(total([], { sum: ['n'], count: 'rows' }), none)), []);
  assert.equal(rowsOf(await run(byYear, none)), []);
});

test('a gap makes the total a gap', async () => {
  const result = await run(byYear, tbl([{ year: 2022, n: 1 }, { year: 2022, n: null }, { year: 2023, n: 0 }]));
  assert.equal(rowsOf(result, 'n'), [{ n: null }, { n: 0 }]);
  const figures = await run(byYear, tbl([{ year: 2022, n: exact(1) }, { year: 2022, n: missing }]));
  assert.equal(rowsOf(figures, ...FIGURE), [cells('n', [null, null, null, '', 'missing'])]);
});

test('a gap can be passed over, which is said', async () => {
  const result = await run(total(['year'], { sum: ['n'], gaps: 'skip' }), tbl([{ year: 2022, n: 1 }, { year: 2022, n: null }, { year: 2023, n: 0 }]));
  assert.equal(rowsOf(result, 'n'), [{ n: 1 }, { n: 0 }]);
  assert.equal(result.remarks.map(({ message }) => message), ['1 of 3 rows have no n and are passed over: the totals are of what is known']);
});

test('of figures, what is left of a total with gaps is an at least', async () => {
  const result = await run(total(['year'], { sum: ['n'], gaps: 'skip' }), tbl([{ year: 2022, n: exact(5) }, { year: 2022, n: missing }, { year: 2023, n: exact(7) }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('n', [5, 5, null, '', 'at_least']), cells('n', [7, 7, 7, '', 'exact'])]);
});

test('a group of nothing but gaps has no total, not 0, though gaps are passed over', async () => {
  assert.equal(rowsOf(await run(total([], { sum: ['n'], gaps: 'skip' }), tbl([{ n: null }, { n: null }]))), [{ n: null }]);
  assert.equal(rowsOf(await run(total([], { sum: ['n'], gaps: 'skip' }), tbl([{ n: missing }])), 'n', 'n_type'), [{ n: null, n_type: 'missing' }]);
});

test('where no gap is passed over nothing is said', async () => {
  assert.equal((await run(total([], { sum: ['n'], gaps: 'skip' }), tbl([{ n: 1 }]))).remarks, []);
});

test('a total with an at least is an at least', async () => {
  const result = await run(byYear, tbl([{ year: 2022, n: exact(100) }, { year: 2022, n: atLeast(241) }]));
  assert.equal(rowsOf(result, ...FIGURE), [cells('n', [341, 341, null, '', 'at_least'])]);
});

test('a total with a range is a range, with no midpoint; with an estimate, an estimate', async () => {
  assert.equal(rowsOf(await run(byYear, tbl([{ year: 2022, n: exact(100) }, { year: 2022, n: range(20, 30) }])), ...FIGURE), [cells('n', [null, 120, 130, '', 'range'])]);
  assert.equal(rowsOf(await run(byYear, tbl([{ year: 2022, n: exact(100) }, { year: 2022, n: about(20, 5) }])), ...FIGURE), [cells('n', [120, 115, 125, '', 'estimate'])]);
});

test('at most and at most make at most', async () => {
  assert.equal(rowsOf(await run(byYear, tbl([{ year: 2022, n: atMost(10) }, { year: 2022, n: atMost(5) }])), ...FIGURE), [cells('n', [15, 0, 15, '', 'at_most'])]);
});

test('a figure that is a key keeps its bounds, and tells "at least 5" from 5', async () => {
  const result = await run(total(['beds'], { count: 'prisons' }), tbl([{ beds: atLeast(5) }, { beds: exact(5) }, { beds: atLeast(5) }]));
  assert.equal(rowsOf(result), [{ ...cells('beds', [5, 5, null, '', 'at_least']), prisons: 2 }, { ...cells('beds', [5, 5, 5, '', 'exact']), prisons: 1 }]);
  assert.equal(rowsOf(await run(rate('each', { of: 'beds', over: 'prisons', per: 1 }), result), 'each', 'each_type'), [{ each: 2.5, each_type: 'at_least' }, { each: 5, each_type: 'exact' }]);
});

test('a name for two columns is refused', async () => {
  await rejects(() => run(total(['year'], { sum: ['n'], count: 'n' }), tbl([{ year: 2022, n: 1 }])), 'COLUMN_EXISTS');
  await rejects(() => run(total(['year'], { sum: ['year'] }), tbl([{ year: 2022, n: 1 }])), 'COLUMN_EXISTS');
});

test('a column of texts is refused', async () => {
  await rejects(() => run(total([], { sum: ['town'] }), tbl([{ town: 'A' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  await misspelt(total(['yer'], { sum: ['deaths'] }), tbl([{ year: 2022, deaths: 1 }]), 'year');
  await misspelt(total(['year'], { sum: ['deths'] }), tbl([{ year: 2022, deaths: 1 }]), 'deaths');
});

test('whatever the parts are within their bounds, their sum is within its bounds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 6 }), async (parts) => {
      const [reader] = need(await run(total([], { sum: ['n'] }), tbl(parts.map(({ quantity }) => ({ n: quantity })))), 'n');
      const bounds = reader.quantity(0);
      assert.ok(inside(bounds, parts.reduce((sum, { member }) => sum + member, 0)), JSON.stringify(bounds));
      assert.ok(bounds.value === null || inside(bounds, bounds.value));
    }),
  ));

test('with gaps passed over, they lie within them whatever the gaps were', () =>
  fc.assert(
    fc.asyncProperty(fc.array(meant, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(300), { minLength: 1, maxLength: 3 }), async (parts, gaps) => {
      const rows = [...parts.map(({ quantity }) => ({ n: quantity })), ...gaps.map(() => ({ n: missing }))];
      const [reader] = need(await run(total([], { sum: ['n'], gaps: 'skip' }), tbl(rows)), 'n');
      assert.ok(inside(reader.quantity(0), [...parts.map(({ member }) => member), ...gaps].reduce((a, b) => a + b, 0)));
    }),
  ));

test('each row has the origins of all the rows that it adds up, those of gaps too', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2023 }), n: fc.option(fc.nat(9)) }), { minLength: 1 }), fc.constantFrom('spread', 'skip'), async (rows, gaps) => {
      const { table, ids } = known(rows);
      const expected = groupsBy(rows, ({ year }) => year).map((group) => union(...group.map((i) => ids[i] ?? [])));
      assert.equal(originIds(await run(total(['year'], { sum: ['n'], gaps }), table)), expected);
    }),
  ));

test('one column to add up may be named without a list', async () => {
  const table = tbl([{ year: 2022, n: 1 }, { year: 2022, n: 4 }], { n: 'deaths' });
  assert.equal(rowsOf(await run(total(['year'], { sum: 'n' }), table)), rowsOf(await run(byYear, table)));
  await rejects(run(total(['year'], { sum: 'deaths' }), table), 'NO_SUCH_COLUMN');
});

test('keys and sums keep what they are called in each language', async () => {
  const both = { en: 'Town', es: 'Municipio' };
  const table = setColumns(tbl([{ n: 5 }, { n: 7 }]), [['town', { kind: 'code', label: 'Town', unit: '', labels: both }, ['a', 'a']], ['beds', { kind: 'count', label: 'Beds', unit: 'beds', labels: { en: 'Beds', es: 'Camas' }, units: { en: 'beds', es: 'camas' } }, [1, 2]]]);
  const { columns } = await run(total(['town'], { sum: 'beds' }), table);
  assert.equal([columns.get('town')?.labels, columns.get('beds')?.units], [both, { en: 'beds', es: 'camas' }]);
});

test.run();
