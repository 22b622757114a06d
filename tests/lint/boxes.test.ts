import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { beyond, common, inset } from '../../src/lint/boxes.ts';

const BOX = { x: 10, y: 10, width: 20, height: 10 };

test('boxes that touch have nothing in common', () => {
  assert.equal(common(BOX, { x: 30, y: 10, width: 5, height: 5 }), { width: 0, height: 0 });
  assert.equal(common(BOX, { x: 25, y: 12, width: 50, height: 3 }), { width: 5, height: 3 });
});

test('a box sticks out by its furthest side', () => {
  assert.is(beyond({ x: 0, y: 0, width: 15, height: 50 }, BOX), 30);
  assert.is(beyond(inset(BOX, 1), BOX), 0);
});

test('an inset takes no more than there is', () => {
  assert.equal(inset(BOX, 50), { x: 20, y: 15, width: 0, height: 0 });
});

test.run();
