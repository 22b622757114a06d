import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseEither } from '../../src/figure/either.ts';
import { isFault } from '../../src/figure/phrase.ts';

function read(text: string, first?: 'en' | 'es'): [string, number | null, string] | string {
  const parsed = parseEither(text, first === undefined ? {} : { first });
  return isFault(parsed) ? parsed.code : [parsed.lang, parsed.value, parsed.unit];
}

test('a phrase is read in the language that can', () => {
  assert.equal([read('over 80,000'), read('más de 80.000'), read('mil doscientos'), read('31,8 %')], [['en', 80_000, 'count'], ['es', 80_000, 'count'], ['es', 1_200, 'count'], ['es', 31.8, 'percent']]);
});

test('where both can, in the one that places more of it, and in English where both place as much', () => {
  assert.equal([read('30 minutos'), read('154'), read('un 12 % más')], [['es', 30, 'minutes'], ['en', 154, 'count'], ['es', 12, 'percent_change']]);
});

test('the first language may be Spanish', () => {
  assert.equal([read('6.656', 'es'), read('6.656')], [['es', 6_656, 'count'], ['en', 6.656, 'count']]);
});

test('what neither can read is refused, in the words of the language it is in', () => {
  assert.equal([read('people'), read('495 in 2022'), read('más de 495 en 2022')], ['NO_NUMBER', 'TWO_NUMBERS', 'TWO_NUMBERS']);
});

test.run();
