import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { untracedMarks } from '../../src/lint/untraced-marks.ts';
import { BARS, drawnFrom, found, X, Y } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const summed = { ...BARS, encoding: { x: X, y: { ...Y, aggregate: 'sum' } } };
const TWICE = tbl([{ year: 2022, deaths: 21 }, { year: 2022, deaths: 24 }, { year: 2023, deaths: 31 }], { deaths: 'deaths' });

test('a mark for each row leads to its row', async () => {
  assert.equal(await found(untracedMarks, await drawnFrom(BARS)), []);
});

test('a bar that the spec sums up of several rows is refused, each data once', async () => {
  assert.equal(await found(untracedMarks, await drawnFrom(summed, { table: TWICE })), ['UNTRACED_MARK a view draws numbers that the spec itself makes of several rows of "table"']);
});

test('a row without a number has no mark, and is not taken for one', async () => {
  assert.equal(await found(untracedMarks, await drawnFrom(BARS, { table: tbl([{ year: 2022, deaths: 21 }, { year: 2023, deaths: null }], { deaths: 'deaths' }) })), []);
});

test.run();
