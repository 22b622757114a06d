import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { numberAt } from '../../src/figure/number-at.ts';
import { tokenise } from '../../src/figure/tokens.ts';
import type { Lang } from '../../src/figure/vocabulary.ts';
import { spelt } from '../support/spell.ts';

/** The first reading of the number at the beginning of a text, and the words behind it. */
function number(text: string, lang: Lang, and: 'joins' | 'parts' = 'joins'): [number | undefined, string] | null {
  const tokens = tokenise(text);
  const found = numberAt(tokens, 0, { lang, and });
  return found === null ? null : [found.readings[0]?.valueOf(), tokens.slice(found.end).map((token) => token.text).join(' ')];
}

test('numbers in English words', () => {
  assert.equal(number('two', 'en'), [2, '']);
  assert.equal(number('twelve people', 'en'), [12, 'people']);
  assert.equal(number('six thousand six hundred fifty-six', 'en'), [6_656, '']);
  assert.equal(number('a hundred and five', 'en'), [105, '']);
  assert.equal(number('twelve hundred', 'en'), [1_200, '']);
  assert.equal(number('two million three hundred thousand and five', 'en'), [2_300_005, '']);
  assert.equal(number('half a million', 'en'), [500_000, '']);
  assert.equal(number('two and a half million', 'en'), [2_500_000, '']);
  assert.equal(number('two dozen', 'en'), [24, '']);
});

test('numbers in Spanish words', () => {
  assert.equal(number('mil doscientos', 'es'), [1_200, '']);
  assert.equal(number('ochenta mil', 'es'), [80_000, '']);
  assert.equal(number('treinta y uno', 'es'), [31, '']);
  assert.equal(number('Veintidós mil', 'es'), [22_000, '']);
  assert.equal(number('medio millón', 'es'), [500_000, '']);
  assert.equal(number('dos millones y medio', 'es'), [2_500_000, '']);
  assert.equal(number('dos mil millones', 'es'), [2_000_000_000, '']);
  assert.equal(number('un centenar de', 'es'), [100, 'de']);
});

test('numerals go on with words, and those with numerals', () => {
  assert.equal(number('6 mil 657 asesinatos', 'es'), [6_657, 'asesinatos']);
  assert.equal(number('50 mil', 'es'), [50_000, '']);
  assert.equal(number('mil 200 millones', 'es'), [1_200_000_000, '']);
  assert.equal(number('1.300 millones', 'es'), [1_300_000_000, '']);
  assert.equal(number('12 000 personas', 'es'), [12_000, 'personas']);
  assert.equal(number('2.4 million', 'en'), [2_400_000, '']);
  assert.equal(number('411m', 'en'), [411_000_000, '']);
});

test('two numbers are not one', () => {
  assert.equal(number('twenty thirty', 'en'), [20, 'thirty']);
  assert.equal(number('20 30', 'en'), [20, '30']);
  assert.equal(number('six thousand 657', 'en'), [6_000, '657']);
  assert.equal(number('6 mil 1.200', 'es'), [6_000, '1.200']);
  assert.equal(number('one hundred and two hundred', 'en'), [100, 'and two hundred']);
  assert.equal(number('one hundred and five', 'en', 'parts'), [100, 'and five']);
});

test('what is no number is none, words that objects inherit too', () => {
  for (const text of ['people', 'hundred', 'thousand', 'constructor', 'toString', '']) assert.is(number(text, 'en'), null, text);
});

test('an article is a weak number', () => {
  const weak = (text: string): boolean | undefined => numberAt(tokenise(text), 0, { lang: 'es', and: 'joins' })?.weak;
  assert.equal([weak('una persona'), weak('uno'), weak('un millón'), weak('dos')], [true, false, false, false]);
});

test('every number below a million is read from its words, in both languages', () => {
  for (let n = 0; n < 2_000; n += 1) for (const lang of ['en', 'es'] as const) assert.equal(number(spelt(n, lang), lang), [n, ''], spelt(n, lang));
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('en' as const, 'es' as const), (n, lang) => {
    assert.equal(number(spelt(n, lang), lang), [n, ''], spelt(n, lang));
  }), { numRuns: 3_000 });
});

test.run();
