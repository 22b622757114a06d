import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hedgeOnPrecise } from '../../../src/audit/figure/hedge-on-precise.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded, found } from '../../support/coded.ts';

const of = (cells: Record<string, string>) => found(hedgeOnPrecise, coded([cells]));

test('"around" with a number that is not round is a note', () => {
  const [finding] = hedgeOnPrecise.find(coded([{ value: '495', phrase: 'around 495', hedge: 'about' }]));
  assert.is(finding?.verdict, 'stretch');
  assert.is(finding?.severity, 'note');
  assert.is(finding?.message.en, '“around 495” [f1] hedges a number that is exact to 5: 495 looks counted or computed, and the hedge added.');
  assert.equal(of({ value: '2498', phrase: 'almost 2,498', hedge: 'almost' }), ['note stretch f1']);
});

test('"around" with a round number agrees', () => {
  assert.equal(of({ value: '480', phrase: 'around 480', hedge: 'about' }), ['note agrees f1']);
  assert.equal(of({ value: '7000', phrase: 'about 7,000', hedge: 'about' }), ['note agrees f1']);
});

test('under 100 any number goes with "around": nothing was tested', () => {
  assert.equal(of({ value: '23', phrase: 'about 23', hedge: 'about' }), ['note no-power f1']);
});

test('bounds from below are not hedges of that kind: "over 67,467" was counted', () => {
  assert.equal(of({ value: '67467', phrase: 'over 67,467', hedge: 'more_than' }), []);
  assert.equal(of({ value: '495', phrase: '495' }), []);
});

test('the shipped ledger has "around 495" and "cerca de 659"', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  const values = [...hedgeOnPrecise.find(context)].filter(({ verdict }) => verdict === 'stretch').map(({ figures: [id] }) => context.figure(id ?? '')?.reported.value);
  assert.equal(values, [495, 659]);
});

test.run();
