import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { clean, derive } from '../../src/index.ts';
import { appendRows } from '../../src/table/append.ts';
import { citationsOf } from '../../src/table/cell-origins.ts';
import type { Step } from '../../src/step.ts';
import type { Table } from '../../src/table/table.ts';
import { run } from '../support/take.ts';
import { tbl } from '../support/tbl.ts';

const source = (table: Table, name = 'other') => ({ name, load: () => Promise.resolve(table) });
const take = async (table: Table, ...steps: readonly Step[]): Promise<Table> => {
  let made = table;
  for (const step of steps) made = await run(step, made);
  return made;
};
const behind = (table: Table, column?: string): string[][] => Array.from({ length: table.data.numRows() }, (_, row) => citationsOf(table, row, column).map(({ id }) => id).sort());

const counts = tbl([{ year: 2021, deaths: 20 }, { year: 2022, deaths: 10 }, { year: 2023, deaths: 5 }], { deaths: 'deaths' }, ['d-2021', 'd-2022', 'd-2023']);
const people = tbl([{ year: 2021, people: 1000 }, { year: 2022, people: 1000 }, { year: 2023, people: 1000 }], { people: 'people' }, ['p-2021', 'p-2022', 'p-2023']);

test('behind a count stands its own figure, behind its rate the population too, behind its change the year before; behind the row all of them', async () => {
  const joined = await take(counts, derive.join(source(people), { on: ['year'], take: ['people'] }), derive.rate('rate', { of: 'deaths', over: 'people', per: 1000 }), derive.change('moved', { of: 'deaths', by: 'year' }));
  assert.equal(behind(joined, 'deaths'), [['d-2021'], ['d-2022'], ['d-2023']]);
  assert.equal(behind(joined, 'people'), [['p-2021'], ['p-2022'], ['p-2023']]);
  assert.equal(behind(joined, 'rate'), [['d-2021', 'p-2021'], ['d-2022', 'p-2022'], ['d-2023', 'p-2023']]);
  assert.equal(behind(joined, 'moved'), [['d-2021'], ['d-2021', 'd-2022'], ['d-2022', 'd-2023']]);
  assert.equal(behind(joined)[1], ['d-2021', 'd-2022', 'p-2022']);
});

test('the bounds of a figure have the origins of the figure', async () => {
  const changed = await take(counts, derive.change('moved', { of: 'deaths', by: 'year' }));
  assert.equal(behind(changed, 'moved_low'), behind(changed, 'moved'));
});

test('rows that are left out, renamed, folded, unfolded, added up and put under others keep what stands behind each cell', async () => {
  const changed = await take(counts, derive.change('moved', { of: 'deaths', by: 'year', in: 'units' }));
  assert.equal(behind(await take(changed, clean.keep('since 2022', ({ year }) => Number(year) > 2021)), 'deaths'), [['d-2022'], ['d-2023']]);
  assert.equal(behind(await take(changed, clean.rename({ deaths: 'dead' })), 'dead'), [['d-2021'], ['d-2022'], ['d-2023']]);
  assert.equal(behind(await take(changed, derive.total([], { sum: ['deaths'] })), 'deaths'), [['d-2021', 'd-2022', 'd-2023']]);
  assert.equal(behind(appendRows(changed, changed), 'deaths').slice(3), [['d-2021'], ['d-2022'], ['d-2023']]);
  const long = await take(changed, derive.fold(['deaths', 'moved'], { name: 'what', value: 'n' }));
  assert.equal(behind(long, 'n').slice(2, 4), [['d-2022'], ['d-2021', 'd-2022']]);
  assert.equal(behind(await take(long, derive.unfold(['year'], { name: 'what', value: 'n' })), 'deaths')[1], ['d-2022']);
});

test('a column that a function makes of a row has all that stands behind the row', async () => {
  const made = await take(counts, derive.change('moved', { of: 'deaths', by: 'year' }), derive.column('double', { unit: 'deaths' }, ({ deaths }) => Number(deaths) * 2));
  assert.equal(behind(made, 'double'), behind(made));
});

test('a corrected cell keeps what stands behind it', async () => {
  const mended = await take(counts, derive.change('moved', { of: 'deaths', by: 'year' }), clean.correct({ where: { year: 2022 }, column: 'deaths', expect: 10, now: 11, why: 'a slip' }));
  assert.equal(behind(mended, 'deaths')[1], ['d-2022']);
});

test('whatever is done to a table, what stands behind a cell stands behind its row', async () => {
  const steps = [
    derive.change('moved', { of: 'deaths', by: 'year' }), derive.join(source(people), { on: ['year'], take: ['people'] }), clean.keep('all', () => true),
    derive.share('part', { of: 'deaths', within: [] }),
  ];
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(steps, { minLength: 1 }), async (some) => {
    const made = await take(counts, ...some);
    const rows = behind(made);
    for (const column of made.columns.keys()) behind(made, column).forEach((ids, row) => assert.ok(ids.every((id) => rows[row]?.includes(id)), column));
    assert.equal(behind(made, 'deaths'), [['d-2021'], ['d-2022'], ['d-2023']]);
  }));
});

test.run();
