import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lettersApart } from '../../../src/chart/axes/letters-apart.ts';

const at = (...places: number[]) => places.map((place) => ({ at: place, width: 6 }));

test('letters with room between them stay in their places', () => {
  assert.equal(lettersApart(at(0, 10, 30), { gap: 3, side: 'center' }), [0, 0, 0]);
  assert.equal(lettersApart(at(0, 10, 30), { gap: 3, side: 'right' }), [0, 0, 0]);
});

test('letters over rules that are near each other go apart to both sides, those before their rules to the left', () => {
  assert.equal(lettersApart(at(0, 20, 25), { gap: 3, side: 'center' }), [0, -2, 2]);
  assert.equal(lettersApart(at(0, 20, 25), { gap: 3, side: 'right' }), [0, -4, 0]);
  assert.equal(lettersApart(at(10, 15, 20), { gap: 3, side: 'center' }), [-4, 0, 4]);
});

test('no letter, and one alone, has nothing to keep from', () => {
  assert.equal(lettersApart([], { gap: 3, side: 'center' }), []);
  assert.equal(lettersApart(at(7), { gap: 3, side: 'right' }), [0]);
});

test('however near their rules are, before them letters have the gap between each other', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 6 }), (places) => {
    const letters = at(...places.sort((a, b) => a - b));
    const ends = lettersApart(letters, { gap: 3, side: 'right' }).map((px, i) => (letters[i]?.at ?? 0) + px);
    for (const [i, end] of ends.entries()) assert.ok(i === 0 || end - 6 - (ends[i - 1] ?? 0) >= 3);
  }));
});

test.run();
