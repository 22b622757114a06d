import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { figuresOf, related, severityOf, untestable } from '../../../src/audit/arithmetic/related.ts';
import type { Related } from '../../../src/audit/arithmetic/related.ts';
import { reckoning, relation } from '../../support/reckoning.ts';

const TWO = { inputs: [2], of: 'two numbers' };
const ROWS = { all: { value: '5' }, a: { value: '2' }, b: { value: '3' } };
const one = (rows: Parameters<typeof reckoning>[0], row = relation('sum', 'all', 'a|b')): Related => related(reckoning(rows, [row]), 'sum')[0] as Related;

test('a relation has its claim, its inputs and its signs', () => {
  const { claim, inputs, signs, stated } = one(ROWS);
  assert.equal([claim.id, inputs.map(({ id }) => id), signs, stated], ['all', ['a', 'b'], ['+', '+'], false]);
  assert.equal(one(ROWS, relation('sum', 'all', 'a|b', { note: 'signs: + -; less the second', stated: 'yes' })).signs, ['+', '-']);
  assert.equal(one(ROWS, relation('sum', 'all', 'a|b', { note: 'signs: + + -' })).signs, []);
});

test('only relations of the type whose claims stand are given', () => {
  assert.equal(related(reckoning(ROWS, [relation('sum', 'all', 'a|b')]), 'share'), []);
  assert.equal(related(reckoning({ ...ROWS, all: { value: '5', rank: 'deprecated', rank_reason: 'a slip' } }, [relation('sum', 'all', 'a|b')]), 'sum'), []);
});

test('a relation between numbers can be tested', () => {
  assert.is(untestable('sum', one(ROWS), TWO), null);
});

test('why one cannot is said: measures apart, too few inputs, an input that was set aside, no number', () => {
  const why = (rows: Parameters<typeof reckoning>[0], row = relation('sum', 'all', 'a|b')): string => {
    const { verdict, observed } = untestable('sum', one(rows, row), TWO) ?? { verdict: '', observed: '' };
    return `${verdict}: ${observed}`;
  };
  const apart = { measure: 'custody_year', period: '2023' };
  assert.is(why({ ...ROWS, all: { value: '5', measure: 'homicides', period: '2023' }, a: { value: '2', ...apart } }), 'not-comparable: homicides');
  assert.is(why({ ...ROWS, a: { value: '2', measure: 'homicides', period: '2023' }, all: { value: '5', ...apart } }), 'not-comparable: homicides');
  assert.is(why(ROWS, relation('sum', 'all', 'a')), 'not-checkable: 1 inputs');
  assert.is(why({ ...ROWS, a: { value: '2', rank: 'deprecated', rank_reason: 'a slip' } }), 'not-checkable: an input that was set aside');
  assert.is(why({ ...ROWS, a: { phrase: 'an unstated number', hedge: 'vague' } }), 'not-checkable: no number printed');
});

test('what cannot be added up is an error of the text or speaker that gives it all, and a question where we brought it together', () => {
  const elsewhere = { value: '2', source_id: 'other' };
  const severity = (a: Record<string, string>, more = {}) => severityOf(one({ ...ROWS, a }, relation('sum', 'all', 'a|b', more)));
  assert.equal([severity({ value: '2' }), severity(elsewhere), severity({ ...elsewhere, said_by: 'police' }), severity({ ...elsewhere, said_by: 'police' }, { stated: 'yes' })], ['error', 'error', 'warn', 'error']);
  assert.is(severityOf(one(ROWS, relation('sum', 'all', 'a|wpp-2023'))), 'warn', 'a population is our choice');
  assert.is(severity({ phrase: 'dozens', hedge: 'vague' }), 'warn', 'the bounds of such words are a convention');
});

test('the figures of a finding begin with the claim, each once', () => {
  const { claim, inputs } = one(ROWS, relation('sum', 'all', 'a|b|a|all|wpp-2023'));
  assert.equal(figuresOf(claim, inputs).map(({ id }) => id), ['all', 'a', 'b']);
});

test.run();
