import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decimalOf, decimalsIn, lostPoint, wholeNumbersIn } from '../../src/ledger/printed-numbers.ts';

test('numerals with one or two decimals are found, with a point or a comma, and no part of a longer number', () => {
  assert.equal(decimalsIn('31,8 % of 470, and 2.40 per 100,000'), ['31,8', '2.40']);
  assert.equal(decimalsIn('1,204.5 or 3/4.2024, 1.300 and 31.8.2026; 24'), []);
  assert.equal(decimalsIn('about 1.5.'), ['1.5']);
  assert.equal(['31,8', '2.40'].map(decimalOf), [31.8, 2.4]);
});

test('whole numbers are found with thousands set off or not', () => {
  assert.equal([...wholeNumbersIn('241 of 1,204, 1.300 and 80 000; 31.8')], [241, 1204, 1300, 80_000]);
});

test('a point that was lost is found by the digits that are left', () => {
  assert.equal([lostPoint(318, '31,8 %'), lostPoint(240, '2.40'), lostPoint(24, '2.40'), lostPoint(-318, 'fell 31.8')], ['31,8', '2.40', '2.40', '31.8']);
  assert.equal([lostPoint(31.8, '31.8'), lostPoint(319, '31.8'), lostPoint(0, '0.0'), lostPoint(2_400_000, '2.4 million')], [null, null, null, null]);
});

test.run();
