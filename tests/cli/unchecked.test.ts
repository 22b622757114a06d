import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { uncheckedFigures } from '../../src/cli/unchecked.ts';
import { figures } from '../../src/load/figures.ts';
import { population } from '../../src/load/population.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { tbl } from '../support/tbl.ts';

const from = ledgerFolder();

test('a figure that no second person has checked is named with its row', async () => {
  const faults = uncheckedFigures([await figures('homicides', { from }).load()]);
  assert.equal(faults.map(({ code, place }) => [code, place?.line]), [['UNCHECKED', 3], ['UNCHECKED', 4]]);
});

test('a figure behind two tables is named once', async () => {
  const table = await figures('homicides', { from }).load();
  assert.is(uncheckedFigures([table, table]).length, 2);
});

test('population counts and plain CSVs have no second checker, and are let through', async () => {
  assert.equal(uncheckedFigures([await population('SV', { from }).load(), tbl([{ n: 1 }])]), []);
});

test.run();
