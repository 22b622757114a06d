import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { seriesApart } from '../../src/lint/series-apart.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const TABLE = tbl(['a', 'b'].flatMap((who) => [2021, 2022].map((year) => ({ who, year, deaths: who === 'a' ? 10 : 20 }))), { deaths: 'deaths' });
const lines = (range: readonly string[], more: object = {}) => ({ ...BARS, mark: 'line', encoding: { ...BARS.encoding, color: { field: 'who', type: 'nominal', scale: { range }, legend: null }, ...more } });

test('blue and pale orange stand apart for every kind of sight, and in greyscale', async () => {
  assert.equal(await found(seriesApart, await drawnFrom(lines(['#0b5394', '#f0b070']), { table: TABLE })), []);
});

test('blue and orange look alike where nothing is in colour, and are warned of, unless their points have shapes', async () => {
  const dark = ['#0b5394', '#b45309'];
  assert.equal(await found(seriesApart, await drawnFrom(lines(dark), { table: TABLE })), ['SERIES_ALIKE_IN_GREY #0b5394 and #b45309 of "lines" look alike where they are printed without colours']);
  const shape = { field: 'who', type: 'nominal', legend: null };
  const shaped = { ...lines(dark), mark: undefined, layer: [{ mark: 'line' }, { mark: 'point', encoding: { shape } }] };
  assert.equal(await found(seriesApart, await drawnFrom(shaped, { table: TABLE })), []);
});

test('red and green look alike to the colour-blind, and are refused', async () => {
  const said = await found(seriesApart, await drawnFrom(lines(['#d62728', '#2ca02c']), { table: TABLE }));
  assert.is(said.length, 1);
  assert.match(said[0] ?? '', /^SERIES_ALIKE the colours #d62728 and #2ca02c of "lines" look alike in (?:protanopia, )?deuteranopia/u);
});

test('dashes tell the same colours apart', async () => {
  assert.equal(await found(seriesApart, await drawnFrom(lines(['#d62728', '#2ca02c'], { strokeDash: { field: 'who', type: 'nominal', legend: null } }), { table: TABLE })), []);
});

const FOUR = tbl(['a', 'b', 'c', 'd'].flatMap((who, i) => [2021, 2022].map((year) => ({ who, year, deaths: 10 * (i + 1) }))), { deaths: 'deaths' });
const four = (scale: object = {}) => ({ ...BARS, mark: 'line', encoding: { ...BARS.encoding, color: { field: 'who', type: 'nominal', legend: null, ...scale } } });

test('more series than the house has colours are refused: two of them would look the same', async () => {
  const said = (await found(seriesApart, await drawnFrom(four(), { table: FOUR }))).filter((each) => each.startsWith('SERIES_ALIKE '));
  assert.equal(said, ['SERIES_ALIKE a and d of "lines" have one colour, #0b5394']);
});

test('an author may give one colour to several, and to three the house gives three', async () => {
  const own = four({ scale: { range: ['#0b5394', '#f0b070', '#f0b070', '#f0b070'] } });
  assert.equal((await found(seriesApart, await drawnFrom(own, { table: FOUR }))).filter((each) => each.includes('one colour')), []);
  assert.equal((await found(seriesApart, await drawnFrom(four(), { table: TABLE }))).filter((each) => each.includes('one colour')), []);
});

test.run();
