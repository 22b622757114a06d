import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readNumeral } from '../../src/figure/numeral.ts';

const en = (text: string): number[] => readNumeral(text, 'en').map((n) => n.valueOf());
const es = (text: string): number[] => readNumeral(text, 'es').map((n) => n.valueOf());

test('English sets off thousands with commas and decimals with a point', () => {
  assert.equal([en('80,000'), en('1,234,567.5'), en('31.8'), en('154'), en('2.40')], [[80_000], [1_234_567.5], [31.8], [154], [2.4]]);
});

test('Spanish does either way round', () => {
  assert.equal([es('31,8'), es('50.2'), es('1.234.567'), es('1,234,567'), es('1.234,5'), es('1,234.5')], [[31.8], [50.2], [1_234_567], [1_234_567], [1_234.5], [1_234.5]]);
});

test('one separator and three digits are thousands first in Spanish, in either sign', () => {
  assert.equal([es('6.656'), es('6,656'), es('100.000'), es('1.300')], [[6_656, 6.656], [6_656, 6.656], [100_000, 100], [1_300, 1.3]]);
});

test('in English a point with three digits is a decimal first, and a comma sets off thousands', () => {
  assert.equal([en('6.656'), en('6,656')], [[6.656, 6_656], [6_656]]);
});

test('a 0 before the separator, or four digits, leave one reading', () => {
  assert.equal([es('0,125'), es('0.125'), es('1234.567')], [[0.125], [0.125], [1_234.567]]);
});

test('spaces that do not break set off thousands', () => {
  assert.equal([es('12\u00a0000'), en('1\u202f204\u202f000')], [[12_000], [1_204_000]]);
});

test('what groups its digits otherwise is no number', () => {
  assert.equal([en('31,8'), en('1,23,456'), en('1.234.567'), en('1,234,56'), es('1.23.4'), en('9'.repeat(50))], [[], [], [], [], [], []]);
});

test.run();
