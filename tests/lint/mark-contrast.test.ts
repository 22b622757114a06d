import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { markContrast } from '../../src/lint/mark-contrast.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('blue bars stand out from the page, and hollow ones by their outlines', async () => {
  assert.equal(await found(markContrast, await drawnFrom(BARS)), []);
  assert.equal(await found(markContrast, await drawnFrom({ ...BARS, mark: { type: 'bar', fill: '#ffffff', stroke: '#767676' } })), []);
});

test('pale bars are refused, once for the view, with their number and the worst contrast', async () => {
  const said = await found(markContrast, await drawnFrom({ ...BARS, mark: { type: 'bar', color: '#d9d9d9' } }));
  assert.equal(said, ['MARK_CONTRAST 3 of the marks of "bars" (#d9d9d9) have a contrast of 1.4:1 with what is behind them, and need 3:1']);
});

test('transparency counts: a dark blue at a fifth is pale', async () => {
  assert.equal(await codes(markContrast, await drawnFrom({ ...BARS, mark: { type: 'bar', opacity: 0.2 } })), ['MARK_CONTRAST']);
});

test('the pale stem of a dot is decoration, since the dot shows the row', async () => {
  const lollipops = { ...BARS, mark: undefined, layer: [{ mark: { type: 'rule', color: '#d9d9d9' }, encoding: { y2: { datum: 0 } } }, { mark: 'point' }] };
  assert.equal(await found(markContrast, await drawnFrom(lollipops)), []);
});

test('a point on a bar has the bar behind it', async () => {
  const dots = { ...BARS, mark: undefined, height: 300, layer: [{ mark: { type: 'bar', color: '#595959' } }, { mark: { type: 'point', color: '#0b5394', yOffset: 30 } }] };
  const alone = { ...dots, layer: [dots.layer[1]] };
  assert.equal(await codes(markContrast, await drawnFrom(alone)), []);
});

test.run();
