import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { join } from '../../src/derive/join.ts';
import { rate } from '../../src/derive/rate.ts';
import type { Source } from '../../src/source.ts';
import { takeRows } from '../../src/table/rows.ts';
import type { Table } from '../../src/table/table.ts';
import { known, originIds, union } from '../support/origins.ts';
import { atLeast, cells, exact } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

const source = (table: Table, name = 'population'): Source => ({ name, load: async () => table });
const people = (...rows: Parameters<typeof tbl>[0][number][]) => source(tbl(rows, { people: 'people' }, rows.map((_, i) => `people ${i}`)));
const deaths = () => tbl([{ year: 2023, deaths: 5 }, { year: 2022, deaths: 3 }, { year: 2023, deaths: 1 }]);
const PEOPLE = people({ year: 2022, people: 600 }, { year: 2023, people: 610 }, { year: 2024, people: 620 });

test('each row has the columns of its partner beside it, in the order of its own table', async () => {
  const result = await run(join(PEOPLE, { on: ['year'] }), deaths());
  assert.equal(rowsOf(result), [{ year: 2023, deaths: 5, people: 610 }, { year: 2022, deaths: 3, people: 600 }, { year: 2023, deaths: 1, people: 610 }]);
  assert.equal(result.columns.get('people'), { kind: 'count', label: 'people', unit: 'people' });
});

test('a key can be of several columns', async () => {
  const partner = people({ year: 2022, town: 'A', people: 1 }, { year: 2022, town: 'B', people: 2 });
  assert.equal(rowsOf(await run(join(partner, { on: ['year', 'town'] }), tbl([{ year: 2022, town: 'B' }])), 'people'), [{ people: 2 }]);
});

test('the partner may call the key otherwise, and its key stays behind', async () => {
  const partner = people({ calendar: 2022, people: 600 }, { calendar: 2023, people: 610 });
  const result = await run(join(partner, { on: { year: 'calendar' } }), deaths());
  assert.equal(rowsOf(result), [{ year: 2023, deaths: 5, people: 610 }, { year: 2022, deaths: 3, people: 600 }, { year: 2023, deaths: 1, people: 610 }]);
  assert.equal(originIds(result)[1], ['people 0', 'row 1']);
});

test('take brings over what is wanted, a figure with its bounds', async () => {
  const partner = people({ year: 2022, beds: atLeast(5), note: 'x' });
  assert.equal(rowsOf(await run(join(partner, { on: ['year'], take: ['beds'] }), tbl([{ year: 2022 }]))), [{ year: 2022, ...cells('beds', [5, 5, null, '', 'at_least']) }]);
});

test('rows without a partner are refused, naming their keys, each once', async () => {
  const { message, faults } = await rejects(() => run(join(PEOPLE, { on: ['year'] }), tbl([{ year: 2020 }, { year: 2022 }, { year: 2021 }, { year: 2020 }])), 'NO_MATCH');
  assert.is(faults.length, 1);
  assert.match(message, /^population has no row with year 2020, year 2021; /);
});

test('rows with several partners are refused, naming their keys', async () => {
  const twice = people({ year: 2022, people: 600 }, { year: 2022, people: 601 });
  const { message } = await rejects(() => run(join(twice, { on: ['year'] }), tbl([{ year: 2022 }])), 'MANY_MATCHES');
  assert.match(message, /^population has several rows with year 2022; choose one of each with clean.choose/);
});

test('several rows that nobody asks for do no harm', async () => {
  const twice = people({ year: 2022, people: 600 }, { year: 2021, people: 1 }, { year: 2021, people: 2 });
  assert.equal(rowsOf(await run(join(twice, { on: ['year'] }), tbl([{ year: 2022 }]))), [{ year: 2022, people: 600 }]);
});

test('a column that both tables have is refused by name', async () => {
  const { message } = await rejects(() => run(join(people({ year: 2022, deaths: 1 }), { on: ['year'] }), tbl([{ year: 2022, deaths: 5 }])), 'COLUMN_EXISTS');
  assert.match(message, /both this table and population have a column "deaths"/);
});

test('all that is wrong is said at once', async () => {
  const partner = people({ year: 2022, deaths: 1 }, { year: 2022, deaths: 2 });
  const { faults } = await rejects(() => run(join(partner, { on: ['year'] }), tbl([{ year: 2022, deaths: 5 }, { year: 2023, deaths: 5 }])), 'NO_MATCH');
  assert.equal(faults.map(({ code }) => code), ['MANY_MATCHES', 'NO_MATCH', 'COLUMN_EXISTS']);
});

test('with gaps allowed, a row without a partner has gaps and keeps its own origins only', async () => {
  const result = await run(join(PEOPLE, { on: ['year'], lacking: 'gaps' }), tbl([{ year: 2022 }, { year: 1999 }]));
  assert.equal(rowsOf(result), [{ year: 2022, people: 600 }, { year: 1999, people: null }]);
  assert.equal(originIds(result), [['people 0', 'row 0'], ['row 1']]);
});

test('with gaps allowed, doubles are refused all the same', async () => {
  const twice = people({ year: 2022, people: 600 }, { year: 2022, people: 601 });
  await rejects(() => run(join(twice, { on: ['year'], lacking: 'gaps' }), tbl([{ year: 2022 }])), 'MANY_MATCHES');
});

test('a figure that is not there is a missing figure', async () => {
  const result = await run(join(people({ year: 2022, beds: exact(5) }), { on: ['year'], lacking: 'gaps' }), tbl([{ year: 1999, n: 1 }]));
  assert.equal(rowsOf(await run(rate('each', { of: 'n', over: 'beds', per: 1 }), result), 'each', 'each_type'), [{ each: null, each_type: 'missing' }]);
});

test('a partner table of no rows gives gaps, or is refused', async () => {
  const empty = source(takeRows(tbl([{ year: 2022, people: 1 }]), []));
  assert.equal(rowsOf(await run(join(empty, { on: ['year'], lacking: 'gaps' }), tbl([{ year: 2022 }]))), [{ year: 2022, people: null }]);
  await rejects(() => run(join(empty, { on: ['year'] }), tbl([{ year: 2022 }])), 'NO_MATCH');
});

test('a gap in a key has no partner, not even a gap', async () => {
  const { message } = await rejects(() => run(join(people({ year: null, people: 1 }), { on: ['year'] }), tbl([{ year: null, n: 1 }])), 'NO_MATCH');
  assert.match(message, /a gap in year/);
});

test('a year that is a text has no partner in years that are numbers', async () => {
  await rejects(() => run(join(PEOPLE, { on: ['year'] }), tbl([{ year: '2022' }])), 'NO_MATCH');
});

test('remarks, findings and lineage of the partner come with it', async () => {
  const remark = { step: 's', message: 'm', figures: [] };
  const finding = { check: 'c', severity: 'note' as const, message: 'm', figures: [] };
  const partner = source({ ...tbl([{ year: 2022, people: 1 }]), remarks: [remark], findings: [finding], lineage: { name: 'population', steps: [], joined: [] } });
  const result = await run(join(partner, { on: ['year'] }), tbl([{ year: 2022 }]));
  assert.equal([result.remarks, result.findings, result.lineage.joined.map(({ name }) => name)], [[remark], [finding], ['population']]);
});

test('a misspelt column is refused with the name that was meant', async () => {
  await misspelt(join(PEOPLE, { on: ['yer'] }), deaths(), 'year');
  await misspelt(join(PEOPLE, { on: { year: 'yer' } }), deaths(), 'year');
  await misspelt(join(people({ year: 2022, people: 1 }), { on: ['year'], take: ['peple'] }), tbl([{ year: 2022 }]), 'people');
});

test('a key that only the partner lacks is refused too', async () => {
  await rejects(() => run(join(PEOPLE, { on: ['deaths'] }), deaths()), 'NO_SUCH_COLUMN');
});

test('what the source throws comes through', async () => {
  const broken: Source = { name: 'broken', load: () => Promise.reject(new Error('no such file')) };
  try {
    await run(join(broken, { on: ['year'] }), deaths());
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'no such file');
  }
});

test('it never makes rows, drops any or moves them; each takes on the origins of its partner, where it has one', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), async (mine, theirs) => {
      const { table, ids } = known(mine.map((year, n) => ({ year, n })));
      const partner = tbl(theirs.map((year) => ({ year, people: year * 10 })), {}, theirs.map((year) => `people of ${year}`));
      const result = await run(join(source(partner), { on: ['year'], lacking: 'gaps' }), table);
      const found = (year: number) => theirs.includes(year);
      assert.equal(rowsOf(result), mine.map((year, n) => ({ year, n, people: found(year) ? year * 10 : null })));
      assert.equal(originIds(result), mine.map((year, i) => union(ids[i] ?? [], found(year) ? [`people of ${year}`] : [])));
    }),
  ));

test('a table joined to one of the same file names each origin once', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(20), { minLength: 1 }), async (years) => {
      const { table, ids } = known(years.map((year) => ({ year, n: 1 })));
      const partner = await run(rate('each', { of: 'n', over: 'n', per: 1 }), table);
      assert.equal(originIds(await run(join(source(partner), { on: ['year'], take: ['each'] }), table)), ids);
    }),
  ));

test.run();
