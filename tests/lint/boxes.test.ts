import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { beyond, common, inset, isApart } from '../../src/lint/boxes.ts';

const BOX = { x: 10, y: 10, width: 20, height: 10 };

test('boxes that touch have nothing in common', () => {
  assert.equal(common(BOX, { x: 30, y: 10, width: 5, height: 5 }), { width: 0, height: 0 });
  assert.equal(common(BOX, { x: 25, y: 12, width: 50, height: 3 }), { width: 5, height: 3 });
});

test('boxes that touch are not apart, those with a gap between them are', () => {
  assert.equal([{ x: 30, y: 10, width: 5, height: 5 }, { x: 31, y: 10, width: 5, height: 5 }, { x: 10, y: 0, width: 5, height: 9 }, { x: 12, y: 12, width: 1, height: 1 }].map((other) => isApart(BOX, other)), [false, true, true, false]);
});

test('a box sticks out by its furthest side', () => {
  assert.is(beyond({ x: 0, y: 0, width: 15, height: 50 }, BOX), 30);
  assert.is(beyond(inset(BOX, 1), BOX), 0);
});

test('an inset takes no more than there is', () => {
  assert.equal(inset(BOX, 50), { x: 20, y: 15, width: 0, height: 0 });
});

test.run();
