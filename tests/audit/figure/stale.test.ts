import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stale } from '../../../src/audit/figure/stale.ts';
import { contextOf } from '../../../src/audit/context.ts';
import { readLedger } from '../../../src/ledger/ledger.ts';
import { coded, found } from '../../support/coded.ts';

const NEWS = { sources: [{ published: '2024-06-12' }], asOf: '2024-06-12' };
/** What is said of the number in its text: the finding on today comes after it. */
const atPrint = (rows: readonly Record<string, string>[], more = {}) => found(stale, coded(rows, { ...NEWS, ...more })).filter((each) => each.startsWith('warn'));

test('a number 90 days older than its text is fresh, one of 91 days a warning', () => {
  assert.equal(atPrint([{ value: '70', as_of: '2024-03-14' }]), []);
  assert.equal(atPrint([{ value: '70', as_of: '2024-03-13' }]), ['warn stretch f1']);
});

test('the sentence has the dates and the days', () => {
  const [finding] = stale.find(coded([{ value: '70000', phrase: 'more than 70,000', hedge: 'more_than', as_of: '2023-11-27' }], NEWS));
  assert.is(finding?.message.en, '“more than 70,000” [f1]: of 2023-11-27, 198 days before the text of 2024-06-12 that prints it as its latest, and the quote does not say so.');
});

test('a vague date is as late as it can be, and a vague publication as early', () => {
  assert.equal(atPrint([{ value: '70', as_of: '2024-03-XX' }]), []);
  assert.equal(atPrint([{ value: '70', as_of: '2024-01-01' }], { sources: [{ published: '2024' }] }), []);
});

test('a quote that tells its date tells the reader', () => {
  assert.equal(atPrint([{ value: '81', quote: 'A 2017 study noted that 81 died', as_of: '2017' }]), []);
});

test('an older number beside a newer one of the same measure is history', () => {
  assert.equal(atPrint([{ value: '40', as_of: '2022-03-01' }, { value: '105', as_of: '2024-06-01' }]), []);
});

test('numbers of one day in one text make one finding', () => {
  assert.equal(atPrint([{ value: '70', as_of: '2023-11-27' }, { value: '20', as_of: '2023-11-27' }]), ['warn stretch f1 f2']);
});

test('flows do not go stale: the homicides of 2015 stay those of 2015', () => {
  assert.equal(found(stale, coded([{ value: '70', period: '2015', as_of: '' }], { measures: [{ kind: 'flow' }] })), []);
});

test('the newest number of each speaker is a note when it is over a year old today: one a measure', () => {
  const rows = [{ value: '70', as_of: '2024-06-01' }, { value: '60', as_of: '2024-05-01' }, { value: '65', as_of: '2024-05-02', said_by: 'police' }];
  const actors = [{}, { actor_id: 'police', name: 'Police' }];
  const on = (asOf: string) => [...stale.find(coded(rows, { actors, sources: [{ published: '2024-06-12' }], asOf }))].slice(3).map(({ verdict, figures }) => [verdict, figures.join(' ')]);
  assert.equal(on('2024-07-01'), [['agrees', 'f1 f3']]);
  assert.equal(on('2025-05-15'), [['stretch', 'f3'], ['agrees', 'f1']]);
  assert.equal(on('2025-07-01'), [['stretch', 'f1 f3']]);
});

test('what a finding hangs on does not change from one day to the next', () => {
  const observed = (asOf: string) => [...stale.find(coded([{ value: '70' }], { asOf }))].at(-1)?.observed;
  assert.is(observed('2026-01-01'), observed('2026-01-02'));
});

test('in the shipped ledger an article of June 2024 prints the arrests of 20 months', () => {
  const context = contextOf(readLedger('data'), { asOf: '2026-11-21' });
  const first = [...stale.find(context)].find(({ severity }) => severity === 'warn');
  assert.equal(first?.figures.map((id) => context.figure(id)?.reported.value), [70_000, 20]);
});

test.run();
