import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { rate } from '../../../src/audit/arithmetic/rate.ts';
import { about, inBrief, reckoning, relation, shippedFindings } from '../../support/reckoning.ts';

const KILLED = { measure: 'homicides', period: '2023' };
const COUNT = { ...KILLED, value: '154' };
const of = (phrase: string, more = {}) => ({ ...KILLED, phrase, value: /[\d.]+/u.exec(phrase)?.[0] ?? '', unit: 'per_100k', ...more });

test('2.4 with 154 homicides implies 6,285,715 to 6,553,191 people: UN WPP 2024 fits, the census of 2024 does not', () => {
  const finding = about(rate, reckoning({ count: COUNT, rate: of('2.4 per 100,000') }, [relation('rate', 'rate', 'count|wpp-2023')]), 'rate');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['rate', 'count']]);
  assert.is(finding.message.en, '“2.4 per 100,000” [rate] implies 6,285,715 to 6,553,191 people for “154” [count]; these fit: UN WPP 2024 (6,309,624: 2.44); these do not: Census 2024 (6,029,976: 2.55).');
});

test('a rate that was printed per 1,000 is held to the place that was printed there', () => {
  const finding = about(rate, reckoning({ count: { ...COUNT, value: '495' }, rate: { ...of('0.9 per 1,000'), value: '90' } }), 'rate');
  assert.match(finding.message.en, /^“0\.9 per 1,000” \[rate\] implies 521,053 to 582,352 people/u);
});

test('a rate whose row names its people is held against them, and the count of its own period is found', () => {
  assert.is(about(rate, reckoning({ count: COUNT, rate: of('2.4', { base_pop: 'wpp-2023' }) }), 'rate').verdict, 'agrees');
});

test('people that do not give the rate are a warning where another vintage does, an error where none does', () => {
  const named = (phrase: string) => about(rate, reckoning({ count: COUNT, rate: of(phrase, { base_pop: 'census-2024' }) }), 'rate');
  assert.equal([named('2.4').verdict, named('2.4').severity], ['conflict', 'warn']);
  assert.equal([named('2.9').verdict, named('2.9').severity], ['conflict', 'error']);
});

test('a rate with no people named agrees where one vintage of its year fits', () => {
  const finding = about(rate, reckoning({ count: COUNT, rate: of('2.4') }), 'rate');
  assert.equal([finding.verdict, finding.severity], ['agrees', 'note']);
});

test('of vintages, only those of the year or the one beside it are tried, and none that was set aside', () => {
  const { expected } = about(rate, reckoning({ count: COUNT, rate: of('2.4') }), 'rate');
  assert.is(expected, 'UN WPP 2024 (6,309,624: 2.44), Census 2024 (6,029,976: 2.55); implied 6,285,715 to 6,553,191');
});

test('a rate that only an old census gives is a stretch, and says so', () => {
  const old = { period: '2013' };
  const finding = about(rate, reckoning({ count: { ...COUNT, ...old, value: '2513' }, rate: of('43.7', old) }), 'rate');
  assert.equal([finding.verdict, finding.severity], ['stretch', 'warn']);
  assert.match(finding.message.en, /this fits, though it is of long before: Census 2007 \(5,744,113: 43\.75\)\.$/u);
});

test('a rate that no known people give cannot be checked, while what it implies is near: which people is not said', () => {
  const finding = about(rate, reckoning({ count: COUNT, rate: of('2.3') }), 'rate');
  assert.equal([finding.verdict, finding.severity], ['not-checkable', 'note']);
  assert.match(finding.message.en, /; which people are meant is not said\.$/u);
});

test('a rate that implies people far from all that are known conflicts: an error of a text or speaker that gives the count too', () => {
  assert.equal(inBrief(rate, reckoning({ count: COUNT, rate: of('4.8') })), ['error conflict rate count']);
  assert.equal(inBrief(rate, reckoning({ count: { ...COUNT, source_id: 'other', said_by: 'police' }, rate: of('4.8') })), ['warn conflict rate count']);
});

test('where the counts of a year differ, a rate need only come from one', () => {
  const counts = { a: { ...COUNT, value: '194' }, b: COUNT };
  assert.equal(inBrief(rate, reckoning({ ...counts, rate: of('2.4') })), ['note agrees rate b a']);
});

test('the count of the text itself comes before those of others', () => {
  assert.equal(inBrief(rate, reckoning({ count: { ...COUNT, source_id: 'other' }, own: { ...COUNT, value: '190' }, rate: of('2.4') })), ['error conflict rate own']);
});

test('what lacks is said: a rate, a count, a population', () => {
  const lacking = (figures: Parameters<typeof reckoning>[0], relations: Parameters<typeof reckoning>[1] = []) => [...rate.find(reckoning(figures, relations))].map(({ verdict, observed }) => `${verdict}: ${observed}`);
  assert.equal(lacking({ rate: of('2.4') }), ['not-checkable: no count of its time']);
  assert.equal(lacking({ count: { ...COUNT, period: '1999' }, rate: of('2.4', { period: '1999' }) }), ['not-checkable: no population of its year']);
  assert.equal(lacking({ count: COUNT }, [relation('rate', 'count', 'count|wpp-2023')]), ['not-checkable: no rate printed']);
});

test('a rate that was set aside is not judged again', () => {
  assert.equal(inBrief(rate, reckoning({ count: COUNT, rate: of('9.9', { rank: 'deprecated', rank_reason: 'a slip' }) })), []);
});

test('in the shipped ledger, 2.4 of 2023 fits UN WPP 2024 and not the census of 2024, and no rate is an error', () => {
  const found = shippedFindings(rate, 'homicides', [2.4]);
  assert.ok(found.length >= 2);
  for (const { verdict, message } of found) {
    assert.is(verdict, 'agrees');
    assert.match(message.en, /implies 6,285,715 to 6,553,191 people .* these fit: UN WPP 2024 \(6,309,624: 2\.44\); these do not: Census 2024 \(6,029,976: 2\.55\)\.$/u);
  }
});

test.run();
