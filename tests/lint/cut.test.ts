import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cut } from '../../src/lint/cut.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

const text = (mark: object) => ({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', ...mark }, encoding: { text: { field: 'deaths_words' } } }] });

test('a chart whose texts and marks all stand in the picture passes', async () => {
  assert.equal(await found(cut, await drawnFrom(text({ dy: -8 }))), []);
});

test('a text that sticks out of the picture is named, with how far', async () => {
  const drawing = await drawnFrom(BARS);
  const out = drawing.svg.replace('>2021<', '>A year that is very much longer than the room that there is beside it on the left<');
  const [said = ''] = await found(cut, { ...drawing, svg: out });
  assert.match(said, /^TEXT_CUT the text "A year that is .* sticks out of the picture by \d+\.\d px/u);
});

test('a text above the top edge is cut too', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await codes(cut, { ...drawing, svg: drawing.svg.replace('</svg>', '<text x="20" y="5" font-size="13" font-family="IBM Plex Sans, sans-serif">Above</text></svg>') }), ['TEXT_CUT']);
});

test('a bar that its plot clips is cut', async () => {
  const [said = ''] = await found(cut, await drawnFrom({ ...BARS, mark: { type: 'bar', clip: true }, encoding: { ...BARS.encoding, y: { ...BARS.encoding.y, scale: { domain: [0, 500] } } } }));
  assert.match(said, /^MARK_CUT a rect of "bars" at .* is cut off by/u);
});

test.run();
