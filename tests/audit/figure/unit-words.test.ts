import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unitWords } from '../../../src/audit/figure/unit-words.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded, found } from '../../support/coded.ts';

const FALL = { value: '-70', unit: 'percent_change' };
const RATES = { ...FALL, quote: 'Homicide rates declined by 70%', phrase: 'declined by 70%' };
const NUMBER = { ...FALL, quote: 'the number of homicides declined by nearly 70%', phrase: 'declined by nearly 70%', hedge: 'almost' };
const told = (rows: readonly Record<string, string>[]) => found(unitWords, coded(rows)).filter((each) => !each.startsWith('note agrees'));

test('one fall said of a rate and of a number is a note, with both quotes', () => {
  const finding = [...unitWords.find(coded([RATES, NUMBER]))].find(({ figures }) => figures.length === 2);
  assert.is(finding?.severity, 'note');
  assert.is(finding?.message.en, 'The same text says “declined by 70%” [f1] of a rate and “declined by nearly 70%” [f2] of a number: “Homicide rates declined by 70%”, “the number of homicides declined by nearly 70%”.');
});

test('a percent of points, and a count called a rate, are notes', () => {
  assert.equal(told([{ value: '5', unit: 'percent_change', quote: 'rose by 5 percentage points', phrase: '5 percentage points' }]), ['note stretch f1']);
  assert.equal(told([{ value: '5', quote: 'una tasa de 5 muertes', phrase: '5 muertes' }]), ['note stretch f1']);
  assert.equal(told([{ value: '5', unit: 'per_100k', quote: 'la cifra de 5 por cada 100 mil', phrase: '5 por cada 100 mil' }]), ['note stretch f1']);
});

test('words that go with the unit agree', () => {
  assert.equal(found(unitWords, coded([{ value: '5', unit: 'per_100k', quote: 'a murder rate of 5 in all', phrase: 'of 5' }])), ['note agrees f1']);
  assert.equal(told([{ value: '5', unit: 'percentage_points', quote: 'subió 5 puntos porcentuales', phrase: '5 puntos porcentuales' }, RATES]), []);
});

test('other numbers, and quotes with neither word or with both, say nothing', () => {
  assert.equal(told([RATES, { ...NUMBER, value: '-60', quote: 'the number of homicides declined by 60%', phrase: 'declined by 60%', hedge: '' }]), []);
  assert.equal(found(unitWords, coded([{ value: '241' }, { value: '5', quote: 'the rate and the number, 5' }])), []);
});

test('in the shipped ledger it is the 70% of a heading and of its paragraph', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  const findings = [...unitWords.find(context)].filter(({ verdict }) => verdict !== 'agrees');
  assert.equal(findings.map(({ figures }) => figures.map((id) => context.figure(id)?.phrase)), [['Declined by 70%', 'declined by nearly 70%']]);
});

test.run();
