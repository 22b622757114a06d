import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isShort, PRESETS } from '../../src/picture/preset.ts';

test('of the places of publication one column of print alone has no room for more than a few words in a line', () => {
  assert.equal(PRESETS.filter(isShort).map(({ name }) => name), ['mobile', 'print-52']);
});

test.run();
