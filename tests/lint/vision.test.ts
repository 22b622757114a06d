import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SIGHTS, seen, standApart } from '../../src/lint/vision.ts';

const grey = fc.integer({ min: 0, max: 255 }).map((n) => `#${n.toString(16).padStart(2, '0').repeat(3)}`);

test('greys are seen alike by everybody', () => {
  fc.assert(fc.property(grey, fc.constantFrom(...SIGHTS), (colour, sight) => assert.is(seen(colour, sight), colour)));
});

test('the palette stands apart for every kind of sight', () => {
  const palette = ['#0b5394', '#b45309', '#767676'];
  for (const sight of SIGHTS) for (const one of palette) for (const other of palette) assert.is(standApart(one, other, sight), one !== other, `${one} ${other} ${sight}`);
});

test('of the palette no two colours are sure to be told apart where nothing is in colour: shapes and labels must', () => {
  assert.not.ok(standApart('#b45309', '#767676', 'greyscale'));
  assert.not.ok(standApart('#0b5394', '#b45309', 'greyscale'));
  assert.ok(standApart('#0b5394', '#f0b070', 'greyscale'));
  assert.is(seen('#767676', 'greyscale'), '#767676');
});

test('red and green are told apart by most, and not with deuteranopia', () => {
  assert.ok(standApart('#d62728', '#2ca02c', 'normal'));
  assert.not.ok(standApart('#d62728', '#2ca02c', 'deuteranopia'));
});

test('yellow and white are a hard pair with tritanopia, and not without', () => {
  assert.ok(standApart('#ffff66', '#ffffff', 'normal'));
  assert.not.ok(standApart('#ffff66', '#ffffff', 'tritanopia'));
});

test.run();
