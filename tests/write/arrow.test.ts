import { tableFromIPC } from '@uwdata/flechette';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Table } from '../../src/table/table.ts';
import { arrow } from '../../src/write/arrow.ts';
import { known } from '../support/origins.ts';
import { atLeast, missing, range } from '../support/quantities.ts';
import { tbl } from '../support/tbl.ts';

const read = (table: Table): ReturnType<typeof tableFromIPC> => tableFromIPC(arrow({ name: 't', table }).bytes);
const column = (table: Table, name: string): unknown[] => [...(read(table).getChild(name)?.toArray() as Iterable<unknown>)];

test('a table becomes an Arrow file with its columns in order, and where each row comes from behind', () => {
  const { name, bytes } = arrow({ name: 'deaths', table: tbl([{ n: 1 }]) });
  assert.is(name, 'deaths.arrow');
  assert.is(new TextDecoder().decode(bytes.slice(0, 6)), 'ARROW1');
  const table = tbl([{ year: 2022, town: 'Apopa', deaths: 495.5 }, { year: 2023, town: 'Ilopango', deaths: 154 }], {}, ['efe-1', 'efe-2']);
  assert.equal(read(table).names, ['year', 'town', 'deaths', 'figures']);
  assert.equal(['year', 'town', 'deaths', 'figures'].map((each) => column(table, each)), [[2022, 2023], ['Apopa', 'Ilopango'], [495.5, 154], ['efe-1', 'efe-2']]);
});

test('a gap is null, and nought is nought', () => {
  const table = tbl([{ n: 0, town: null }, { n: null, town: 'Apopa' }]);
  assert.equal([column(table, 'n'), column(table, 'town')], [[0, null], [null, 'Apopa']]);
});

test('a figure has its bounds and type beside it; where it has no bound, that is null', () => {
  const table = tbl([{ n: atLeast(241) }, { n: range(20, 30) }, { n: missing }]);
  assert.equal(['n', 'n_low', 'n_type'].map((each) => column(table, each)), [[241, null, null], [241, 20, null], ['at_least', 'range', 'missing']]);
});

test('each column says its label, unit and kind', () => {
  const [field] = read(tbl([{ deaths: 5 }], { deaths: 'deaths' })).schema.fields;
  assert.equal([...(field?.metadata ?? [])], [['label', 'deaths'], ['unit', 'deaths'], ['kind', 'count']]);
});

test('a table without rows is a file without rows', () => {
  assert.is(read(tbl([{ n: 1 }].slice(1), {}, [])).numRows, 0);
});

test('the same table gives the same bytes', () => {
  const { table } = known([{ n: 1 }, { n: 2 }]);
  assert.equal(arrow({ name: 't', table }).bytes, arrow({ name: 't', table }).bytes);
});

test.run();
