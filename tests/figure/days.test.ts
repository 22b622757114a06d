import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { daysAfter, daysBetween, monthsAfter, monthsBetween, overlap } from '../../src/figure/days.ts';
import { isDate, parseWhen } from '../../src/figure/when.ts';
import type { When } from '../../src/figure/when.ts';

const when = (text: string): When => {
  const parsed = parseWhen(text);
  if (!isDate(parsed)) throw new Error(parsed.what);
  return parsed;
};

test('from 27 March 2022, 45 months are complete on 27 December 2025 and 46 on 27 January 2026', () => {
  assert.equal(monthsBetween('2022-03-27', '2025-12-26'), { months: 44, days: 29 });
  assert.equal(monthsBetween('2022-03-27', '2025-12-27'), { months: 45, days: 0 });
  assert.equal(monthsBetween('2022-03-27', '2026-01-26'), { months: 45, days: 30 });
  assert.equal(monthsBetween('2022-03-27', '2026-01-27'), { months: 46, days: 0 });
  assert.equal(monthsBetween('2022-03-27', '2026-01-31'), { months: 46, days: 4 });
});

test('a month after the 31st is the last day of a shorter month', () => {
  assert.is(monthsAfter('2024-01-31', 1), '2024-02-29');
  assert.is(monthsAfter('2023-01-31', 1), '2023-02-28');
  assert.equal(monthsBetween('2024-01-31', '2024-02-29'), { months: 1, days: 0 });
  assert.is(monthsAfter('2022-11-30', 3), '2023-02-28');
});

test('days are counted across leap days, and back as negative', () => {
  assert.is(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.is(daysBetween('2023-02-28', '2023-03-01'), 1);
  assert.is(daysBetween('2024-03-01', '2024-02-28'), -2);
  assert.is(daysAfter('2022-12-31', 1), '2023-01-01');
});

test('time backwards is negative, and no time is 0', () => {
  assert.equal(monthsBetween('2025-12-27', '2022-03-27'), { months: -45, days: 0 });
  assert.equal(monthsBetween('2024-02-29', '2024-02-29'), { months: 0, days: 0 });
});

test('two dates share the days that both can mean', () => {
  assert.equal(overlap(when('2023'), when('2023-04')), { first: '2023-04-01', last: '2023-04-30' });
  assert.equal(overlap(when('2022-03-27/..'), when('2022')), { first: '2022-03-27', last: '2022-12-31' });
  assert.equal(overlap(when('2022-03-27/..'), when('2023/..')), { first: '2023-01-01', last: null });
  assert.equal(overlap(when('../2022'), when('2020/..')), { first: '2020-01-01', last: '2022-12-31' });
  assert.is(overlap(when('2022'), when('2023')), null);
  assert.is(overlap(when('2022-03-25/2022-03-27'), when('2022-03-28')), null);
});

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('the months and days between two days lead from one to the other', () => {
  fc.assert(fc.property(day, day, (a, b) => {
    const [from, to] = [a, b].sort() as [string, string];
    const { months, days } = monthsBetween(from, to);
    assert.is(daysAfter(monthsAfter(from, months), days), to);
    assert.ok(days >= 0 && days < 31 && monthsAfter(from, months + 1) > to);
  }));
});

test('what two dates share, they share either way round', () => {
  fc.assert(fc.property(day, day, day, day, (a, b, c, d) => {
    const [one, other] = [[a, b].sort(), [c, d].sort()].map(([first, last]) => ({ first: first as string, last: last as string })) as [{ first: string; last: string }, { first: string; last: string }];
    assert.equal(overlap(one, other), overlap(other, one));
  }));
});

test.run();
