import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { faultHere } from '../../src/csv/here.ts';
import { leading, ledTo } from '../../src/csv/led.ts';
import { readSheet } from '../../src/csv/sheet.ts';
import { nearPath, pathTo } from '../../src/csv/shown-path.ts';
import { LoadError } from '../../src/errors.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { csv } from '../../src/load/csv.ts';
import { count } from '../../src/csv/cell.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';

const project = (text: string): string => join(folder({ 'package.json': '{}', 'data/led.csv': text }), 'data/led.csv');

test('a fault in the file carries the way to it, and one elsewhere stays as it is', () => {
  const path = project('');
  const [inside, cell, elsewhere, nowhere] = [{ file: 'data/led.csv', line: 2 }, { file: 'data/led.csv[S!B2]' }, { file: 'data/other.csv' }, undefined]
    .map((place) => ledTo(path)({ code: 'A', what: 'a', ...(place === undefined ? {} : { place }) }));
  assert.equal([inside, cell, elsewhere, nowhere].map((fault) => fault?.place && pathTo(fault.place)), [path, path, undefined, undefined]);
});

test('what a reader throws is the same error; what is no error of ours passes', () => {
  const path = project('');
  assert.throws(() => leading(path, () => { throw new LoadError({ code: 'A', what: 'a', place: { file: 'data/led.csv' } }); }), (error: LoadError) => error.name === 'LoadError' && pathTo(error.faults[0]?.place ?? {}) === path);
  assert.throws(() => leading(path, () => { throw new RangeError('b'); }), (error: Error) => error instanceof RangeError);
  assert.is(leading(path, () => 3), 3);
});

test('two projects may have files of the same name: each fault leads to its own', async () => {
  const [one, two] = [project('n\nx\n'), project('n\n1\ny\n')];
  for (const [path, line] of [[one, 2], [two, 3]] as const) {
    const { faults } = await rejects(csv(path, { n: count('beds') }).load(), 'BAD_CELL');
    assert.equal(faults.map(faultHere).map(({ place }) => [place?.file, place?.line]), [[nearPath(path), line]]);
  }
  for (const path of [project('a,b\n1\n'), project('')]) {
    try {
      const { doubted } = readSheet(path);
      assert.equal(doubted.map(faultHere).map(({ place }) => place?.file), [nearPath(path)]);
    } catch (error) {
      assert.equal((error as LoadError).faults.map(faultHere).map(({ place }) => place?.file), [nearPath(path)]);
    }
  }
});

test('the rows of two ledgers with the same bytes each lead to their own file', async () => {
  for (const path of [ledgerFolder(), ledgerFolder()]) assert.is(pathTo(readLedger(path).figures[0]?.place ?? {}), join(path, 'figures.csv'));
  const [one, two] = [ledgerFolder({ 'figures lp-01 said_by': 'nobody' }), ledgerFolder({ 'figures lp-01 said_by': 'nobody' })];
  for (const path of [one, two]) {
    const { faults } = await rejects(() => readLedger(path), 'NOT_IN_LIST');
    assert.equal(faults.map(faultHere).map(({ place }) => place?.file), [nearPath(join(path, 'figures.csv'))]);
  }
});

test.run();
