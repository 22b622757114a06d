import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inDigits } from '../../src/figure/in-digits.ts';
import { interval } from '../../src/figure/interval.ts';
import { about, atLeast, atMost, exact, missing, moreThan, range, rounded } from '../support/quantities.ts';

test('a quantity is named with all that is known of it', () => {
  const all = [exact(0.1 + 0.2), about(20, 10), rounded(44, 1), atLeast(151), moreThan(150), atMost(30), range(24, 99)];
  assert.equal(all.map(inDigits), ['0.3', 'about 20 (10 to 30)', '44 (43.5 to 44.5)', 'at least 151', 'more than 150', 'at most 30', '24 to 99']);
  assert.is(inDigits({ ...interval(20, 30, 'both'), value: 20, type: 'estimate' }), 'just over 20 (20 to 30)');
  assert.is(inDigits({ ...interval(0, 50), value: 50, type: 'possible' }), 'could be 50 (0 to 50)');
});

test('what has one end is named by it, and what has none is unknown', () => {
  assert.is(inDigits({ ...interval(3, Infinity), value: null, type: 'unknown' }), 'at least 3');
  assert.is(inDigits({ ...interval(-Infinity, 3), value: null, type: 'unknown' }), 'at most 3');
  assert.is(inDigits(missing), 'unknown');
});

test.run();
