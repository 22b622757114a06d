import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cmyk } from '../../src/picture/cmyk.ts';

test('white is no ink, black is black ink only, and so is every grey', () => {
  assert.equal(cmyk([255, 255, 255]), [0, 0, 0, 0]);
  assert.equal(cmyk([0, 0, 0]), [0, 0, 0, 100]);
  assert.equal(cmyk([0x76, 0x76, 0x76]), [0, 0, 0, 53.7]);
});

test('the ink of texts, nearly black, is printed without dots', () => assert.equal(cmyk([0x1a, 0x1a, 0x1a]), [0, 0, 0, 100]));

test('a colour is separated into the inks that it lacks light of', () => {
  assert.equal(cmyk([255, 0, 0]), [0, 100, 100, 0]);
  assert.equal(cmyk([0x0b, 0x53, 0x94]), [92.6, 43.9, 0, 42]);
});

test('inks give the colour back, greys nearly black apart', () => {
  const light = fc.integer({ min: 0, max: 255 });
  fc.assert(fc.property(light, light, light, (red, green, blue) => {
    fc.pre(Math.max(red, green, blue) > 40);
    const [cyan, magenta, yellow, black] = cmyk([red, green, blue]);
    const back = [cyan, magenta, yellow].map((ink) => 255 * (1 - ink / 100) * (1 - black / 100));
    [red, green, blue].forEach((value, i) => assert.ok(Math.abs(value - (back[i] ?? 0)) < 1));
  }));
});

test.run();
