import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isPrint, isShort, PRESETS } from '../../src/picture/preset.ts';

test('of the places of publication one column of print alone has no room for more than a few words in a line', () => {
  assert.equal(PRESETS.filter(isShort).map(({ name }) => name), ['mobile', 'print-52']);
});

test('the columns of print are on paper, a phone and a news site are not', () => {
  assert.equal(PRESETS.filter(isPrint).map(({ name }) => name), ['print-52', 'print-107', 'print-163']);
});

test.run();
