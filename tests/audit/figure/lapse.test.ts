import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { daysApart } from '../../../src/audit/figure/lapse.ts';
import { parseWhen } from '../../../src/figure/when.ts';
import type { When } from '../../../src/figure/when.ts';

const apart = (a: string, b: string): number => daysApart(parseWhen(a) as When, parseWhen(b) as When);

test('dates are as near as they can be, either way round', () => {
  assert.is(apart('2025-12-31', '2026-01-31'), 31);
  assert.is(apart('2026-01-31', '2025-12-31'), 31);
  assert.is(apart('2024-04-XX', '2024-05-03'), 3);
  assert.is(apart('2024', '2024-05-03'), 0);
  assert.is(apart('2022-03-27/..', '2030-01-01'), 0);
});

test.run();
