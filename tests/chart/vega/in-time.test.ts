import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CUT_OFF, inTime } from '../../../src/chart/vega/in-time.ts';

const endless = (): never => {
  for (;;);
};
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

test('work that ends gives what it gives, and throws what it throws', () => {
  assert.is(inTime(() => 7, 1000), 7);
  assert.throws(() => inTime(() => { throw new TypeError('its own'); }, 1000), (error: unknown) => error instanceof TypeError && error.message === 'its own');
});

test('work that goes on is cut off, a loop as well as a pattern that never ends', () => {
  assert.is(code(() => inTime(endless, 50)), CUT_OFF);
  assert.is(code(() => inTime(() => /(a+)+$/u.test(`${'a'.repeat(60)}b`), 50)), CUT_OFF);
});

test('work within work is its own, and what comes after it is held to no time', () => {
  assert.equal(inTime(() => [inTime(() => 1, 1000), code(() => inTime(endless, 50)), 3], 5000), [1, CUT_OFF, 3]);
  assert.is(inTime(() => 4, 1000), 4);
});

test.run();
