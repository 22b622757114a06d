import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { occurrences } from '../../src/audit/occurrences.ts';

test('every place is found, in order', () => {
  assert.equal(occurrences('470 then 480 then 470', '470'), [0, 18]);
  assert.equal(occurrences('none here', '470'), []);
});

test('a piece of a longer number is not the number', () => {
  assert.equal(occurrences('1,241 people', '241'), []);
  assert.equal(occurrences('31.8% of them', '31'), []);
  assert.equal(occurrences('241.', '241'), [0]);
  assert.equal(occurrences('in 2013, 2,492', ', 2,492'), [7]);
});

test('a piece of a longer word is not the word', () => {
  assert.equal(occurrences('most notably', 'not'), []);
  assert.equal(occurrences('muertes', 'muerte'), []);
});

test('what is written close to a mark is found', () => {
  assert.equal(occurrences('(40.9%)', '40.9%'), [1]);
  assert.equal(occurrences('a 30-minute walk', '30-minute'), [2]);
});

test('nothing is nowhere', () => {
  assert.equal(occurrences('text', ''), []);
});

test.run();
