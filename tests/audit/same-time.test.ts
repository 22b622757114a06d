import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isDay, sameTime, surelySameTime, dateOf } from '../../src/audit/same-time.ts';
import type { Figure } from '../../src/ledger/figures.ts';
import { reckoning } from '../support/reckoning.ts';

const two = (a: Record<string, string>, b: Record<string, string>): [Figure, Figure] => reckoning({ a: { value: '1', ...a }, b: { value: '1', ...b } }).figures as [Figure, Figure];
const flow = (period: string) => ({ measure: 'homicides', period });
const both = (pair: [Figure, Figure]): boolean[] => [sameTime(...pair), surelySameTime(...pair)];

test('one day is one time, two days are not', () => {
  assert.equal(both(two({ as_of: '2024-04-03' }, { as_of: '2024-04-03' })), [true, true]);
  assert.equal(both(two({ as_of: '2024-04-03' }, { as_of: '2024-04-04' })), [false, false]);
});

test('a vague day can be any of its days, which is not sure but in one text', () => {
  assert.equal(both(two({ as_of: '2024-04-XX' }, { as_of: '2024-04-03' })), [true, false]);
  assert.equal(both(two({ as_of: '2024-04-XX' }, { as_of: '2024-04-XX', source_id: 'other' })), [true, false]);
  assert.equal(both(two({ as_of: '2024-04-XX' }, { as_of: '2024-04-XX' })), [true, true]);
});

test('periods must be the same, and a period is no day', () => {
  assert.equal(both(two(flow('2023'), flow('2023-01-01/2023-12-31'))), [true, true]);
  assert.equal(both(two(flow('2023'), flow('2023-01-01/2023-06-30'))), [false, false]);
  assert.equal(both(two(flow('2023'), { as_of: '2023-06-30' })), [false, false]);
});

test('the time of a figure is its period, or its day', () => {
  const [a, b] = two(flow('2023'), { as_of: '2024-04-XX' });
  const times = [a, b].map((figure) => dateOf(figure));
  assert.equal([times.map((when) => when?.text), times.map((when) => when !== null && isDay(when))], [['2023', '2024-04-XX'], [false, false]]);
});

test.run();
