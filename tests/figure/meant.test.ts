import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { isTrueTo, meantBy } from '../../src/figure/meant.ts';

test('a hedge means what the vocabulary says of the number as printed', () => {
  assert.equal(meantBy('about', { n: 20, places: 0 }), interval(10, 30));
  assert.equal(meantBy('almost', { n: 23.3, places: 1 }), interval(23.2, 23.3, 'both'));
  assert.equal(meantBy('bare', { n: 27, places: 0 }), interval(26.5, 27.5, 'high'));
  assert.equal(meantBy('just_over', { n: 241, places: 0 }), interval(241, 242, 'both'));
});

test('the hedge of a fall is of its size', () => {
  assert.equal(meantBy('almost', { n: -70, places: 0 }), interval(-70, -60, 'both'));
});

test('a hedge is true to bounds that it holds, and not where they reach further', () => {
  assert.ok(isTrueTo(interval(40, 60), 'about', { n: 50, places: 0 }));
  assert.not(isTrueTo(interval(100 / 3, 100), 'about', { n: 50, places: 0 }));
  assert.not(isTrueTo(interval(17.5, 70 / 3, 'both'), 'almost', { n: 23.3, places: 1 }));
});

test('a hedge that means many times what the bounds allow is not true to them', () => {
  assert.ok(isTrueTo(interval(470, 530), 'about', { n: 500, places: 0 }));
  assert.not(isTrueTo(interval(495, 505), 'about', { n: 500, places: 0 }));
});

test('what was rounded twice is no further off than readers tell', () => {
  assert.ok(isTrueTo(interval(31.845, 31.855, 'high'), 'bare', { n: 31.9, places: 1 }));
  assert.not(isTrueTo(interval(31.8, 31.86, 'high'), 'bare', { n: 31.9, places: 1 }));
});

test.run();
