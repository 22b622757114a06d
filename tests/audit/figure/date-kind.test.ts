import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dateKind } from '../../../src/audit/figure/date-kind.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { coded, found } from '../../support/coded.ts';

const of = (cells: Record<string, string>, source: Record<string, string> = {}, measure: Record<string, string> = {}) =>
  found(dateKind, coded([{ value: '241', ...cells }], { sources: [{ published: '2024-06-01', ...source }], measures: [measure] }));
const FLOW = { kind: 'flow' };

test('a figure of a day not after its publication agrees', () => {
  assert.equal(of({ as_of: '2024-06-01' }), ['note agrees f1']);
});

test('a figure of a day after its publication is an error; where the day of publication is inferred, a warning', () => {
  assert.equal(of({ as_of: '2024-06-02' }), ['error conflict f1']);
  assert.equal(of({ as_of: '2024-06-02' }, { published_basis: 'inferred' }), ['warn conflict f1']);
});

test('a vague date is any day in it: only when none is left it is a finding', () => {
  assert.equal(of({ as_of: '2024-06-XX' }), ['note agrees f1']);
  assert.equal(of({ as_of: '2024-07-XX' }), ['error conflict f1']);
  assert.equal(of({ as_of: '2024-06-20' }, { published: '2024-06-XX' }), ['note agrees f1']);
});

test('a running total without a day is taken to be of its publication, and a note says so', () => {
  assert.equal(of({ as_of: '' }), ['note not-checkable f1']);
});

test('a running total of a period, and no day, is an error; its change over a period is none', () => {
  assert.equal(of({ as_of: '', period: '2023' }), ['error conflict f1']);
  assert.equal(of({ as_of: '', period: '2023', unit: 'percent_change', value: '5' }), ['note agrees f1']);
});

test('a period that was not over when it was printed is a warning, and one not begun an error', () => {
  assert.equal(of({ as_of: '', period: '2023' }, {}, FLOW), ['note agrees f1']);
  assert.equal(of({ as_of: '', period: '2024' }, {}, FLOW), ['warn stretch f1']);
  assert.equal(of({ as_of: '', period: '2025' }, {}, FLOW), ['error conflict f1']);
});

test('an estimate may look ahead', () => {
  assert.equal(of({ as_of: '', period: '2024', basis: 'estimate' }, {}, FLOW), ['note agrees f1']);
});

test('the sentence has both dates', () => {
  const [finding] = dateKind.find(coded([{ value: '241', as_of: '2024-06-02' }]));
  assert.is(finding?.message.en, '“241” [f1] is of 2024-06-02, after the text that prints it, of 2024-06-01.');
  assert.is(finding?.message.es, '“241” [f1] es de 2024-06-02, después del texto que la publica, de 2024-06-01.');
});

test('no figure of the shipped ledger is of a day after the text that prints it', () => {
  assert.equal(found(dateKind, contextOf(readLedger('data'), { asOf: '2026-11-21' })).filter((each) => !each.startsWith('note')), []);
});

test.run();
