import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../../src/derive/fold.ts';
import { unfold } from '../../src/derive/unfold.ts';
import { groupsBy, known, originIds, union } from '../support/origins.ts';
import { atLeast, cells, exact } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const bySex = unfold(['year'], { name: 'sex', value: 'n' });

test('each group becomes a row, and each name a column of figures', async () => {
  const result = await run(bySex, tbl([{ year: 2022, sex: 'men', n: 5 }, { year: 2022, sex: 'women', n: 3 }, { year: 2023, sex: 'women', n: 4 }, { year: 2023, sex: 'men', n: 7 }], { n: 'deaths' }));
  assert.equal(rowsOf(result, 'year', 'men', 'women'), [{ year: 2022, men: 5, women: 3 }, { year: 2023, men: 7, women: 4 }]);
  assert.equal(result.columns.get('women'), { kind: 'figure', label: 'women', unit: 'deaths' });
});

test('columns that are not in by go', async () => {
  const { columns } = await run(bySex, tbl([{ year: 2022, sex: 'men', n: 5, note: 'x' }]));
  assert.equal([...columns.keys()], ['year', 'men', 'men_low', 'men_high', 'men_open', 'men_type']);
});

test('bounds go with the numbers', async () => {
  assert.equal(rowsOf(await run(bySex, tbl([{ year: 2022, sex: 'men', n: atLeast(5) }]))), [{ year: 2022, ...cells('men', [5, 5, null, '', 'at_least']) }]);
});

test('what a group lacks is missing, and so is a gap', async () => {
  const result = await run(bySex, tbl([{ year: 2022, sex: 'men', n: 5 }, { year: 2023, sex: 'women', n: null }]));
  assert.equal(rowsOf(result, 'men', 'men_type', 'women', 'women_type'), [
    { men: 5, men_type: 'exact', women: null, women_type: 'missing' }, { men: null, men_type: 'missing', women: null, women_type: 'missing' },
  ]);
});

test('a figure in by keeps its bounds', async () => {
  const result = await run(unfold(['beds'], { name: 'sex', value: 'n' }), tbl([{ beds: atLeast(5), sex: 'men', n: 1 }, { beds: exact(5), sex: 'men', n: 2 }]));
  assert.equal(rowsOf(result, 'beds', 'beds_type', 'men'), [{ beds: 5, beds_type: 'at_least', men: 1 }, { beds: 5, beds_type: 'exact', men: 2 }]);
});

test('a name twice in a group and a row without a name are refused, all at once, with the group', async () => {
  const table = tbl([{ year: 2022, sex: 'men', n: 5 }, { year: 2022, sex: 'men', n: 6 }, { year: 2023, sex: null, n: 4 }]);
  const { faults, message } = await rejects(() => run(bySex, table), 'EMPTY_CELL');
  assert.equal(faults.map(({ code }) => code), ['MANY_MATCHES', 'EMPTY_CELL']);
  assert.match(message, /year 2022: sex men comes twice/);
  assert.match(message, /year 2023: a row has no sex/);
});

test('a value that is called as a column of by is refused', async () => {
  await rejects(() => run(bySex, tbl([{ year: 2022, sex: 'year', n: 5 }])), 'COLUMN_EXISTS');
});

test('a column of texts is refused', async () => {
  await rejects(() => run(bySex, tbl([{ year: 2022, sex: 'men', n: 'five' }])), 'NOT_A_NUMBER');
});

test('a misspelt column is refused with the name that was meant', async () => {
  const table = tbl([{ year: 2022, sex: 'men', deaths: 1 }]);
  await misspelt(unfold(['yer'], { name: 'sex', value: 'deaths' }), table, 'year');
  await misspelt(unfold(['year'], { name: 'sx', value: 'deaths' }), table, 'sex');
  await misspelt(unfold(['year'], { name: 'sex', value: 'deths' }), table, 'deaths');
});

test('unfolding what was folded gives the numbers back', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ men: fc.nat(99), women: fc.nat(99) }), { minLength: 1 }), async (numbers) => {
      const rows = numbers.map((row, id) => ({ id, ...row }));
      const long = await run(fold(['men', 'women'], { name: 'sex', value: 'n' }), tbl(rows));
      assert.equal(rowsOf(await run(unfold(['id'], { name: 'sex', value: 'n' }), long), 'id', 'men', 'women'), rows);
    }),
  ));

test('each row has the origins of all the rows of its group', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.record({ year: fc.integer({ min: 2020, max: 2023 }), sex: fc.constantFrom('men', 'women', 'unknown') }), { minLength: 1, selector: ({ year, sex }) => `${year} ${sex}` }), async (drawn) => {
      const rows = drawn.map((row, n) => ({ ...row, n }));
      const { table, ids } = known(rows);
      const expected = groupsBy(rows, ({ year }) => year).map((group) => union(...group.map((i) => ids[i] ?? [])));
      assert.equal(originIds(await run(bySex, table)), expected);
    }),
  ));

test('columns are called by the labels that the table has beside their names, in each language', async () => {
  const wide = await run(unfold(['year'], { name: 'cause', value: 'n' }), tbl([{ year: 2023, cause: 'cause:violent', cause_label_en: 'Violence', cause_label_es: 'Violencia', n: 5 }, { year: 2023, cause: 'cause:other', cause_label_en: null, cause_label_es: null, n: 2 }]));
  assert.equal([wide.columns.get('cause:violent')?.labels, wide.columns.get('cause:other')?.label], [{ en: 'Violence', es: 'Violencia' }, 'cause:other']);
});

test.run();
