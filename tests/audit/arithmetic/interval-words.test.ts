import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { intervalWords } from '../../../src/audit/arithmetic/interval-words.ts';
import { about, inBrief, reckoning, shippedLedger } from '../../support/reckoning.ts';

const killed = (quote: string, period: string) => about(intervalWords, reckoning({ dead: { measure: 'homicides', value: '87', quote, period } }), 'dead');

test('from the 25th to the 27th are three days', () => {
  const finding = killed('87 people were killed in three days', '2022-03-25/2022-03-27');
  assert.equal([finding.severity, finding.verdict], ['note', 'agrees']);
  assert.is(finding.message.en, 'The quote of “87” [dead] says “in three days”, and 2022-03-25/2022-03-27 is 3 days.');
});

test('from the 20th to the 27th they are not', () => {
  const finding = killed('87 people were killed in three days', '2022-03-20/2022-03-27');
  assert.equal([finding.severity, finding.verdict], ['warn', 'conflict']);
  assert.is(finding.message.en, 'The quote of “87” [dead] says “in three days”, and 2022-03-20/2022-03-27 is not so long: 8 days.');
});

test('the days between may be counted too: from the 24th to the 27th are four days, or three', () => {
  assert.is(killed('87 were killed in three days', '2022-03-24/2022-03-27').verdict, 'agrees');
  assert.is(killed('87 were killed in four days', '2022-03-24/2022-03-27').verdict, 'agrees');
});

test('a year is twelve months', () => {
  assert.is(killed('las 87 personas durante los doce meses', '2014').verdict, 'agrees');
  assert.is(killed('las 87 personas durante los seis meses', '2014').verdict, 'conflict');
});

test('a running total is of the time since its clock started', () => {
  const dead = (quote: string, as_of: string) => about(intervalWords, reckoning({ dead: { value: '470', quote, as_of } }), 'dead').verdict;
  assert.equal([dead('470 muertes durante los 45 meses', '2025-12-31'), dead('470 muertes durante los 45 meses', '2026-01-31'), dead('470 in just 45 months', '2025-12-27')], ['agrees', 'conflict', 'no-power']);
});

test('a stated time is the business of another check, and a stock has no period', () => {
  assert.equal(inBrief(intervalWords, reckoning({ time: { measure: 'state', unit: 'days', value: '3', quote: 'it took in all 3, in three days' }, held: { measure: 'prison', value: '87', quote: '87 people held in three days' } })), ['note not-checkable held']);
});

test('in the shipped ledger the words of every lapse agree with the dates, but for one date reckoned from the words', () => {
  const verdicts = [...intervalWords.find(shippedLedger())].map(({ verdict }) => verdict);
  assert.equal(verdicts.filter((verdict) => verdict !== 'agrees'), ['no-power']);
  assert.ok(verdicts.length >= 5);
});

test.run();
