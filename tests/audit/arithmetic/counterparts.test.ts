import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { counterparts, firstOfEach } from '../../../src/audit/arithmetic/counterparts.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { reckoning } from '../../support/reckoning.ts';

const KILLED = { measure: 'homicides', period: '2023' };
const RATE = { ...KILLED, phrase: '2.4', value: '2.4', unit: 'per_100k' };
const of = (rows: Parameters<typeof reckoning>[0]): string[] => {
  const context = reckoning({ rate: RATE, ...rows });
  return counterparts(context, context.figure('rate') as Figure).map(({ id }) => id);
};

test('a count of the measure, category and time is a counterpart; anything else is none', () => {
  assert.equal(of({ yes: { ...KILLED, value: '154' }, year: { ...KILLED, value: '1', period: '2022' }, other: { value: '1' }, part: { ...KILLED, value: '1', category: 'cause:violent' }, aside: { ...KILLED, value: '1', rank: 'deprecated', rank_reason: 'a slip' }, words: { ...KILLED, phrase: 'many', hedge: 'vague' } }), ['yes']);
});

test('the text\'s own come first, then the speaker\'s, then anybody\'s', () => {
  const anybody = { ...KILLED, value: '3', source_id: 'other', said_by: 'police' };
  const speaker = { ...KILLED, value: '2', source_id: 'other' };
  assert.equal(of({ anybody, speaker, own: { ...KILLED, value: '1' } }), ['own']);
  assert.equal(of({ anybody, speaker }), ['speaker']);
  assert.equal(of({ anybody }), ['anybody']);
});

test('a count without a hedge comes before one with', () => {
  assert.equal(of({ around: { ...KILLED, value: '154', phrase: 'around 154', hedge: 'about' }, plain: { ...KILLED, value: '154' } }), ['plain', 'around']);
});

test('of each value and hedge the first is kept', () => {
  const { figures } = reckoning({ a: { value: '1' }, b: { value: '1' }, c: { value: '2' } });
  assert.equal(firstOfEach(figures).map(({ id }) => id), ['a', 'c']);
});

test.run();
