import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { count, text } from '../../../src/csv/cell.ts';
import { duckdb } from '../../../src/load/duckdb.ts';
import { file } from '../../support/folder.ts';
import { rejects } from '../../support/rejects.ts';
import { rowsOf } from '../../support/tbl.ts';

const TOWNS = { town: text('Town'), n: count('deaths') };

test('a note below the table that has as many cells as its rows is no row: the file is refused, with each line', async () => {
  const { faults } = await rejects(duckdb(file('town,n\n"A\nB",5\nB,7\n"Fuente: PNC",2024\n"1/ Incluye traslados",2023\n\n'), TOWNS).total([], { sum: ['n'] }).load(), 'FOOTER');
  assert.equal(faults.map(({ place, what }) => [place?.line, what]), [
    [5, 'a note below the table would be taken for a row: "Fuente: PNC | 2024"'],
    [6, 'a note below the table would be taken for a row: "1/ Incluye traslados | 2023"'],
  ]);
});

test('a town that is called as notes begin, and rows that all begin so, are rows', async () => {
  assert.is(rowsOf(await duckdb(file('town,n\nA,5\nFuente Álamo,7\n'), TOWNS).load()).length, 2);
  assert.is(rowsOf(await duckdb(file('town,n\n1/ Uno,5\n2/ Dos,7\n3/ Tres,9\n'), TOWNS).load()).length, 3);
  assert.is(rowsOf(await duckdb(file('town,n\n'), TOWNS).load()).length, 0);
});

test('behind more rows than the last bytes of a file hold, the note is found at its line', async () => {
  const { faults } = await rejects(duckdb(file(`town,n\n${'A,5\n'.repeat(40_000)}Fuente: PNC,2024\n`), TOWNS).load(), 'FOOTER');
  assert.is(faults[0]?.place?.line, 40_002);
});

test.run();
