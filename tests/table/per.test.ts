import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { perOf } from '../../src/table/per.ts';
import { rejects } from '../support/rejects.ts';

test('a rate is per any number above 0', () => {
  fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (per) => assert.is(perOf(per), per)));
});

test('per nothing, 0, less than 0 or what is no number is refused', async () => {
  for (const per of [undefined, null, 0, -1, NaN, Infinity, '1000', {}]) await rejects(async () => perOf(per), 'BAD_OPTION');
});

test.run();
