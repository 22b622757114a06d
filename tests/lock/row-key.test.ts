import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check, pipeline } from '../../src/index.ts';
import { rowKey } from '../../src/lock/row-key.ts';
import { addressed } from '../../src/table/address.ts';
import type { Table } from '../../src/table/table.ts';
import { tbl } from '../support/tbl.ts';

const checked = (table: Table, ...columns: readonly string[]): Promise<Table> => pipeline('p', { name: 's', load: () => Promise.resolve(table) }, check.unique(...columns)).load();

test('rows are named by the columns that the pipeline holds to be unique', async () => {
  const table = await checked(tbl([{ figure: 'a', year: 2022, n: 1 }, { figure: 'b', year: 2023, n: 2 }]), 'year');
  const { columns, words, address } = rowKey(table);
  assert.equal([columns, words(1), address(1)], [['year'], '2023', '[year=2023]']);
});

test('else by the fewest columns that tell them apart, the first in the table', () => {
  assert.equal(rowKey(tbl([{ town: 'a', year: 2022, n: 1 }, { town: 'b', year: 2022, n: 1 }])).columns, ['town']);
  const { columns, words } = rowKey(tbl([{ town: 'a', year: 2022, n: 1 }, { town: 'b', year: 2022, n: 1 }, { town: 'a', year: 2023, n: 1 }]));
  assert.equal([columns, words(2)], [['town', 'year'], 'a, 2023']);
});

test('a number names no row, even where a check holds it unique: it would be gone and new where it moved', async () => {
  const table = await checked(tbl([{ town: 'a', n: 1 }, { town: 'b', n: 2 }]), 'town', 'n');
  assert.equal(rowKey(table).columns, ['town']);
});

test('rows that nothing tells apart are numbered', () => {
  const { columns, address } = rowKey(tbl([{ town: 'a', n: 1 }, { town: 'a', n: 1 }]));
  assert.equal([columns, address(1)], [[], '[row 2]']);
});

test('the address leads back to its row, whatever the value has in it', () => {
  const table = tbl([{ town: 'La Unión, centro', n: 1 }, { town: 'a=b', n: 2 }, { town: 'plain', n: 3 }]);
  const { address } = rowKey(table);
  for (const row of [0, 1, 2]) assert.is(addressed(table, `${address(row)}.n`).row, row);
});

test.run();
