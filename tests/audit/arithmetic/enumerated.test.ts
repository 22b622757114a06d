import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { enumerated } from '../../../src/audit/arithmetic/enumerated.ts';

test('the last two words of a row are joined by "and", or "y"', () => {
  assert.equal([enumerated([], 'en'), enumerated(['a'], 'en'), enumerated(['a', 'b'], 'es'), enumerated(['0,9 %', 'b', 'c'], 'en')], ['', 'a', 'a y b', '0,9 %, b and c']);
});

test.run();
