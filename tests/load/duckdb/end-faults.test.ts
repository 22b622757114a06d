import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, text } from '../../../src/csv/cell.ts';
import { duckdb } from '../../../src/load/duckdb.ts';
import { file } from '../../support/folder.ts';
import { rejects } from '../../support/rejects.ts';
import { rowsOf } from '../../support/tbl.ts';

const TOWNS = { n: count('deaths'), town: text('Town') };

test('a row too long by one empty cell at the very end of a file, where DuckDB does not see it, is refused', async () => {
  for (const end of [',', ',,', '']) {
    const { faults } = await rejects(duckdb(file(`n,town\n1,A\n2,B,${end}`), TOWNS).load(), 'RAGGED_ROW');
    assert.equal(faults.map(({ code, place }) => [code, place?.line]), [['RAGGED_ROW', 3]]);
  }
  await rejects(duckdb(file('n;town\n1;A\n2;B;'), TOWNS).total([], { sum: ['n'] }).load(), 'RAGGED_ROW');
});

test('a last cell that is a gap is one, with a line end behind it or none', async () => {
  for (const end of ['', '\n']) assert.equal(rowsOf(await duckdb(file(`n,town\n1,A\n2,${end}`), TOWNS).load()), [{ n: 1, town: 'A' }, { n: 2, town: null }]);
});

test.run();
