import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bareLapse, completeOn, heldAgainst, lapsed, lapseText } from '../../../src/audit/arithmetic/lapse-claim.ts';
import type { Stretch } from '../../../src/audit/arithmetic/lapse-claim.ts';

const between = (from: string, to: string): Stretch => ({ from: { first: from, last: from }, to: { first: to, last: to } });
const vague: Stretch = { from: { first: '2022-03-27', last: '2022-03-27' }, to: { first: '2024-04-01', last: '2024-04-30' } };

test('a stretch of time is so many years, months, weeks and days', () => {
  const units = (['years', 'months', 'weeks', 'days'] as const).map((unit) => lapsed(between('2022-03-27', '2024-03-27'), unit).low?.toFraction());
  assert.equal(units, ['2', '24', '731/7', '731']);
});

test('a vague end makes it as short and as long as its days do; an end before the beginning is nothing', () => {
  const { low, high } = lapsed(vague, 'days');
  assert.equal([low?.valueOf(), high?.valueOf()], [736, 765]);
  assert.equal(lapsed(between('2024-01-02', '2024-01-01'), 'days').low?.valueOf(), 0);
});

test('in words it is months and days, or days alone, or from so many to so many', () => {
  assert.is(lapseText(between('2022-03-27', '2026-01-31'), 'months', 'en'), '46 months and 4 days');
  assert.is(lapseText(between('2022-03-27', '2024-03-27'), 'years', 'es'), '24 meses');
  assert.is(lapseText(between('2022-03-25', '2022-03-26'), 'days', 'en'), '1 day');
  assert.is(lapseText(vague, 'months', 'en'), '24.2 to 25.1 months');
  assert.is(lapseText(between('2024-01-02', '2024-01-01'), 'days', 'es'), '0 días');
});

test('three units are said from two and a half until the fourth is complete', () => {
  const { low, high, highOpen } = bareLapse(3).strict;
  assert.equal([low?.valueOf(), high?.valueOf(), highOpen], [2.5, 4, true]);
  assert.is(heldAgainst(bareLapse(3), lapsed(between('2022-03-25', '2022-03-28'), 'days')), 'agrees');
  assert.is(heldAgainst(bareLapse(3), lapsed(between('2022-03-25', '2022-03-29'), 'days')), 'conflict');
});

test('whole months and years are complete on a day; parts, weeks and days are not asked', () => {
  assert.equal([completeOn('2022-03-27', 2, 'years'), completeOn('2022-03-27', 45, 'months'), completeOn('2022-03-27', 2.5, 'months'), completeOn('2022-03-27', 3, 'days')], ['2024-03-27', '2025-12-27', null, null]);
});

test.run();
