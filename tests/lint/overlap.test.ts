import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { overlap } from '../../src/lint/overlap.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

const labels = (dx: number) => ({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }, { mark: { type: 'text', dy: -8, dx }, encoding: { text: { field: 'year', format: 'd' } } }] });

test('labels that stand clear of each other pass, and lines of one headline too', async () => {
  assert.equal(await found(overlap, await drawnFrom(labels(60), { words: { title: 'A title that is so long that it has to be set in two lines, one close below the other, as headlines are' } })), []);
});

test('two labels that run into each other are both named', async () => {
  // Sums have no rows to leave out, so drawing cannot make room.
  const sums = (dx: number) => ({ mark: { type: 'text', dy: -8, dx }, transform: [{ aggregate: [{ op: 'sum', field: 'deaths', as: 'all' }], groupby: ['year'] }], encoding: { y: { field: 'all' }, text: { field: 'all', type: 'quantitative' } } });
  const said = await found(overlap, await drawnFrom({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, sums(0), sums(10)] }));
  assert.is(said.length, 3);
  assert.match(said[0] ?? '', /^TEXT_OVERLAP the texts "1,?147" and "1,?147" overlap by \d+ × \d+ px/u);
});

test('a label that runs into one far from it in the order of the file is found', async () => {
  const drawing = await drawnFrom(BARS);
  const place = /<text[^>]*transform="[^"]*"[^>]*>2022</u.exec(drawing.svg)?.[0] ?? '';
  assert.equal(await codes(overlap, { ...drawing, svg: drawing.svg.replace(place, place.replace('2022<', `2022</text>${place.replace('2022<', '1999<')}`)) }), ['TEXT_OVERLAP']);
});

test.run();
