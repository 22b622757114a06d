import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unitMatchesPhrase } from '../../../src/audit/evidence/unit-matches-phrase.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded } from '../../support/coded.ts';

const of = (quote: string, phrase: string, { unit = 'count', lang = 'en', value = '44' } = {}) => [...unitMatchesPhrase.find(coded([{ quote, phrase, value, unit }], { sources: [{ lang }] }))][0];

test('a unit in the phrase is the one typed', () => {
  assert.is(of('44% died of violence', '44% died', { unit: 'percent' })?.verdict, 'agrees');
  assert.is(of('una tasa de 44 por cada 100.000', '44 por cada 100.000', { unit: 'per_100k', lang: 'es' })?.verdict, 'agrees');
  assert.is(of('it lasted 44 months', '44 months', { unit: 'months' })?.verdict, 'agrees');
});

test('another unit is an error, with both', () => {
  const finding = of('44% died of violence', '44% died');
  assert.equal([finding?.severity, finding?.verdict], ['error', 'conflict']);
  assert.is(finding?.message.en, '“44% died” [f1] is in percent, and count was typed.');
  assert.is(of('it lasted 44 months', '44 months', { unit: 'years' })?.severity, 'error');
});

test('a unit right behind the phrase counts, though it was left out of it', () => {
  assert.is(of('another 44% died there', 'another 44')?.severity, 'error');
  assert.is(of('44 murders per 100,000 people', '44 murders')?.severity, 'error');
  assert.is(of('another 44% died there', 'another 44', { unit: 'percent' })?.verdict, 'agrees');
  assert.is(of('it lasted 44 months', '44', { unit: 'years' })?.severity, 'error');
});

test('a unit further on is that of something else', () => {
  assert.is(of('44 people died in months of heat', '44 people')?.verdict, 'agrees');
});

test('a verb before the phrase makes a percent a change', () => {
  assert.is(of('murders declined by 44%', '44%', { unit: 'percent_change', value: '-44' })?.verdict, 'agrees');
  assert.is(of('44% of the deaths', '44%', { unit: 'percent_change', value: '44' })?.severity, 'error');
});

test('a number of which nothing is said is a count; a rate may be told by its name', () => {
  assert.is(of('the number is 44 now', 'is 44')?.verdict, 'agrees');
  assert.is(of('a murder rate of 44 in all', 'of 44', { unit: 'per_100k' })?.verdict, 'agrees');
});

test('a unit that nothing says cannot be compared', () => {
  assert.is(of('2015: 44 in all', ': 44', { unit: 'per_100k' })?.verdict, 'not-checkable');
});

test('no unit of the shipped ledger is another than the one that its words say', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  assert.equal([...unitMatchesPhrase.find(context)].filter(({ severity }) => severity !== 'note').map(({ message }) => message.en), []);
});

test.run();
