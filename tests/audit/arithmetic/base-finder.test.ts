import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseFinder } from '../../../src/audit/arithmetic/base-finder.ts';
import { shareDigits, shareText } from '../../../src/audit/arithmetic/grim-counts.ts';
import { about, inBrief, percent, reckoning, shippedFindings } from '../../support/reckoning.ts';

const CODES = ['violent', 'neglect', 'unknown', 'terminal', 'suicide'];

/** A count and the shares of it, as v1, v2 … by cause. */
function list(base: string, ...shares: readonly string[]) {
  return reckoning({ all: { value: base }, ...Object.fromEntries(shares.map((phrase, i) => [`v${i + 1}`, percent(phrase, { category: `cause:${CODES[i]}`, base_figure: 'all' })])) });
}

test('31.8, 31.6, 31.1, 4.7 and 0.9 are not of 470: they are of 469 exactly, or of 450', () => {
  const finding = about(baseFinder, list('470', '31.8%', '31.6%', '31.1%', '4.7%', '0.9%'), 'v1');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'impossible', ['v1', 'v2', 'v3', 'v4', 'v5', 'all']]);
  assert.is(finding.message.en, '“31.8%” [v1], “31.6%” [v2], “31.1%” [v3], “4.7%” [v4] and “0.9%” [v5] cannot all be of “470” [all], if they were rounded to the nearest: '
    + 'of 447 to 493, they fit 450 = 143+142+140+21+4 and 469 = 149+148+146+22+4, and a random list of such shares fits some number there in 37% of cases.');
});

test('the base that is named agrees where it is one of those that fit', () => {
  const finding = about(baseFinder, list('469', '31.8%', '31.6%', '31.1%', '4.7%', '0.9%'), 'v1');
  assert.is(finding.verdict, 'agrees');
  assert.match(finding.expected, /469 = 149\+148\+146\+22\+4/u);
});

test('two whole percents of 241 can be of any number nearby: no power', () => {
  const finding = about(baseFinder, list('241', '44%', '29%'), 'v1');
  assert.equal([finding.verdict, finding.expected], ['no-power', 'any of 229 to 253; false matches 100%']);
});

test('a list that was made to come to 100 fits its base after all', () => {
  const finding = about(baseFinder, list('386', '36.5%', '33.2%', '24.3%', '5.7%', '0.3%'), 'v1');
  assert.is(finding.verdict, 'stretch');
  assert.match(finding.message.en, /are 141\+128\+94\+22\+1 of “386” \[all\] if they were made to come to 100; each rounded by itself: of 367 to 405, they fit 367 = /u);
});

test('shares of schemes that overlap are tested each, and need not add up', () => {
  const context = reckoning({ all: { value: '80' }, v: percent('31.3%', { category: 'cause:violent', base_figure: 'all' }), s: percent('68.8%', { category: 'signs:violence', base_figure: 'all' }) });
  assert.match(about(baseFinder, context, 'v').expected, /^80 = 25 \/ 55 of 76 to 84/u);
});

test('one share, a share of people, a share of nothing named are no list', () => {
  assert.equal(inBrief(baseFinder, list('470', '31.8%')), []);
  const people = { category: 'cause:violent', base_pop: 'wpp-2023' };
  assert.equal(inBrief(baseFinder, reckoning({ a: percent('1.8%', people), b: percent('2.1%', { ...people, category: 'cause:neglect' }) })), []);
  assert.equal(inBrief(baseFinder, reckoning({ a: percent('31.8%', { category: 'cause:violent' }), b: percent('31.6%', { category: 'cause:neglect' }) })), []);
});

test('of shares made from counts, the whole that they were made from is found', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 2, maxLength: 5 });
  fc.assert(fc.property(counts, fc.integer({ min: 0, max: 2 }), (cases, decimals) => {
    const whole = cases.reduce((sum, k) => sum + k, 0);
    const shares = cases.map((k) => shareText({ digits: shareDigits(k, whole, decimals), decimals }));
    assert.is.not(about(baseFinder, list(String(whole), ...shares), 'v1').verdict, 'impossible');
  }), { numRuns: 30 });
});

test('in the shipped ledger, the five causes that sum to 100.1 fit 469 = 149+148+146+22+4', () => {
  const five = shippedFindings(baseFinder, 'deaths_in_custody', [31.8]).find(({ figures }) => figures.length === 6);
  assert.is(five?.verdict, 'impossible');
  assert.match(five?.message.en ?? '', /469 = 149\+148\+146\+22\+4/u);
  assert.match(five?.message.en ?? '', /a random list of such shares fits some number there in \d+% of cases/u);
});

test.run();
