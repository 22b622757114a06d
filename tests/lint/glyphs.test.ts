import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { glyphs } from '../../src/lint/glyphs.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { shippedTypeface } from '../../src/picture/fonts.ts';
import type { Typeface } from '../../src/picture/fonts.ts';
import { OTHER_STYLE } from '../support/other-style.ts';
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

test('a family that its files do not call themselves is told, with the name that they have', async () => {
  const drawing = await drawnFrom(BARS);
  const called = async (typeface: Typeface): Promise<string[]> => {
    const subject = await subjectOf({ ...drawing, svg: drawing.svg.replaceAll('IBM Plex Sans', typeface.family) }, typeface);
    return [...glyphs.find(subject)].map(({ code, what, fix = '' }) => `${code} ${what}: ${fix}`);
  };
  const shipped = shippedTypeface();
  assert.equal(await called({ ...shipped, family: 'Plex' }), [`NO_FONT charts are set in "Plex", and the files of the font call themselves "IBM Plex Sans": write family: 'IBM Plex Sans' in the style`]);
  assert.equal(await called(shipped), []);
  assert.equal(await called(OTHER_STYLE), [], 'its regular cut is the medium of a family, and is called so');
});

test.run();
