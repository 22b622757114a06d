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

test('where all rows but one have no label, they are warned of', async () => {
  const some = bare([{ mark: 'bar' }, { transform: [{ filter: 'datum.year > 2022' }], mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }]);
  assert.equal(await found(readable, await drawnFrom(some)), ['VALUE_NOT_READABLE only one number can be read: 2 rows have neither an axis nor a label: year 2021, deaths 1147; year 2022, deaths 495']);
});

test('what stands for no number along an axis has none to read', async () => {
  assert.equal(await found(readable, await drawnFrom({ data: BARS.data, height: 60, mark: 'point', encoding: { x: X } })), []);
});

test.run();
