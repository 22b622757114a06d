import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { width } from '../../src/lint/width.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

test('every preset has its exact width', async () => {
  for (const preset of PRESETS) assert.equal(await found(width, await drawnFrom(BARS, { preset })), [], preset.name);
});

test('a picture of another width, or one that its view box scales, is refused', async () => {
  const drawing = await drawnFrom(BARS);
  assert.equal(await found(width, { ...drawing, svg: drawing.svg.replace(' width="680"', ' width="681"') }), ['WIDTH the picture is 681 px wide; web is 680 px']);
  assert.equal(await codes(width, { ...drawing, svg: drawing.svg.replace('viewBox="0 0 680 ', 'viewBox="0 0 340 ') }), ['WIDTH']);
});

test.run();
