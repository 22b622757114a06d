import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { code, count, number } from '../../src/csv/cell.ts';
import type { Declared } from '../../src/csv/declared.ts';
import type { NumberFormat } from '../../src/csv/formats.ts';
import { csv } from '../../src/load/csv.ts';
import { file } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const written = (cells: readonly string[]): string => file(`town;n\n${cells.map((cell) => `a;${cell}\n`).join('')}`);
const load = (cells: readonly string[], { numbers = '1.234,5', n = number('per 1,000') }: { numbers?: NumberFormat; n?: Declared[string] } = {}) => csv(written(cells), { town: code('Town'), n }, { numbers }).load();

test('a column in which every number has three digits behind one sign is not read by the format of its file', async () => {
  const { faults } = await rejects(load(['2.405', '', '3.112']), 'AMBIGUOUS_NUMBER');
  assert.equal(faults.map(({ what, place }) => [what, place?.line, place?.column]), [['"2.405", as every number of the column, has three digits behind one ".", and can be read in two ways: 2405 or 2.405', 2, 3]]);
  await rejects(load(['2,405'], { numbers: '1,234.5' }), 'AMBIGUOUS_NUMBER');
  await rejects(load(['2.405 %', '3.112%'], { n: number('%') }), 'AMBIGUOUS_NUMBER');
});

test('one number that is written otherwise settles how the others are', async () => {
  for (const other of ['7', '812', '1.234.567', '0,5', '12345', '-3', '1.234,50']) assert.is((await load(['2.405', other, '3.112'])).data.get('n', 0), 2405, other);
});

test('who declares the format of the column is believed, and of counts one reading alone is whole', async () => {
  assert.equal(rowsOf(await load(['2.405'], { n: number('x', { format: '1.234,5' }) }), 'n'), [{ n: 2405 }]);
  assert.equal(rowsOf(await load(['2.405'], { n: number('x', { format: '1,234.5' }) }), 'n'), [{ n: 2.405 }]);
  assert.equal(rowsOf(await load(['2.405', '3.112'], { n: count('people') }), 'n'), [{ n: 2405 }, { n: 3112 }]);
  // Three decimals behind the sign for decimals are what the format says.
  assert.equal(rowsOf(await load(['2,405', '3,112']), 'n'), [{ n: 2.405 }, { n: 3.112 }]);
  assert.equal(rowsOf(await load(['', ''])), [{ town: 'a', n: null }, { town: 'a', n: null }]);
});

test('whatever else stands in the column, it is refused or read as declared', async () => {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1000, max: 999_999 }).map((n) => `${Math.trunc(n / 1000)}.${String(n % 1000).padStart(3, '0')}`) }, { weight: 1, arbitrary: fc.nat(999).map(String) }, { weight: 1, arbitrary: fc.constant('') });
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
    const told = cells.filter((each) => each !== '');
    if (told.length > 0 && told.every((each) => each.includes('.'))) return void (await rejects(load(cells), 'AMBIGUOUS_NUMBER'));
    assert.equal(rowsOf(await load(cells), 'n'), cells.map((each) => ({ n: each === '' ? null : Number(each.replace('.', '')) })));
  }), { numRuns: 100 });
});

test.run();
