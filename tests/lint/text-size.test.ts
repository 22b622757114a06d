import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textSize } from '../../src/lint/text-size.ts';
import { PRESETS } from '../../src/picture/preset.ts';
import { BARS, codes, drawnFrom, found } from '../support/drawn.ts';

const labelled = (fontSize: number) => ({ ...BARS, mark: undefined, layer: [{ mark: 'bar' }, { mark: { type: 'text', dy: -8, fontSize }, encoding: { text: { field: 'deaths_words' } } }] });
const print = PRESETS.find(({ name }) => name === 'print-107');

test('what the theme sets can be read in every preset', async () => {
  for (const preset of PRESETS) assert.equal(await found(textSize, await drawnFrom(BARS, { preset })), [], preset.name);
});

test('on a screen 11 px are the least, in print 7 pt, of sizes that shrink with the labels', async () => {
  assert.ok(print !== undefined);
  assert.equal(await codes(textSize, await drawnFrom(labelled(10))), ['TEXT_SMALL']);
  assert.equal(await codes(textSize, await drawnFrom(labelled(12), { preset: print })), []);
  assert.equal((await found(textSize, await drawnFrom(labelled(9), { preset: print })))[0], 'TEXT_SMALL the text "1,147" is 6 pt high; in print-107 7 pt is the least');
});

test.run();
