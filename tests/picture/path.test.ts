import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pathPieces } from '../../src/picture/path.ts';

const ends = (d: string) => pathPieces(d).map((piece) => piece.at(-1));

test('lines, upright lines and closing are pieces, absolute or not', () => {
  assert.equal(pathPieces('M1,2L3,4h5v-6Z'), [[[1, 2], [3, 4]], [[3, 4], [8, 4]], [[8, 4], [8, -2]], [[8, -2], [1, 2]]]);
  assert.equal(ends('m1,2l3,4H5V6z'), [[4, 6], [5, 6], [5, 6], [1, 2]]);
});

test('numbers need no commas, a letter holds for several rounds, and after a move come lines', () => {
  assert.equal(ends('M0 0 1 1 2-3.5e0'), [[1, 1], [2, -3.5]]);
  assert.equal(ends('m1 1 1 1'), [[2, 2]]);
  assert.equal(ends('M.5.5L1e1,2'), [[10, 2]]);
});

test('a quadratic curve becomes the cubic one of the same shape', () => {
  assert.equal(pathPieces('M0,0Q3,3,6,0'), [[[0, 0], [2, 2], [4, 2], [6, 0]]]);
});

test('smooth curves mirror the last handle; without one they start straight', () => {
  assert.equal(pathPieces('M0,0C0,1,1,1,1,0S2,-1,2,0')[1], [[1, 0], [1, -1], [2, -1], [2, 0]]);
  assert.equal(pathPieces('M0,0S1,1,2,0')[0], [[0, 0], [0, 0], [1, 1], [2, 0]]);
});

test('nothing has no pieces, and what cannot be read ends the path', () => {
  assert.equal(pathPieces(null), []);
  assert.equal(pathPieces(''), []);
  assert.equal(ends('M0,0L1,1L2'), [[1, 1]]);
  assert.equal(ends('M0,0L1,1X9,9L3,3'), [[1, 1]]);
});

test('pieces follow each other without a gap, whatever the commands', () => {
  const number = fc.integer({ min: -99, max: 99 });
  const counts = { l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2 } as const;
  const command = fc.constantFrom(...(Object.keys(counts) as (keyof typeof counts)[])).chain((letter) =>
    fc.array(number, { minLength: counts[letter], maxLength: counts[letter] }).map((numbers) => `${letter}${numbers.join(',')}`));
  fc.assert(fc.property(fc.array(command, { minLength: 2 }), (list) => {
    const pieces = pathPieces(`M0,0${list.join('')}`);
    assert.is(pieces.length, list.length);
    pieces.slice(1).forEach((piece, i) => assert.equal(piece[0], pieces[i]?.at(-1)));
  }));
});

test.run();
