import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contrast, hexOf, lightOf, over } from '../../src/lint/colour.ts';

const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('contrast is what WCAG says it is', () => {
  assert.is(contrast('#000000', '#ffffff'), 21);
  assert.is(contrast('#777777', '#ffffff')?.toFixed(2), '4.48');
  assert.is(contrast('#767676', 'white')?.toFixed(2), '4.54');
  assert.is(contrast('#0b5394', '#fff')?.toFixed(2), '7.84');
});

test('contrast is the same both ways, and from 1 to 21', () => {
  fc.assert(fc.property(hex, hex, (one, other) => {
    const ratio = contrast(one, other) ?? 0;
    assert.ok(ratio >= 1 && ratio <= 21);
    assert.is(ratio, contrast(other, one));
  }));
});

test('what is no colour, or lets the ground through, has no contrast', () => {
  assert.is(contrast('none', '#fff'), null);
  assert.is(contrast('rgba(0, 0, 0, 0.5)', '#fff'), null);
});

test('a colour turned into light and back is itself', () => {
  fc.assert(fc.property(hex, (colour) => assert.is(hexOf(lightOf(colour) ?? [0, 0, 0]), colour)));
});

test('a half transparent black over white is grey', () => {
  assert.is(over('#000', 0.5, '#fff'), '#808080');
  assert.is(over('#0b5394', 1, '#fff'), '#0b5394');
  assert.is(over('rgba(0, 0, 0, 0.5)', 0.5, 'white'), '#bfbfbf');
});

test('what lets everything through leaves the ground, and not black', () => {
  for (const clear of ['transparent', '#00000000', 'rgba(255, 255, 255, 0)']) assert.is(over(clear, 1, '#fff1e5'), '#fff1e5', clear);
  fc.assert(fc.property(hex, hex, (colour, ground) => assert.is(over(colour, 0, ground), ground)));
});

test.run();
