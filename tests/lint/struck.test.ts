import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { struck } from '../../src/lint/struck.ts';
import { BARS, X, Y, codes, drawnFrom, found } from '../support/drawn.ts';

const POINTS = { data: { name: 'table' }, height: 120, encoding: { x: X, y: { ...Y, axis: { values: [0, 500, 1000] } } }, layer: [{ mark: 'point' }, { mark: { type: 'text', dy: -1 }, encoding: { y: { datum: 500 }, text: { value: 'half a thousand' } } }] };

test('labels on gridlines pass, since the picture parts the lines', async () => {
  const drawing = await drawnFrom(POINTS);
  assert.ok(drawing.svg.includes('half a thousand'));
  assert.equal(await found(struck, drawing), []);
});

test('a gridline that runs through a text is found, with both', async () => {
  const drawing = await drawnFrom(POINTS);
  // The pieces made whole again.
  const svg = drawing.svg.replace(/<g id="deaths-gridlines".*?<\/g>/su, (layer) => layer.replaceAll(/ x1="[\d.]+"/gu, '').replaceAll(/ x2="[\d.]+"/gu, ' x2="900"'));
  assert.match((await found(struck, { ...drawing, svg })).join(), /^TEXT_STRUCK a line of gridlines runs through the text "half a thousand" at \d+, \d+ px/u);
});

test('lines that are data are none of its concern', async () => {
  const rules = { ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8 }, encoding: { text: { field: 'deaths_words' } } }, { mark: 'rule', encoding: { y: { datum: 0 }, y2: { datum: 1200 } } }] };
  assert.equal(await codes(struck, await drawnFrom(rules)), []);
});

test.run();
