import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inHouseColours } from '../../../src/chart/spec/house-colours.ts';
import { CIFRAS_STYLE } from '../../../src/picture/style.ts';
import { OTHER_STYLE } from '../../support/other-style.ts';

const view = { mark: { type: 'bar', fill: '#FFFFFF', stroke: '#0b5394' }, encoding: { color: { scale: { range: ['#b45309', '#123456'] } } }, layer: [{ mark: { type: 'text', color: '#767676' } }] };

test('a colour of the shipped style is the house’s of that name, and other colours stay', () => {
  assert.equal(inHouseColours(view, OTHER_STYLE), {
    mark: { type: 'bar', fill: '#fff8f0', stroke: '#7a1f1f' }, encoding: { color: { scale: { range: ['#1f5f3a', '#123456'] } } }, layer: [{ mark: { type: 'text', color: '#6b6b6b' } }],
  });
});

test('in the shipped style a view stays as it is', () => {
  assert.is(inHouseColours(view, CIFRAS_STYLE), view);
});

test.run();
