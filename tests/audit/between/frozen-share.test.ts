import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { frozenShare } from '../../../src/audit/between/frozen-share.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';
import type { ClaimRow } from '../../support/claims.ts';

const report = (i: number, whole: string, share: string): ClaimRow[] => [
  { figure_id: `all-${i}`, value: whole, as_of: `2024-0${i}-01` },
  { figure_id: `part-${i}`, value: share, unit: 'percent', category: 'cause:violent', as_of: `2024-0${i}-01`, base_figure: `all-${i}` },
];

test('a percent that stays while its whole grows is told with what it makes of the new cases', () => {
  const context = claims([...report(1, '100', '94'), ...report(2, '200', '94')]);
  // 93.5 to 94.5% of 200 are 187 to 189, of 100 they are 93.5 to 94.5: of the new 100, 92.5 to 95.5.
  assert.equal(told(frozenShare, context), ['warn stretch part-2 part-1 all-2 all-1']);
  assert.equal(sentences(frozenShare, context), ['Deaths (violent), Acme Rights: the percent is the same in “94” [part-1] (2024-01-01) of 100 and in “94” [part-2] (2024-02-01) of 200, so of the 100 new cases it would be 92.5 to 95.5%, unless it was carried over.']);
});

test('growth up to a tenth freezes nothing, nor does a share that moved in between', () => {
  assert.equal(told(frozenShare, claims([...report(1, '100', '94'), ...report(2, '110', '94')])), ['note agrees part-1 part-2']);
  assert.equal(told(frozenShare, claims([...report(1, '100', '50'), ...report(2, '150', '44'), ...report(3, '200', '50')])), ['note agrees part-1 part-2 part-3']);
});

test('on the shipped data 94% are not gang members of 311 and of 480', () => {
  const [found, ...others] = sentences(frozenShare, shipped());
  assert.equal(others, []);
  // (0.935 × 480 − 0.945 × 311) / 169 and (0.945 × 480 − 0.935 × 311) / 169.
  assert.ok(found?.includes('of the 169 new cases it would be 91.7 to 96.3%'), found);
});

test.run();
