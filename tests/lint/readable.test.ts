import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readable } from '../../src/lint/readable.ts';
import { BARS, X, Y, drawnFrom, found } from '../support/drawn.ts';

const bare = (layer: readonly object[]): object => ({ data: BARS.data, height: 120, encoding: { x: X, y: { ...Y, axis: null } }, layer });

test('numbers on an axis can be read, and numbers on labels too', async () => {
  assert.equal(await found(readable, await drawnFrom(BARS)), []);
  assert.equal(await found(readable, await drawnFrom(bare([{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }]))), []);
});

test('bars without an axis and without labels are refused, and so are those whose labels say no number', async () => {
  const none = ['NO_VALUE_READABLE no number can be read: the plot has neither an axis nor labels with numbers'];
  assert.equal(await found(readable, await drawnFrom(bare([{ mark: 'bar' }]))), none);
  assert.equal(await found(readable, await drawnFrom(bare([{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { value: 'died' } } }]))), none);
  assert.equal(await found(readable, await drawnFrom({ ...BARS, encoding: { x: X, y: { ...Y, axis: { labels: false } } } })), none);
});

const SOME = { transform: [{ filter: 'datum.year > 2022' }], mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } };

test('bars and dots of which some have neither a label nor an axis are for no desk', async () => {
  const told = ['VALUE_NOT_READABLE 2 of 3 numbers cannot be read, with neither an axis nor a label: year 2021, deaths 1147; year 2022, deaths 495'];
  for (const mark of ['bar', 'point']) assert.equal(await found(readable, await drawnFrom(bare([{ mark }, SOME]))), told);
  assert.equal(await found(readable, await drawnFrom({ ...bare([{ mark: 'bar' }, SOME]), encoding: { x: X, y: Y } })), [], 'an axis says the others');
});

test('a line is followed from one number to the next; where one alone is told, that is warned of', async () => {
  assert.equal(await found(readable, await drawnFrom(bare([{ mark: 'line' }, SOME]))), ['VALUE_NOT_READABLE only one number can be read: 2 rows have neither an axis nor a label: year 2021, deaths 1147; year 2022, deaths 495']);
  assert.equal(await found(readable, await drawnFrom(bare([{ mark: 'line' }, { ...SOME, transform: [{ filter: 'datum.year != 2022' }] }]))), []);
});

test('what stands for no number along an axis has none to read', async () => {
  assert.equal(await found(readable, await drawnFrom({ data: BARS.data, height: 60, mark: 'point', encoding: { x: X } })), []);
});

test.run();
