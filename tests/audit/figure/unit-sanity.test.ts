import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unitSanity } from '../../../src/audit/figure/unit-sanity.ts';
import { UNITS } from '../../../src/figure/reported.ts';
import { coded, found } from '../../support/coded.ts';

const of = (cells: Record<string, string>) => found(unitSanity, coded([cells]));

test('every unit has numbers that it can be', () => {
  for (const unit of UNITS) assert.equal(of({ value: '1', unit }), ['note agrees f1']);
});

test('a part is at most all of its whole', () => {
  assert.equal(of({ value: '100', unit: 'percent', category: 'cause:violent' }), ['note agrees f1']);
  assert.equal(of({ value: '101', unit: 'percent', category: 'cause:violent' }), ['error impossible f1']);
  assert.equal(of({ value: '-1', unit: 'percent', category: 'cause:violent' }), ['error impossible f1']);
});

test('more than all of something else is a note: "130% of capacity"', () => {
  assert.equal(of({ value: '130', unit: 'percent' }), ['note stretch f1']);
});

test('a count cannot fall by more than all of it, and a day has 24 hours', () => {
  assert.equal(of({ value: '-100', unit: 'percent_change' }), ['note agrees f1']);
  assert.equal(of({ value: '-101', unit: 'percent_change' }), ['error impossible f1']);
  assert.equal(of({ value: '25', unit: 'hours_per_day' }), ['error impossible f1']);
});

test('both ends of a range are looked at', () => {
  assert.equal(of({ value: '90', value_to: '110', hedge: 'between', phrase: '90 to 110 percent', unit: 'percent', category: 'cause:violent' }), ['error impossible f1']);
});

test('a figure without a number cannot be checked', () => {
  assert.equal(of({ value: '', hedge: 'vague', phrase: 'dozens' }), ['note not-checkable f1']);
});

test.run();
