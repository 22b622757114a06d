import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { units } from '../../src/lint/units.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const untitled = { ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, axis: null } } };
const RATE = tbl([{ year: 2021, rate: 18.1 }, { year: 2022, rate: 7.8 }], { rate: 'homicides per 100,000 people' });
const rates = { ...untitled, encoding: { ...untitled.encoding, y: { ...untitled.encoding.y, field: 'rate' } } };

test('a unit stands on the axis, or in the subtitle', async () => {
  assert.equal(await found(units, await drawnFrom(BARS, { words: { subtitle: 'By year' } })), []);
  assert.equal(await found(units, await drawnFrom(untitled)), []);
  assert.equal(await found(units, await drawnFrom(rates, { table: RATE, words: { subtitle: 'Homicides a year per 100,000 people' } })), []);
});

test('a unit that nobody says is refused', async () => {
  assert.equal(await found(units, await drawnFrom(untitled, { words: { subtitle: 'By year' } })), ['NO_UNIT neither the subtitle nor an axis says what "deaths" counts: deaths']);
  assert.equal(await codes(units, await drawnFrom(rates, { table: RATE, words: { subtitle: 'Homicides a year' } })), ['NO_UNIT']);
});

test('percent signs behind the numbers are a unit', async () => {
  const table = tbl([{ year: 2021, deaths: 18 }], { deaths: '%' });
  const labelled = { ...untitled, mark: undefined, layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: { field: 'deaths_words' } } }] };
  assert.equal(await found(units, await drawnFrom(labelled, { table, words: { subtitle: 'By year' } })), []);
});

test.run();
