import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paceBreak } from '../../../src/audit/between/pace-break.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const totals = (...rows: readonly (readonly [string, string, string?])[]): ClaimRow[] => rows.map(([value, as_of, hedge = ''], i) => ({ figure_id: `f${i}`, value, as_of, hedge }));

test('a pace that changes more than ten times is told with both paces', () => {
  const context = claims(totals(['100', '2024-01-01'], ['110', '2024-01-11'], ['610', '2024-01-21']));
  // 10 in 10 days; even with three more, 13, ten times are 130; the next ten days have 500.
  assert.equal(told(paceBreak, context), ['warn stretch f2 f0 f1']);
  assert.equal(sentences(paceBreak, context), ['Deaths, Acme Rights: the pace changes more than 10 times, from 1 a day between “100” [f0] (2024-01-01) and “110” [f1] (2024-01-11) to 50 a day up to “610” [f2] (2024-01-21).']);
});

test('a stretch without cases may be chance: three would have been compatible with it', () => {
  assert.equal(told(paceBreak, claims(totals(['100', '2024-01-01'], ['100', '2024-01-05'], ['140', '2024-01-15']))), ['note agrees f0 f1 f2']);
});

test('two totals show one pace, and cannot show a change; bounds show none', () => {
  assert.equal(told(paceBreak, claims(totals(['100', '2024-01-01'], ['110', '2024-01-11']))), ['note no-power f0 f1']);
  assert.equal(told(paceBreak, claims(totals(['100', '2024-01-01'], ['110', '2024-01-11', 'at_least'], ['900', '2024-01-21', 'more_than']))), []);
});

test('a total that is out of line is no pace', () => {
  assert.equal(told(paceBreak, claims(totals(['139', '2023-03-27'], ['111', '2023-04-29'], ['153', '2023-04-30'], ['160', '2023-05-26']))), ['note agrees f0 f2 f3']);
});

test('on the shipped data no pace breaks', () => {
  assert.equal(told(paceBreak, shipped()).filter((line) => line.startsWith('warn')), []);
});

test.run();
