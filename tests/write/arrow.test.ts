import { tableFromIPC } from '@uwdata/flechette';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Table } from '../../src/table/table.ts';
import { arrow } from '../../src/write/arrow.ts';
import { known } from '../support/origins.ts';
import { atLeast, missing, range } from '../support/quantities.ts';
import { tbl } from '../support/tbl.ts';

const read = async (table: Table): Promise<ReturnType<typeof tableFromIPC>> => tableFromIPC((await arrow({ name: 't', table })).bytes);
const columns = async (table: Table, ...names: readonly string[]): Promise<unknown[][]> => {
  const made = await read(table);
  return names.map((name) => [...(made.getChild(name)?.toArray() as Iterable<unknown>)]);
};

test('a table becomes an Arrow file with its columns in order, and where each row comes from behind', async () => {
  const { name, bytes } = await arrow({ name: 'deaths', table: tbl([{ n: 1 }]) });
  assert.is(name, 'deaths.arrow');
  assert.is(new TextDecoder().decode(bytes.slice(0, 6)), 'ARROW1');
  const table = tbl([{ year: 2022, town: 'Apopa', deaths: 495.5 }, { year: 2023, town: 'Ilopango', deaths: 154 }], {}, ['efe-1', 'efe-2']);
  assert.equal((await read(table)).names, ['year', 'town', 'deaths', 'figures']);
  assert.equal(await columns(table, 'year', 'town', 'deaths', 'figures'), [[2022, 2023], ['Apopa', 'Ilopango'], [495.5, 154], ['efe-1', 'efe-2']]);
});

test('a gap is null, and nought is nought', async () => {
  const table = tbl([{ n: 0, town: null }, { n: null, town: 'Apopa' }]);
  assert.equal(await columns(table, 'n', 'town'), [[0, null], [null, 'Apopa']]);
});

test('a figure has its bounds and type beside it; where it has no bound, that is null', async () => {
  const table = tbl([{ n: atLeast(241) }, { n: range(20, 30) }, { n: missing }]);
  assert.equal(await columns(table, 'n', 'n_low', 'n_type'), [[241, null, null], [241, 20, null], ['at_least', 'range', 'missing']]);
});

test('each column says its label, unit and kind', async () => {
  const [field] = (await read(tbl([{ deaths: 5 }], { deaths: 'deaths' }))).schema.fields;
  assert.equal([...(field?.metadata ?? [])], [['label', 'deaths'], ['unit', 'deaths'], ['kind', 'count']]);
});

test('a table without rows is a file without rows', async () => {
  assert.is((await read(tbl([{ n: 1 }].slice(1), {}, []))).numRows, 0);
});

test('the same table gives the same bytes', async () => {
  const { table } = known([{ n: 1 }, { n: 2 }]);
  assert.equal((await arrow({ name: 't', table })).bytes, (await arrow({ name: 't', table })).bytes);
});

test.run();
