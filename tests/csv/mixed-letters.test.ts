import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSheet } from '../../src/csv/sheet.ts';
import { file } from '../support/folder.ts';

const told = (text: string | Buffer): string[] => readSheet(file(text)).told.map(({ code, what, place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${what}`);

test('a letter of another script that looks like a Latin one is told at its word, and left in the text', () => {
  assert.equal(told('lugar,n\nApopa,1\nSan S\u0430lvador,2\n\u0410popa,3\n'), ['MIXED_LETTERS 3:5 a letter of another script stands in a word of Latin ones: "S\u0430lvador" is not "Salvador" (Cyrillic U+0430 for "a"), and 1 more']);
  assert.match(told('lugar,n\n\u0391popa,1\n')[0] ?? '', 'MIXED_LETTERS 2:1 a letter of another script stands in a word of Latin ones: "\u0391popa" is not "Apopa" (Greek U+0391 for "A")');
});

test('words of another script, and signs that are seen for what they are, have nothing to tell', () => {
  assert.equal(told('sustancia,dosis,n\nplomo,5 \u03bcg,1\n\u03b2-lactam,6 k\u03a9,2\n\u041c\u043e\u0441\u043a\u0432\u0430 / Mosc\u00fa,\u0394t,3\n'), []);
  assert.equal(told('lugar,n\nAhuachap\u00e1n,1\n'), []);
});

test('any Latin word with any one such letter in it is told', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{2,12}$/u), fc.nat(), fc.constantFrom(...'\u0430\u0435\u043e\u0440\u0441\u0445\u0410\u0412\u0415\u041e\u039f\u03bf'), (word, at, letter) => {
    const mixed = `${word.slice(0, at % word.length)}${letter}${word.slice(at % word.length)}`;
    assert.is(told(`lugar,n\nApopa,1\n${mixed},2\n`).filter((each) => each.startsWith('MIXED_LETTERS 3:1 ')).length, 1, mixed);
  }));
});

test.run();
