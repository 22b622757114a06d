import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seriesApart } from '../../src/lint/series-apart.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const TABLE = tbl(['a', 'b'].flatMap((who) => [2021, 2022].map((year) => ({ who, year, deaths: who === 'a' ? 10 : 20 }))), { deaths: 'deaths' });
const lines = (range: readonly string[], more: object = {}) => ({ ...BARS, mark: 'line', encoding: { ...BARS.encoding, color: { field: 'who', type: 'nominal', scale: { range }, legend: null }, ...more } });

test('blue and orange stand apart for every kind of sight', async () => {
  assert.equal(await found(seriesApart, await drawnFrom(lines(['#0b5394', '#b45309']), { table: TABLE })), []);
});

test('red and green look alike to the colour-blind, and are refused', async () => {
  const said = await found(seriesApart, await drawnFrom(lines(['#d62728', '#2ca02c']), { table: TABLE }));
  assert.is(said.length, 1);
  assert.match(said[0] ?? '', /^SERIES_ALIKE the colours #d62728 and #2ca02c of "lines" look alike in (?:protanopia, )?deuteranopia/u);
});

test('dashes tell the same colours apart', async () => {
  assert.equal(await found(seriesApart, await drawnFrom(lines(['#d62728', '#2ca02c'], { strokeDash: { field: 'who', type: 'nominal', legend: null } }), { table: TABLE })), []);
});

test.run();
