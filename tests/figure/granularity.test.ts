import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decimalsPrinted, granularity, numeralDecimals, toPlaces } from '../../src/figure/granularity.ts';

test('a whole number is as fine as the largest of 1, 5, 10, 50, 100 … below it that divides it', () => {
  assert.is(granularity(241, 0), 1);
  assert.is(granularity(495, 0), 5);
  assert.is(granularity(480, 0), 10);
  assert.is(granularity(500, 0), 100);
  assert.is(granularity(1_300, 0), 100);
  assert.is(granularity(70, 0), 10);
  assert.is(granularity(2, 0), 1);
  assert.is(granularity(75_000, 0), 5_000);
  assert.is(granularity(80_000, 0), 10_000);
  assert.is(granularity(100, 0), 50);
});

test('a small number is good to 1', () => {
  assert.is(granularity(0, 0), 1);
  assert.is(granularity(1, 0), 1);
  assert.is(granularity(5, 0), 1);
  assert.is(granularity(10, 0), 5);
});

test('a decimal is good to its last printed place', () => {
  assert.is(granularity(31.8, 1), 0.1);
  assert.is(granularity(2.4, 2), 0.01);
  assert.is(granularity(30, 1), 0.1);
});

test('a fall is as fine as a rise', () => {
  assert.is(granularity(-70, 0), 10);
});

test('the granularity divides the number and is no larger than it', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 10_000_000 }), (n) => {
    const g = granularity(n, 0);
    assert.is(n % g, 0);
    assert.ok(g < n);
    assert.match(String(g), /^[15]0*$/u);
  }));
});

test('the phrase remembers the places that a spreadsheet drops', () => {
  assert.is(decimalsPrinted('2.40 per 100,000', 2.4), 2);
  assert.is(decimalsPrinted('31.8%', 31.8), 1);
  assert.is(decimalsPrinted('31,8 %', 31.8), 1);
  assert.is(decimalsPrinted('nearly 70%', 70), 0);
});

test('separators are read the way that gives the value typed', () => {
  assert.is(decimalsPrinted('over 80,000', 80_000), 0);
  assert.is(decimalsPrinted('más de 6.656', 6_656), 0);
  assert.is(decimalsPrinted('6.656', 6.656), 3);
  assert.is(decimalsPrinted('1 204', 1_204), 0);
  assert.is(decimalsPrinted('1\u00a0204,5', 1_204.5), 1);
});

test('of several numerals, the one that reads as the value counts', () => {
  assert.is(decimalsPrinted('4.70 of 470', 470), 0);
  assert.is(decimalsPrinted('4.70 of 470', 4.7), 2);
});

test('a number in words has the places of the value', () => {
  assert.is(decimalsPrinted('two', 2), 0);
  assert.is(decimalsPrinted('one and a half', 1.5), 1);
  assert.is(decimalsPrinted('$411 million', 411_000_000), 0);
});

test('a fall is said without its minus', () => {
  assert.is(decimalsPrinted('68.9%', -68.9), 1);
});

test('a numeral that does not read as the value has no decimals to tell', () => {
  assert.equal([numeralDecimals('2.40 million', 2.4), numeralDecimals('2.40 million', 2_400_000), numeralDecimals('two', 2)], [2, null, null]);
});

test('rounding to places leaves no crumbs, and an infinite end as it is', () => {
  assert.is(toPlaces(0.1 + 0.2, 1), 0.3);
  assert.is(toPlaces(31.8 + 0.05, 3), 31.85);
  assert.is(toPlaces(Infinity, 2), Infinity);
  assert.is(toPlaces(-Infinity, 2), -Infinity);
});

test.run();
