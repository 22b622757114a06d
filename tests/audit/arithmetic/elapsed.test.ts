import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { daysAfter, daysBetween, monthsAfter } from '../../../src/figure/days.ts';
import { elapsed } from '../../../src/audit/arithmetic/elapsed.ts';

test('from 2022-03-27 to 2026-01-31 are 46 months and 4 days', () => {
  const { months, days, exact, total } = elapsed('2022-03-27', '2026-01-31');
  assert.equal([months, days, exact.toFraction(), total], [46, 4, '1430/31', 1406]);
});

test('a month is complete on the day of the same number, or on the last of a shorter month', () => {
  assert.equal([monthsAfter('2022-03-27', 45), monthsAfter('2024-01-31', 1), monthsAfter('2023-01-31', 1), monthsAfter('2023-11-30', 3)], ['2025-12-27', '2024-02-29', '2023-02-28', '2024-02-29']);
});

test('the same day is nothing, and the day before a month is complete is none', () => {
  assert.equal([elapsed('2024-01-15', '2024-01-15').total, elapsed('2024-01-15', '2024-02-14').months, elapsed('2024-01-15', '2024-02-15').months], [0, 0, 1]);
});

test('days are counted over leap days and clock changes', () => {
  assert.equal([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2023-02-28', '2023-03-01'), daysAfter('2024-03-30', 2)], [2, 1, '2024-04-01']);
});

test('months and days lead from the first day to the last', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => daysAfter('1990-01-01', n));
  fc.assert(fc.property(day, day, (a, b) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const { months, days } = elapsed(from, to);
    assert.ok(days >= 0 && days < 31);
    assert.is(daysAfter(monthsAfter(from, months), days), to);
  }));
});

test.run();
