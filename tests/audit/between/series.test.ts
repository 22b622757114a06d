import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isEarlier, series } from '../../../src/audit/between/series.ts';
import type { Total } from '../../../src/audit/between/series.ts';
import { claims } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const ids = (rows: readonly ClaimRow[]): string[] => series(claims(rows)).map((totals) => totals.map(({ figure }) => figure.id).join(' '));

test('running totals stand in order of date, by part and speaker', () => {
  assert.equal(ids([
    { figure_id: 'b', value: '20', as_of: '2024-02-01' }, { figure_id: 'a', value: '10', as_of: '2024-01-01' },
    { figure_id: 'c', value: '15', as_of: '2024-01-15', said_by: 'beta' }, { figure_id: 'd', value: '2', as_of: '2024-01-15', category: 'age:minors' },
  ]), ['a b', 'c', 'd']);
});

test('counts of a period run together if they begin on one day', () => {
  assert.equal(ids([
    { figure_id: 'year', value: '154', measure: 'homicides', period: '2023' }, { figure_id: 'half', value: '90', measure: 'homicides', period: '2023-01-01/2023-06-30' },
    { figure_id: 'other', value: '495', measure: 'homicides', period: '2022' },
  ]), ['half year', 'other']);
});

test('estimates, what could be, stocks and deprecated figures do not run', () => {
  assert.equal(ids([
    { figure_id: 'a', value: '1000', basis: 'estimate' }, { figure_id: 'b', value: '1300', hedge: 'possible_max' }, { figure_id: 'c', value: '2', measure: 'held', unit: 'count' },
    { figure_id: 'd', value: '2', rank: 'deprecated', rank_reason: 'a misprint' },
  ]), []);
});

test('a share runs as the cases that it comes to, of the whole as printed', () => {
  const [, shares] = series(claims([{ figure_id: 'all', value: '241', hedge: 'at_least', as_of: '2024-04-03' }, { figure_id: 'part', value: '44', unit: 'percent', category: 'cause:violent', as_of: '2024-04-03', base_figure: 'all' }]));
  // 43.5% of 241 is 104.835, 44.5% is 107.245.
  assert.equal([shares?.[0]?.count.low?.valueOf(), shares?.[0]?.count.high?.valueOf(), shares?.[0]?.value], [104.835, 107.245, null]);
});

test('vague dates are earlier only if all their days are', () => {
  const [totals] = series(claims([{ figure_id: 'a', value: '1', as_of: '2024-04-15' }, { figure_id: 'b', value: '2', as_of: '2024-04-XX' }, { figure_id: 'c', value: '3', as_of: '2024-05-01' }]));
  const [a, b, c] = totals as [Total, Total, Total];
  assert.equal([isEarlier(a, b), isEarlier(b, a), isEarlier(b, c)], [false, false, true]);
});

test.run();
