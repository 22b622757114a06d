import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ChartError } from '../../src/errors.ts';
import { FAMILY, cutOf, fontFile, fontFiles } from '../../src/picture/fonts.ts';

test('every cut has a TTF on disk', () => {
  assert.is(fontFiles().length, 3);
  assert.ok(fontFiles().every((file) => file.endsWith('.ttf') && existsSync(file)));
});

test('a font that is not installed is refused, with what to install', () => {
  assert.throws(
    () => fontFile('regular', '/nowhere/module.js'),
    (error: unknown) => error instanceof ChartError && error.code === 'NO_FONT' && /npm install/.test(error.message),
  );
});

test('the family name has no digit, so it is valid CSS without quotes', () => {
  assert.not(/\d/.test(FAMILY));
});

test('weights map to the cut that draws them; a missing weight is regular', () => {
  assert.is(cutOf(null), 'regular');
  assert.is(cutOf('normal'), 'regular');
  assert.is(cutOf('bold'), 'semibold');
  assert.is(cutOf(600), 'semibold');
  assert.is(cutOf(400, 'italic'), 'italic');
});

test.run();
