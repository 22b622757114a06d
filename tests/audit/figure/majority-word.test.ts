import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contextOf } from '../../../src/audit/context.ts';
import { majorityWord } from '../../../src/audit/figure/majority-word.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded, found } from '../../support/coded.ts';

const IZALCO = { quote: 'The majority of deaths (40.9%) occurred there', phrase: '(40.9%)', value: '40.9', unit: 'percent', category: 'cause:violent' };
const PART = { quote: 'La mayoría de las muertes, con 192', phrase: 'con 192', value: '192', category: 'cause:violent' };

test('"majority (40.9%)" turns the story round', () => {
  const [finding] = majorityWord.find(coded([IZALCO]));
  assert.equal([finding?.severity, finding?.verdict, finding?.decision], ['error', 'conflict', true]);
  assert.is(finding?.message.en, 'The quote says “majority”, and “(40.9%)” [f1] is 40.9%, not more than half; it may be the largest part.');
  assert.is(finding?.message.es, 'La cita dice “majority”, y “(40.9%)” [f1] es 40.9%, no más de la mitad; puede ser la parte mayor.');
});

test('a share over half agrees, one of exactly half does not reach, and a rounded 50% may', () => {
  assert.equal(found(majorityWord, coded([{ ...IZALCO, quote: 'The majority of deaths (50.1%) occurred', phrase: '(50.1%)', value: '50.1' }])), ['note agrees f1']);
  assert.equal(found(majorityWord, coded([{ ...IZALCO, quote: 'The majority of deaths (50%) occurred', phrase: '(50%)', value: '50' }])), ['note agrees f1']);
  assert.equal(found(majorityWord, coded([{ ...IZALCO, quote: 'The majority: exactly 50% occurred', phrase: 'exactly 50%', value: '50', hedge: 'exactly' }])), ['error conflict! f1']);
});

test('a count is held against the whole that it is part of', () => {
  const whole = (value: string) => coded([{ ...PART, base_figure: 'f2' }, { value }]);
  assert.equal(found(majorityWord, whole('470')), ['error conflict! f1 f2']);
  assert.equal(found(majorityWord, whole('383')), ['note agrees f1 f2']);
  assert.equal(found(majorityWord, whole('384')), ['error conflict! f1 f2']);
});

test('a whole that only the coder put beside it makes a question, not an error', () => {
  const relation = { type: 'part_of', claim: 'f1', inputs: 'f1|f2' };
  const rows = [{ ...PART, source_id: 'paper' }, { value: '470', source_id: 'other' }];
  const sources = [{}, { source_id: 'other' }];
  assert.equal(found(majorityWord, coded(rows, { sources, relations: [{ ...relation, stated: 'no' }] })), ['warn conflict f1 f2']);
  assert.equal(found(majorityWord, coded(rows, { sources, relations: [{ ...relation, stated: 'yes' }] })), ['error conflict! f1 f2']);
});

test('without a whole, or a number, there is nothing to check', () => {
  assert.equal(found(majorityWord, coded([PART])), ['note not-checkable f1']);
});

test('in the shipped ledger it is 40.9% at Izalco, printed as a share and as 192 of 470', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  const findings = [...majorityWord.find(context)].filter(({ verdict }) => verdict !== 'agrees');
  assert.equal(findings.map(({ severity, decision, figures: [id] }) => [severity, decision, context.figure(id ?? '')?.reported.value]), [['error', true, 40.9], ['warn', false, 192]]);
});

test.run();
