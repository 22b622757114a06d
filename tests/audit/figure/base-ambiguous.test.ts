import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseAmbiguous } from '../../../src/audit/figure/base-ambiguous.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded, found } from '../../support/coded.ts';

const SHARE = { value: '31.8', phrase: '31.8%', unit: 'percent', category: 'cause:violent', base_figure: 'f1' };
const [OLD, NEW] = [{ value: '470', phrase: 'at least 470', hedge: 'at_least' }, { value: '480', phrase: 'at least 480', hedge: 'at_least', as_of: '2024-05-31' }];
const of = (rows: readonly Record<string, string>[], more = {}) => found(baseAmbiguous, coded(rows, more));

test('a share beside one count is of that one', () => {
  assert.equal(of([OLD, SHARE]), ['note agrees f2 f1']);
});

test('a share beside two counts is a warning, with both', () => {
  const [finding] = baseAmbiguous.find(coded([OLD, NEW, SHARE]));
  assert.is(finding?.severity, 'warn');
  assert.is(finding?.message.en, '“31.8%” [f3]: The Paper does not say whether of “at least 470” [f1] or of “at least 480” [f2].');
});

test('shares with the same choice make one finding', () => {
  assert.equal(of([OLD, NEW, SHARE, { ...SHARE, value: '31.6', phrase: '31.6%', category: 'cause:neglect' }]), ['warn stretch f3 f4 f1 f2']);
});

test('a quote that prints its base says which', () => {
  assert.equal(of([OLD, NEW, { ...SHARE, quote: 'at least 470 deaths, 31.8% of them violent' }]), ['note agrees f3 f1']);
});

test('the same number twice is one base; what other speakers counted, or long ago, is none', () => {
  assert.equal(of([OLD, { ...OLD, hedge: 'more_than', phrase: 'over 470' }, SHARE]), ['note agrees f3 f1']);
  assert.equal(of([OLD, { ...NEW, said_by: 'police' }, SHARE], { actors: [{}, { actor_id: 'police', name: 'Police' }] }), ['note agrees f3 f1']);
  assert.equal(of([OLD, { ...NEW, as_of: '2022-05-01' }, SHARE]), ['note agrees f3 f1']);
});

test('a share of the population is no matter of this check', () => {
  const population = [{ pop_id: 'sv', area: 'SV', group: 'total', as_of: '2024', value: '6000000', method: 'census', vintage: 'Census 2024' }];
  assert.equal(of([OLD, NEW, { value: '1', phrase: 'over 1%', unit: 'percent', base_pop: 'sv' }], { population }), []);
});

test('in the shipped ledger only El Ciudadano leaves it open, between 470 and 480', () => {
  const findings = [...baseAmbiguous.find(contextOf(readLedger('data'), { asOf: '2026-11-21' }))].filter(({ severity }) => severity === 'warn');
  assert.equal([...new Set(findings.map(({ observed }) => observed))], ['470 or 480']);
});

test.run();
