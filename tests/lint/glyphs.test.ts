import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { glyphs } from '../../src/lint/glyphs.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('Spanish letters, dashes, arrows and signs are all in the font', async () => {
  assert.equal(await found(glyphs, await drawnFrom(BARS, { words: { subtitle: 'Muertes según “años”, ≥ 5 – ↑ ñ ¿?' } })), []);
});

test('a character that the font lacks is named with its text', async () => {
  const drawing = await drawnFrom(BARS);
  const [said = ''] = await found(glyphs, { ...drawing, svg: drawing.svg.replace('>2021<', '>2021 死<') });
  assert.is(said, 'MISSING_GLYPH the font IBM Plex Sans lacks 死 of the text "2021 死"');
});

test('a text in another font was measured by nobody', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await codes(glyphs, { ...drawing, svg: drawing.svg.replace(/font-family="[^"]*"([^>]*>2021<)/u, 'font-family="Arial"$1') }), ['NO_FONT']);
});

test.run();
