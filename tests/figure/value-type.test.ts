import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { VALUE_TYPES } from '../../src/figure/value-type.ts';

test('a value has one of twelve types, each named once', () => {
  assert.is(VALUE_TYPES.length, 12);
  assert.is(new Set(VALUE_TYPES).size, 12);
});

test.run();
