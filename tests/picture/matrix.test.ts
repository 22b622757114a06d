import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IDENTITY, type Point, movesOnly, placed, scaleOf, within } from '../../src/picture/matrix.ts';

const lands = (transform: string | null, point: Point = [1, 2]) => placed(within(IDENTITY, transform), point).map((value) => Math.round(value * 1000) / 1000);

test('no transform leaves a place where it is', () => {
  assert.equal(lands(null), [1, 2]);
  assert.equal(lands(''), [1, 2]);
});

test('translate, scale, rotate and matrix do what SVG says, with commas or spaces', () => {
  assert.equal(lands('translate(10,5)'), [11, 7]);
  assert.equal(lands('translate(10 5)'), [11, 7]);
  assert.equal(lands('translate(10)'), [11, 2]);
  assert.equal(lands('scale(2)'), [2, 4]);
  assert.equal(lands('scale(2,-1)'), [2, -2]);
  assert.equal(lands('rotate(90)'), [-2, 1]);
  assert.equal(lands('rotate(90, 1, 1)'), [0, 1]);
  assert.equal(lands('matrix(1,0,0,1,3,4)'), [4, 6]);
});

test('of several, the last is done first, and what stands outside is done after', () => {
  assert.equal(lands('translate(10,0) rotate(90)'), [8, 1]);
  assert.equal(placed(within(within(IDENTITY, 'scale(2)'), 'translate(1,1)'), [0, 0]), [2, 2]);
});

test('a matrix tells whether it only moves, and how much it enlarges', () => {
  assert.ok(movesOnly(within(IDENTITY, 'translate(3,4)')));
  assert.not(movesOnly(within(IDENTITY, 'rotate(90)')));
  assert.is(scaleOf(within(IDENTITY, 'translate(9,9) scale(3) rotate(30)')).toFixed(6), '3.000000');
});

test.run();
