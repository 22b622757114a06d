import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { impliedCount } from '../../../src/audit/arithmetic/implied-count.ts';
import { about, inBrief, percent, reckoning, shippedFindings } from '../../support/reckoning.ts';

const SHARE = percent('1.01%', { measure: 'arrests', base_pop: 'wpp-2023' });

test('1.01% of 6,309,624 people is 63,412 to 64,042, and 64,000 arrests agree', () => {
  // 1.005% and 1.015%: 63,411.72 and 64,042.68.
  const finding = about(impliedCount, reckoning({ share: SHARE, count: { measure: 'arrests', value: '64000' } }), 'share');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['share', 'count']]);
  assert.is(finding.message.en, '“64000” [count] agrees with “1.01%” [share] of 6,309,624 people [wpp-2023], which is 63,412 to 64,042.');
});

test('75,000 arrests do not: a warning, since the people are our choice', () => {
  const finding = about(impliedCount, reckoning({ share: SHARE, count: { measure: 'arrests', value: '75000' } }), 'share');
  assert.equal([finding.severity, finding.verdict], ['warn', 'conflict']);
  assert.is(finding.message.es, '“75000” [count] no puede salir de “1.01%” [share] de 6,309,624 personas [wpp-2023], que son 63,412 a 64,042.');
});

test('each different count of its day is held against it, and no other', () => {
  const rows = { share: SHARE, a: { measure: 'arrests', value: '64000' }, again: { measure: 'arrests', value: '64000' }, b: { measure: 'arrests', value: '75000' }, late: { measure: 'arrests', value: '90000', as_of: '2025-01-01' }, held: { measure: 'prison', value: '90000' } };
  assert.equal(inBrief(impliedCount, reckoning(rows)), ['note agrees share a', 'warn conflict share b']);
});

test('without a count of the same measure, the people that are implied are said, and nothing is tested', () => {
  const finding = about(impliedCount, reckoning({ share: percent('almost 2 percent', { measure: 'prison', hedge: 'almost', base_pop: 'adults-2022' }) }), 'share');
  assert.equal([finding.verdict, finding.observed], ['not-checkable', '43,747 to 87,492 people']);
});

test('no number implies none', () => {
  assert.is(about(impliedCount, reckoning({ share: { phrase: 'a tiny share', unit: 'percent', hedge: 'vague', base_pop: 'wpp-2023' } }), 'share').observed, 'no number printed');
});

test('in the shipped ledger, 1.01% agrees with the 64,111 arrests printed beside it', () => {
  assert.equal(shippedFindings(impliedCount, 'arrests', [1.01]).map(({ verdict, expected }) => `${verdict}: ${expected}`), ['agrees: 63,575 to 64,207, and 64,111 counted']);
});

test.run();
