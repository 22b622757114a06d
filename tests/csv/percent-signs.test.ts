import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, number } from '../../src/csv/cell.ts';
import { csv } from '../../src/load/csv.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const load = (cells: readonly string[], unit = '%') => csv(file(`cause;n\n${cells.map((cell) => `a;${cell}\n`).join('')}`), { cause: code('Cause'), n: number(unit, { format: '1,234.5' }) }).load();

test('a share without a sign where others have one is not read as a percent', async () => {
  const { faults } = await rejects(load(['45.5%', '', '0.305', '24 %']), 'AMBIGUOUS_NUMBER');
  assert.equal(faults.map(({ what, place }) => [what, place?.line, place?.column]), [['"0.305" stands without a percent sign where other cells of the column have one, and can be read in two ways: 0.305% or 30.5%', 4, 3]]);
  await rejects(load(['-0.02', '3%']), 'AMBIGUOUS_NUMBER');
});

test('where all cells have their sign or none has, and where the bare ones are no shares, they are read as they stand', async () => {
  for (const [cells, wanted] of [[['0.5%', '24.5%'], [0.5, 24.5]], [['0.5', '24.5'], [0.5, 24.5]], [['31', '24.5%', '0', ''], [31, 24.5, 0, null]]] as const) assert.equal(rowsOf(await load(cells), 'n'), wanted.map((n) => ({ n })));
  assert.equal(rowsOf(await load(['0.305', '7'], 'deaths'), 'n'), [{ n: 0.305 }, { n: 7 }]);
});

test.run();
