import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { boxOf, corners, crosses, grown, inside, overlapping } from '../../src/picture/box.ts';

const BOX = { x: 10, y: 20, width: 30, height: 40 };

test('the box of points holds them all, and has their corners; no points have no extent', () => {
  assert.equal(boxOf([[10, 60], [40, 30], [12, 20]]), BOX);
  assert.equal(boxOf(corners(BOX)), BOX);
  assert.equal(boxOf([]), { x: 0, y: 0, width: 0, height: 0 });
});

test('boxes that share an edge only do not overlap; a line through a box does', () => {
  assert.not(overlapping(BOX, { ...BOX, x: 40 }));
  assert.not(overlapping(BOX, { ...BOX, y: 60 }));
  assert.ok(overlapping(BOX, { ...BOX, x: 39 }));
  assert.ok(overlapping(BOX, { x: 0, y: 30, width: 100, height: 0 }));
});

test('a box is inside itself and inside a larger one, and not inside one that it sticks out of', () => {
  assert.ok(inside(BOX, BOX));
  assert.ok(inside(BOX, grown(BOX, 1)));
  assert.not(inside(grown(BOX, 1), BOX));
});

const PLATE = { x: 10, y: 10, width: 20, height: 10 };

test('a line crosses a box if it enters it, and not if it ends before or passes by', () => {
  assert.ok(crosses([0, 15], [100, 15], PLATE));
  assert.ok(crosses([12, 12], [13, 13], PLATE));
  assert.not.ok(crosses([0, 15], [9, 15], PLATE));
  assert.not.ok(crosses([0, 0], [100, 5], PLATE));
  assert.not.ok(crosses([5, 0], [5, 40], PLATE));
});

test.run();
