import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { similarTo } from '../../src/figure/similar.ts';

test('similar is a fifth either way, usually a twentieth', () => {
  assert.equal(similarTo(500), { strict: interval(400, 600), usual: interval(475, 525) });
  assert.equal(similarTo(31.8), { strict: interval(25.44, 38.16), usual: interval(30.21, 33.39) });
});

test('31.6% is similar to 31.8%, as readers take it', () => {
  const { usual } = similarTo(31.8);
  assert.ok(usual.low < 31.6 && 31.6 < usual.high);
});

test('similar to an interval is similar to some of it', () => {
  assert.equal(similarTo(interval(400, 500, 'high')).strict, interval(320, 600, 'high'));
  assert.equal(similarTo(interval(480, Infinity)).strict, interval(384, Infinity));
});

test('similar to a fall is a fall', () => {
  assert.equal(similarTo(-70).strict, interval(-84, -56));
  assert.equal(similarTo(0).strict, interval(0, 0));
});

test.run();
