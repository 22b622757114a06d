import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { updateSum } from '../../../src/audit/arithmetic/update-sum.ts';
import { about, inBrief, reckoning, relation, shippedFindings, shippedLedger } from '../../support/reckoning.ts';

const ROWS = { old: { value: '470', as_of: '2025-12-31' }, more: { value: '12', period: '2026', measure: 'custody_year' }, now: { value: '482', as_of: '2026-02-04' } };

test('470 and 12 more are 482', () => {
  const finding = about(updateSum, reckoning(ROWS, [relation('sum', 'now', 'old|more')]), 'now');
  assert.equal([finding.severity, finding.verdict, finding.expected], ['note', 'agrees', '482 (470 + 12)']);
});

test('they are not 492', () => {
  const finding = about(updateSum, reckoning({ ...ROWS, now: { ...ROWS.now, value: '492' } }, [relation('sum', 'now', 'old|more')]), 'now');
  assert.equal([finding.severity, finding.verdict], ['error', 'conflict']);
});

test('an update that names its increment is a sum; with its old number alone there is nothing to add', () => {
  assert.equal(inBrief(updateSum, reckoning(ROWS, [relation('updates', 'now', 'old|more')])), ['note agrees now old more']);
  assert.equal(inBrief(updateSum, reckoning(ROWS, [relation('updates', 'now', 'old')])), []);
});

test('what went from the old number is taken away', () => {
  const rows = { held: { value: '39538', measure: 'prison', as_of: '2022-03-01' }, taken: { value: '61300', measure: 'arrests' }, freed: { value: '3313', measure: 'arrests' }, now: { value: '97525', measure: 'prison' } };
  const finding = about(updateSum, reckoning(rows, [relation('sum', 'now', 'held|taken|freed', { note: 'signs: + + -' })]), 'now');
  assert.equal([finding.verdict, finding.expected], ['agrees', '97,525 (39,538 + 61,300 − 3,313)']);
});

test('parts of one day are no update', () => {
  assert.equal(inBrief(updateSum, reckoning({ all: { value: '3' }, a: { value: '1' }, b: { value: '2' } }, [relation('sum', 'all', 'a|b')])), []);
});

test('in the shipped ledger, 39,538 + 61,300 − 3,313 is the 97,525 that is printed, and every update agrees', () => {
  assert.equal(shippedFindings(updateSum, 'prison_population', [97_525]).map(({ verdict, expected }) => `${verdict}: ${expected}`), ['agrees: 97,525 (39,538 + 61,300 − 3,313)']);
  assert.equal([...new Set([...updateSum.find(shippedLedger())].map(({ verdict }) => verdict))], ['agrees']);
});

test.run();
