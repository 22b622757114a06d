import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sumOfShares } from '../../../src/audit/arithmetic/sum-of-shares.ts';
import { about, inBrief, percent, reckoning, relation, shippedFindings } from '../../support/reckoning.ts';

const cause = (phrase: string, code: string, more = {}) => percent(phrase, { category: `cause:${code}`, base_figure: 'all', ...more });

test('44% and 29% of 241 leave 27%, which is 63 to 67 deaths', () => {
  const context = reckoning({ all: { value: '241', phrase: 'at least 241', hedge: 'at_least' }, a: cause('44%', 'violent'), b: cause('29%', 'neglect') });
  const finding = about(sumOfShares, context, 'a');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['a', 'b']]);
  assert.is(finding.message.en, '“44%” [a] and “29%” [b] are 73% together: 27% is not stated, 63 to 67 of “at least 241” [all], if the whole is 241 exactly.');
  assert.is(finding.message.es, '“44%” [a] y “29%” [b] son 73% en conjunto: 27% no se declara, 63 a 67 de “at least 241” [all], si el total es exactamente 241.');
});

test('100.1 is 100 within the rounding of five shares', () => {
  const phrases = { violent: '31.8%', neglect: '31.6%', unknown: '31.1%', terminal: '4.7%', suicide: '0.9%' };
  const shares = Object.fromEntries(Object.entries(phrases).map(([code, phrase]) => [code, cause(phrase, code)]));
  const finding = about(sumOfShares, reckoning({ all: { value: '470' }, ...shares }), 'violent');
  assert.equal([finding.verdict, finding.observed], ['agrees', '100.1%']);
  assert.match(finding.message.en, /are 100\.1% together, 100 within their rounding\.$/u);
});

test('60% and 42% of categories that exclude each other cannot both be', () => {
  const finding = about(sumOfShares, reckoning({ all: { value: '50' }, a: cause('60%', 'violent'), b: cause('42%', 'neglect') }), 'a');
  assert.equal([finding.severity, finding.verdict], ['error', 'impossible']);
  assert.match(finding.message.en, /are 102% together, which cannot be above 100/u);
});

test('50% and 51% may be: each may be half a point less', () => {
  assert.is(about(sumOfShares, reckoning({ all: { value: '50' }, a: cause('50%', 'violent'), b: cause('51%', 'neglect') }), 'a').verdict, 'agrees');
});

test('categories that leave nothing out must come to 100', () => {
  const sex = (men: string, women: string) => reckoning({ all: { value: '50' }, m: percent(men, { category: 'sex:men', base_figure: 'all' }), w: percent(women, { category: 'sex:women', base_figure: 'all' }) });
  assert.is(about(sumOfShares, sex('86%', '14%'), 'm').verdict, 'agrees');
  assert.is(about(sumOfShares, sex('86%', '11%'), 'm').verdict, 'impossible');
});

test('categories that overlap may come to any sum, and shares of two bases are no list', () => {
  assert.equal(inBrief(sumOfShares, reckoning({ all: { value: '50' }, a: percent('80%', { category: 'signs:violence', base_figure: 'all' }), b: percent('70%', { category: 'signs:hunger', base_figure: 'all' }) })), []);
  assert.equal(inBrief(sumOfShares, reckoning({ all: { value: '50' }, more: { value: '60', source_id: 'other' }, a: cause('80%', 'violent'), b: cause('70%', 'neglect', { base_figure: 'more' }) })), []);
});

test('"a similar percentage" is taken within a fifth of the one that its relation names; alone it cannot be added', () => {
  const rows = { all: { value: '470' }, a: cause('30%', 'violent'), b: { phrase: 'a similar percentage', unit: 'percent', hedge: 'similar', category: 'cause:neglect', base_figure: 'all' } };
  // 29.5 and 24 to 30.5 and 36.
  assert.is(about(sumOfShares, reckoning(rows, [relation('similar', 'b', 'a')]), 'a').observed, '53.5 to 66.5%');
  assert.is(about(sumOfShares, reckoning(rows), 'a').verdict, 'not-checkable');
});

test('in the shipped ledger, what 44% and 29% leave is told, and nothing is above 100', () => {
  const found = shippedFindings(sumOfShares, 'deaths_in_custody', [44]);
  assert.ok(found.length >= 1);
  assert.ok(found.every(({ message }) => message.en.includes('27% is not stated, 63 to 67 of')));
});

test.run();
