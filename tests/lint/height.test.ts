import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { height } from '../../src/lint/height.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import type { Preset } from '../../src/picture/preset.ts';
import { BARS, drawnFrom, found } from '../support/drawn.ts';

const at = (name: string): Preset => PRESETS.find((preset) => preset.name === name) as Preset;
const high = { ...BARS, height: 1200 };

test('a chart that a page has room for passes at every width', async () => {
  for (const preset of PRESETS) assert.equal(await found(height, await drawnFrom(BARS, { preset })), [], preset.name);
});

test('one that is higher than a page gives it is warned of in print, and not on a screen', async () => {
  assert.match((await found(height, await drawnFrom(high, { preset: at('print-52') })))[0] ?? '', /^TOO_HIGH the picture is 3\d\.\d cm high, and a page has room for 24$/u);
  assert.equal(await found(height, await drawnFrom(high, { preset: at('mobile') })), []);
});

test.run();
