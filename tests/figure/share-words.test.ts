import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isShareInWords } from '../../src/figure/share-words.ts';

test('a share is told in words where no percent is printed', () => {
  for (const phrase of ['half', 'two thirds', 'la tercera parte', 'one in three', '1 in 3', 'nearly one in five', 'uno de cada tres', '3 de cada 10', '2/3', 'one of every four']) assert.ok(isShareInWords(phrase), phrase);
});

test('digits that were printed are no words, nor is a number beside "in" or "of"', () => {
  for (const phrase of ['33.3%', 'a third, 33%', '31.8 in 2022', '44 of the dead', 'half a percent', '30 por cien', 'three points', '18/06/2022', '']) assert.not.ok(isShareInWords(phrase), phrase);
});

test.run();
