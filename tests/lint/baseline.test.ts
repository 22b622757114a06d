import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseline } from '../../src/lint/baseline.ts';
import { BARS, X, Y, drawnFrom, found } from '../support/drawn.ts';

const slope = ({ x = {}, y = {} }: { x?: object; y?: object } = {}) => ({ ...BARS, mark: { type: 'line', point: true }, encoding: { x: { ...X, ...x }, y: { ...Y, axis: null, scale: { domain: [100, 1200] }, ...y } } });

test('a line below points that stands at no number anyone can read, and not at zero, is warned of', async () => {
  assert.equal(await found(baseline, await drawnFrom(slope())), ['BASELINE_NOT_ZERO the line below "lines" looks like zero, and is not: the domain is [100,1200]']);
});

test('without the line, with zero, or beside a scale with its numbers it passes', async () => {
  assert.equal(await found(baseline, await drawnFrom(slope({ x: { axis: { domain: false } } }))), []);
  assert.equal(await found(baseline, await drawnFrom({ ...BARS, height: undefined, mark: undefined, encoding: undefined, vconcat: [slope({ x: { axis: null } }), BARS] })), [], 'the line of another panel is not its own');
  assert.equal(await found(baseline, await drawnFrom(slope({ y: { scale: { domain: [0, 1200] } } }))), []);
  assert.equal(await found(baseline, await drawnFrom(slope({ y: { axis: {} } }))), []);
});

test('bars are the concern of another rule', async () => {
  assert.equal(await found(baseline, await drawnFrom(BARS)), []);
});

test.run();
