import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { composition } from '../../../src/audit/between/composition.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const report = (i: number, whole: string, share: string): ClaimRow[] => [
  { figure_id: `all-${i}`, value: whole, as_of: `2024-0${i}-01` },
  { figure_id: `part-${i}`, value: share, unit: 'percent', category: 'cause:violent', as_of: `2024-0${i}-01`, base_figure: `all-${i}` },
];

test('a share that falls while its count rises asks for a chart of counts', () => {
  const context = claims([...report(1, '175', '50'), ...report(2, '241', '44')]);
  // 49.5 to 50.5% of 175 are 87 or 88; 43.5 to 44.5% of 241 are 105 to 107.
  assert.equal(told(composition, context), ['warn stretch part-2 part-1 all-2 all-1']);
  assert.equal(sentences(composition, context), ['Deaths (violent), Acme Rights: from “50” [part-1] (2024-01-01) to “44” [part-2] (2024-02-01) the share falls while the count rises, from 87–88 to 105–107 cases: chart the counts.']);
});

test('share and count that move together agree, and so does a change within rounding', () => {
  assert.equal(told(composition, claims([...report(1, '241', '44'), ...report(2, '301', '48')])), ['note agrees part-1 part-2']);
  assert.equal(told(composition, claims([...report(1, '100', '44'), ...report(2, '101', '44')])), ['note agrees part-1 part-2']);
});

test('on the shipped data the share of violent deaths falls from 50% to 44% while they rise', () => {
  const warned = sentences(composition, shipped());
  assert.equal([warned.length, warned[0]?.includes('from 87–88 to 105–107 cases')], [1, true]);
});

test.run();
