import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rowsDrawn } from '../../src/lint/rows-drawn.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';
import { tbl } from '../support/tbl.ts';

const GAP = tbl([{ year: 2021, deaths: 1147 }, { year: 2022, deaths: null }, { year: 2023, deaths: 214 }], { deaths: 'deaths' });

test('a bar for each row is as it should be, a bar of nothing too', async () => {
  assert.equal(await found(rowsDrawn, await drawnFrom(BARS)), []);
  assert.equal(await found(rowsDrawn, await drawnFrom(BARS, { table: tbl([{ year: 2021, deaths: 0 }, { year: 2022, deaths: 5 }], { deaths: 'deaths' }) })), []);
});

test('a gap that nothing tells of is refused, with the row', async () => {
  const ticks = { ...BARS, mark: 'tick' };
  assert.equal(await found(rowsDrawn, await drawnFrom(ticks, { table: GAP })), ['GAP_NOT_TOLD deaths is missing in the row year 2022, and nothing in the picture says so']);
});

test('a gap that a note or a text of its own tells of passes, and that of a line, which is told of', async () => {
  assert.equal(await found(rowsDrawn, await drawnFrom({ ...BARS, mark: 'line' }, { table: GAP })), []);
  assert.equal(await found(rowsDrawn, await drawnFrom({ ...BARS, mark: 'tick' }, { table: GAP, words: { notes: ['There are no data for 2022.'] } })), []);
  const told = { ...BARS, mark: undefined, layer: [{ mark: 'tick' }, { mark: 'text', encoding: { y: { value: 60 }, text: { condition: { test: 'datum.deaths === null', value: 'n/a' }, value: '' } } }] };
  assert.equal(await found(rowsDrawn, await drawnFrom(told, { table: GAP })), []);
});

test('a row that has a value and no mark is refused', async () => {
  const lost = { ...BARS, mark: 'point', encoding: { ...BARS.encoding, opacity: { condition: { test: 'datum.year === 2023', value: 0 }, value: 1 } } };
  assert.equal(await found(rowsDrawn, await drawnFrom(lost)), ['ROW_NOT_DRAWN "points" draws no mark for the row year 2023, deaths 214']);
});

test('a row whose name the axis lacks is drawn in a wrong place, and refused', async () => {
  const lost = { ...BARS, mark: 'point', encoding: { ...BARS.encoding, x: { ...BARS.encoding.x, scale: { domain: [2021, 2022] } } } };
  assert.equal(await found(rowsDrawn, await drawnFrom(lost)), ['ROW_MISPLACED the domain of "year" in "points" lacks the row year 2023, deaths 214, which is drawn at the edge of the plot instead']);
});

test('rows that the spec’s filters leave out everywhere are warned of; those that another view draws are not', async () => {
  const some = { mark: 'bar', transform: [{ filter: 'datum.year > 2021' }] };
  const both = { ...BARS, mark: undefined, layer: [some, { mark: 'point' }] };
  assert.equal(await found(rowsDrawn, await drawnFrom({ ...BARS, ...some })), ['ROWS_LEFT_OUT filters of the spec keep 1 of the rows of "table" out of every view: year 2021, deaths 1147']);
  assert.equal(await found(rowsDrawn, await drawnFrom(both)), []);
});

test('rows that a note or the subtitle sends readers to the data for may be left out', async () => {
  const some = { ...BARS, transform: [{ filter: 'datum.year > 2021' }] };
  assert.equal(await codes(rowsDrawn, await drawnFrom(some, { words: { notes: ['The years before 2022 are in data.csv.'] } })), []);
  assert.equal(await codes(rowsDrawn, await drawnFrom(some, { words: { notes: ['The years before 2022 are in the data.'] } })), []);
  assert.equal(await codes(rowsDrawn, await drawnFrom(some, { words: { notes: ['Some years.'] } })), ['ROWS_LEFT_OUT']);
});

test('a view that sums rows up says that it could not be held to this', async () => {
  assert.equal(await codes(rowsDrawn, await drawnFrom({ ...BARS, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, aggregate: 'sum' } } })), ['ROWS_NOT_COUNTED']);
});

test('facets and stacks keep their rows', async () => {
  const table = tbl(['a', 'b', 'c'].flatMap((who) => [2021, 2022].map((year) => ({ who, year, deaths: 5 }))), { deaths: 'deaths' });
  assert.equal(await found(rowsDrawn, await drawnFrom({ ...BARS, encoding: { ...BARS.encoding, color: { field: 'who', type: 'nominal' } } }, { table })), []);
  assert.equal(await found(rowsDrawn, await drawnFrom({ data: BARS.data, facet: { field: 'who', type: 'nominal' }, columns: 2, spec: { height: 60, mark: 'bar', encoding: BARS.encoding } }, { table })), []);
});

test.run();
