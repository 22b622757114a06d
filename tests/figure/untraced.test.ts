import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { untraced } from '../../src/figure/untraced.ts';

const found = (text: string, known: readonly string[] = [], lang: 'en' | 'es' = 'en'): string[] => untraced(text, { known: new Set(known), lang }).map((numeral) => numeral.text);

test('whatever has a digit is traced to nothing', () => {
  assert.equal(found('495 died, 68.9% less, MS-13 and the 80s, ½ and ٣.'), ['495', '68.9', 'MS-13', '80s', '½', '٣']);
});

test('numbers in words are, from thirteen up; "two organisations" is a word', () => {
  assert.equal(found('two organisations, twelve, thirteen, twenty-one, a hundred thousand, a dozen'), ['thirteen', 'twenty-one', 'hundred', 'thousand', 'dozen']);
  assert.equal(found('dos organizaciones, trece, veintidós, mil, un centenar, una media', [], 'es'), ['trece', 'veintidós', 'mil', 'centenar']);
});

test('a year that is one of the rows cited beside it is free, and no other', () => {
  assert.equal(found('in 2022 and 2023', ['2022']), ['2023']);
  assert.equal(found('2022 people, 2022% or 12022 or 2,022 or 2022.5', ['2022']), ['2022', '12022', '2,022', '2022.5']);
});

test('a date is free in full, whatever the blanks in it', () => {
  assert.equal(found('on 27\u00a0March 2022, on 28 March 2022', ['27 March 2022', '2022', 'March 2022', '27 March']), ['28']);
});

test('each is told with the words around it', () => {
  assert.equal(untraced('They say that 495 people died.', { known: new Set(), lang: 'en' }), [{ text: '495', at: 14, around: 'They say that 495 people died.' }]);
});

test('no digit gets past, wherever it stands', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ab .,-’%\n') }), fc.integer({ min: 0, max: 9 }), fc.string({ unit: fc.constantFrom(...'ab .,-’%\n') }), (before, digit, after) => {
    assert.ok(found(`${before}${digit}${after}`).length > 0);
  }));
});

test.run();
