import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contextOf } from '../../../src/audit/context.ts';
import { valueMatchesPhrase } from '../../../src/audit/evidence/value-matches-phrase.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded } from '../../support/coded.ts';

const of = (cells: Record<string, string>, lang = 'en') => [...valueMatchesPhrase.find(coded([cells], { sources: [{ lang }] }))][0];

test('a number in words, with separators, with a sign or with a unit is the one typed', () => {
  const rows: readonly [string, string, string, Record<string, string>][] = [
    ['two', '2', 'en', {}], ['1,300', '1300', 'en', {}], ['1.300 muertes', '1300', 'es', {}], ['$411 million', '411000000', 'en', { unit: 'usd' }],
    ['half', '50', 'en', { unit: 'percent' }], ['6 mil 657', '6657', 'es', {}], ['fell by 70%', '-70', 'en', { unit: 'percent_change' }], ['31,8 %', '31.8', 'es', { unit: 'percent' }],
  ];
  for (const [phrase, value, lang, cells] of rows) assert.is(of({ phrase, value, ...cells }, lang)?.verdict, 'agrees', phrase);
});

test('another number is an error, with both', () => {
  const finding = of({ phrase: 'at least 214', value: '241', hedge: 'at_least' });
  assert.is(finding?.severity, 'error');
  assert.is(finding?.verdict, 'conflict');
  assert.is(finding?.message.en, '“at least 214” [f1] says 214, and 241 was typed.');
  assert.is(finding?.message.es, '“at least 214” [f1] dice 214, y se tecleó 241.');
});

test('a lost sign, or a lost end of a range, is another number', () => {
  assert.is(of({ phrase: 'fell by 70%', value: '70', unit: 'percent_change' })?.verdict, 'conflict');
  assert.is(of({ phrase: '20 to 30 years', value: '20', value_to: '35', hedge: 'between', unit: 'years' })?.message.en, '“20 to 30 years” [f1] says 20 to 30, and 20 to 35 was typed.');
});

test('words without a number agree with an empty value', () => {
  assert.is(of({ phrase: 'dozens', value: '', hedge: 'vague' })?.verdict, 'agrees');
});

test('of two readings the finding names both, and which language was read where it is not the source\'s', () => {
  assert.match(of({ phrase: '6.656 casos', value: '6656' }, 'es')?.message.en ?? '', /as typed \(it can be read as 6656 or 6\.656\)\.$/u);
  assert.match(of({ phrase: 'Al menos 480', value: '480', hedge: 'at_least' })?.message.en ?? '', /read as Spanish/u);
});

test('a phrase that cannot be read is a warning that says which part', () => {
  const finding = of({ phrase: '44 and 29%', value: '44', unit: 'percent' });
  assert.equal([finding?.severity, finding?.verdict], ['warn', 'not-checkable']);
  assert.match(finding?.message.en ?? '', /“29” is a number beside “44”/u);
});

test('every value of the shipped ledger is the one that its phrase says', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  assert.equal([...valueMatchesPhrase.find(context)].filter(({ verdict }) => verdict !== 'agrees').map(({ message }) => message.en), []);
});

test.run();
