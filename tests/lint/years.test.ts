import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { years } from '../../src/lint/years.ts';
import { breaksOf } from '../support/breaks.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const GAP = tbl([{ year: 2019, deaths: 4 }, { year: 2020, deaths: 5 }, { year: 2023, deaths: 7 }], { deaths: 'deaths' });

test('years that follow each other may stand on names', async () => {
  assert.equal(await found(years, await drawnFrom(BARS)), []);
});

test('a year that an axis of names leaves out is named', async () => {
  assert.equal(await found(years, await drawnFrom(BARS, { table: GAP })), ['YEAR_LEFT_OUT the axis of "year" leaves out 2021, 2022 between 2019 and 2023']);
});

test('two years alone are compared, and leave none out', async () => {
  assert.equal(await found(years, await drawnFrom({ ...BARS, mark: 'line' }, { table: tbl([{ year: 2019, deaths: 5 }, { year: 2024, deaths: 7 }], { deaths: 'deaths' }) })), []);
});

test('events on the same axis leave out no year that the figures have', async () => {
  const line = { ...BARS, mark: 'line' };
  assert.equal(await found(years, await drawnFrom(line, { table: tbl([2019, 2020, 2021, 2022, 2023].map((year) => ({ year, deaths: 5 })), { deaths: 'deaths' }), beside: { breaks: breaksOf('definition', '2020-05', '2023-05') } })), []);
});

test('an axis of numbers shows the gap itself', async () => {
  assert.equal(await found(years, await drawnFrom({ ...BARS, mark: 'point', encoding: { ...BARS.encoding, x: { field: 'year', type: 'quantitative', scale: { zero: false }, axis: { format: 'd' } } } }, { table: GAP })), []);
});

test.run();
