import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bounds } from '../../../src/audit/figure/bounds.ts';
import { coded, found } from '../../support/coded.ts';

const of = (cells: Record<string, string>, measure: Record<string, string> = {}) => found(bounds, coded([cells], { measures: [{ min: '0', max: '24', ...measure }] }));

test('a value on or within its bounds agrees', () => {
  for (const value of ['0', '12', '24']) assert.equal(of({ value }), ['note agrees f1']);
});

test('a value beyond its bounds is impossible', () => {
  assert.equal(of({ value: '25' }), ['error impossible f1']);
  assert.equal(of({ value: '-1' }), ['error impossible f1']);
});

test('bounds hold what the words allow: "at least 20" may be 24, "over 24" may not', () => {
  assert.equal(of({ value: '20', hedge: 'at_least', phrase: 'at least 20' }), ['note agrees f1']);
  assert.equal(of({ value: '24', hedge: 'more_than', phrase: 'over 24' }), ['error impossible f1']);
});

test('a share of a count is bound by its zero alone, and a change by nothing', () => {
  assert.equal(of({ value: '44', unit: 'percent', phrase: '44%' }), ['note agrees f1']);
  assert.equal(of({ value: '-70', unit: 'percent_change', phrase: 'fell by 70%' }), ['note not-checkable f1']);
});

test('without bounds, or without a number, there is nothing to check', () => {
  assert.equal(of({ value: '5' }, { min: '', max: '' }), ['note not-checkable f1']);
  assert.equal(of({ value: '', hedge: 'vague', phrase: 'dozens' }), ['note not-checkable f1']);
});

test('the sentence has the value and the bounds', () => {
  const [finding] = bounds.find(coded([{ value: '25', phrase: '25 hours' }], { measures: [{ measure_id: 'deaths', min: '0', max: '24' }] }));
  assert.is(finding?.message.en, '“25 hours” [f1] is 25, and deaths can only be 0 to 24.');
});

test.run();
