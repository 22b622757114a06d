import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stockVsFlow } from '../../../src/audit/between/stock-vs-flow.ts';
import { claims, findings, sentences, shipped, told } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const share: ClaimRow = { figure_id: 'share', value: '2', hedge: 'almost', phrase: 'almost 2 percent', unit: 'percent', measure: 'held', as_of: '2022-06-02', base_pop: 'adults' };
const count = (value: string, more: Partial<ClaimRow> = {}): ClaimRow => ({ figure_id: 'count', value, measure: 'arrests', said_by: 'police', as_of: '2022-05-31', ...more } as ClaimRow);

test('a share that comes to more than one and a half times the count of its week turns the story round', () => {
  const context = claims([share, count('6001')]);
  // Almost 2 is 1.5 to 2 as it is read, over 1 to the letter: of 700,000 adults 10,500 to 14,000, and over 7,000.
  assert.equal(told(stockVsFlow, context), ['error conflict decision share count']);
  assert.equal(sentences(stockVsFlow, context), ['People held, 2022-06-02: “almost 2 percent” [share] of 700,000 (people aged 18 or more, A) would be 10,500 to 14,000 people, at least 1.7 times “6001” [count] (Arrests, Police, 2022-05-31), so it cannot be a share of those alone.']);
});

test('a count that is only a bound may be more, so it is a warning, and below one and a half times they agree', () => {
  assert.equal(told(stockVsFlow, claims([share, count('5000', { hedge: 'at_least' })])), ['warn stretch share count']);
  assert.equal(told(stockVsFlow, claims([share, count('9000')])), ['note agrees share count']);
});

test('the largest count of the week is taken; other weeks, parts and things are not counts of it', () => {
  assert.equal(told(stockVsFlow, claims([share, count('100', { figure_id: 'few' }), count('9000')])), ['note agrees share count few']);
  assert.equal(told(stockVsFlow, claims([share, count('100', { as_of: '2022-05-01' }), count('5', { figure_id: 'part', category: 'age:minors' }), count('7', { figure_id: 'dead', measure: 'deaths' })])), ['note not-checkable share']);
});

test('a share of a measure with counts of its own is held against those', () => {
  assert.equal(told(stockVsFlow, claims([{ ...share, measure: 'arrests', value: '1', hedge: 'more_than', phrase: 'over 1%', base_pop: 'all-a' }, count('11000')])), ['note agrees share count']);
});

test('on the shipped data almost 2 percent of adults is 1.8 times the 36,277 arrests of the week', () => {
  const errors = findings(stockVsFlow, shipped()).filter(({ decision }) => decision);
  assert.equal(errors.map(({ observed, expected }) => [observed, expected]), [['65,619 to 87,492 people', '36,277 (2022-05-31)'], ['94,205 to 125,606 people', '36,277 (2022-05-31)']]);
  assert.ok(errors[0]?.message.en.includes('at least 1.8 times'));
});

test.run();
