import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shippedTypeface } from '../../src/picture/fonts.ts';
import { missingGlyphs, reach, textWidth } from '../../src/picture/measure.ts';
import { folder } from '../support/folder.ts';
import { rejects } from '../support/rejects.ts';

test('a width grows with the size in proportion', () => {
  assert.ok(Math.abs(textWidth('Homicides', { size: 26 }) - 2 * textWidth('Homicides', { size: 13 })) < 1e-9);
});

test('kerning is in the width: AV is narrower than A and V', () => {
  assert.ok(textWidth('AV', { size: 100 }) < textWidth('A', { size: 100 }) + textWidth('V', { size: 100 }));
});

test('semibold is wider than regular, and bold is measured as semibold', () => {
  assert.ok(textWidth('deaths', { size: 20, weight: 600 }) > textWidth('deaths', { size: 20 }));
  assert.is(textWidth('deaths', { size: 20, weight: 'bold' }), textWidth('deaths', { size: 20, weight: 600 }));
});

test('a line is as wide as its words and spaces, which wrap relies on', () => {
  const sentence = 'To AVATAR, “W” 27 de marzo — L’Y año. (at least) 5% f j';
  const words = sentence.split(' ').reduce((sum, word) => sum + textWidth(word, { size: 10 }), 0);
  const spaces = (sentence.split(' ').length - 1) * textWidth(' ', { size: 10 });
  assert.ok(Math.abs(textWidth(sentence, { size: 10 }) - words - spaces) < 1e-9);
});

test('letters reach from the tops of d and b to the feet of p and q, less than the size together, so that well-set lines do not touch', () => {
  const { ascent, descent } = reach({ size: 100 });
  assert.equal([ascent, descent].map(Math.round), [74, 20]);
});

test('another typeface is measured with its own files', () => {
  const { family, fonts } = shippedTypeface();
  const heavy = { family, fonts: { ...fonts, regular: fonts.semibold } };
  assert.is(textWidth('deaths', { size: 20, typeface: heavy }), textWidth('deaths', { size: 20, weight: 600 }));
});

test('a file that is no font is refused, with its place', async () => {
  const { family, fonts } = shippedTypeface();
  const error = await rejects(() => textWidth('a', { size: 9, typeface: { family, fonts: { ...fonts, regular: 'package.json' } } }), 'NO_FONT');
  assert.is(error.faults[0]?.place?.file, 'package.json');
});

test('a font that is cut off is refused, wherever: it would set every text in a width of its own', async () => {
  const { family, fonts } = shippedTypeface();
  const whole = readFileSync(fonts.regular);
  for (const length of [4, 11, 60, 400, 20_000, whole.length >> 1, whole.length - 500]) {
    const cut = join(folder({}), `cut-${length}.ttf`);
    writeFileSync(cut, whole.subarray(0, length));
    await rejects(() => textWidth('a', { size: 9, typeface: { family, fonts: { ...fonts, regular: cut } } }), 'NO_FONT');
  }
});

test('no text and no size have no width', () => {
  assert.is(textWidth('', { size: 12 }), 0);
  assert.is(textWidth('a', { size: 0 }), 0);
});

test('characters that the font lacks are named once; arrows, signs and thin spaces are there', () => {
  assert.equal(missingGlyphs('≥≤≈→↑†−±\u00a0\u202f ñ “”'), []);
  assert.equal(missingGlyphs('漢a漢\n'), ['漢']);
});

test.run();
