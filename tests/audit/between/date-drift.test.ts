import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dateDrift } from '../../../src/audit/between/date-drift.ts';
import { claims, sentences, told } from '../../support/claims.ts';

const retold = (first: string, later: string) => claims([{ figure_id: 'first', value: '470', as_of: first }, { figure_id: 'later', value: '470', as_of: later }], { relations: [{ relation_id: 'r', type: 'restates', claim: 'later', inputs: 'first' }] });

test('one claim with two dates is told with both', () => {
  assert.equal(told(dateDrift, retold('2025-12-18', '2026-01-28')), ['warn conflict later first']);
  assert.equal(sentences(dateDrift, retold('2025-12-18', '2026-01-28')), ['Deaths: one claim has different dates, “470” [later] (2026-01-28), but “470” [first] (2025-12-18).']);
});

test('an inferred date is a note; days of one week, and a month with the day in it, are the same', () => {
  assert.equal(told(dateDrift, retold('2025-12-18', '2026-01-28?')), ['note stretch later first']);
  assert.equal(told(dateDrift, retold('2026-01-30', '2026-01-31')), ['note agrees later first']);
  assert.equal(told(dateDrift, retold('2026-01-30', '2026-01-XX')), ['note agrees later first']);
});

test('equal totals of different days that nobody calls one claim are two', () => {
  assert.equal(told(dateDrift, claims([{ figure_id: 'a', value: '80', as_of: '2022-10-04' }, { figure_id: 'b', value: '80', as_of: '2022-10-31' }])), []);
});

test.run();
