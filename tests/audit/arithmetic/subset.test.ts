import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { subset } from '../../../src/audit/arithmetic/subset.ts';
import { about, inBrief, reckoning, relation, shippedLedger } from '../../support/reckoning.ts';

const PART = { category: 'cause:violent', value: '67' };

test('67 can be a part of 175', () => {
  const finding = about(subset, reckoning({ all: { value: '175' }, part: { ...PART, said_by: 'police' } }, [relation('part_of', 'part', 'part|all')]), 'part');
  assert.equal([finding.severity, finding.verdict, finding.figures], ['note', 'agrees', ['part', 'all']]);
});

test('67 cannot be a part of 60', () => {
  const finding = about(subset, reckoning({ all: { value: '60' }, part: PART }), 'part');
  assert.equal([finding.severity, finding.verdict], ['error', 'conflict']);
  assert.is(finding.message.en, '“67” [part] cannot be a part of “60” [all]: it is more.');
  assert.is(finding.message.es, '“67” [part] no puede ser parte de “60” [all]: es más.');
});

test('the whole may stand alone in the inputs, and a pair that is related is told once', () => {
  assert.equal(inBrief(subset, reckoning({ all: { value: '175' }, part: PART }, [relation('part_of', 'part', 'all')])), ['note agrees part all']);
});

test('a whole without an upper end cannot be too small: no power', () => {
  assert.is(about(subset, reckoning({ all: { value: '60', phrase: 'at least 60', hedge: 'at_least' }, part: PART }), 'part').verdict, 'no-power');
});

test('more than readers take "about" to mean, and no more than it may, is a stretch', () => {
  // about 60: 50 to 70 by the letter, 55 to 65 as read.
  assert.is(about(subset, reckoning({ all: { value: '60', phrase: 'about 60', hedge: 'about' }, part: PART }), 'part').verdict, 'stretch');
});

test('a part is paired with the total of its speaker and day; another\'s, or of another day, is none of its business', () => {
  assert.equal(inBrief(subset, reckoning({ all: { value: '60', said_by: 'police' }, part: PART })), []);
  assert.equal(inBrief(subset, reckoning({ all: { value: '60', as_of: '2023-04-03' }, part: PART })), []);
  assert.equal(inBrief(subset, reckoning({ all: { value: '60', as_of: '2024-04-XX', source_id: 'other' }, part: { ...PART, as_of: '2024-04-XX' } })), []);
});

test('the total of the same text comes first', () => {
  assert.equal(inBrief(subset, reckoning({ other: { value: '60', source_id: 'other' }, all: { value: '175' }, part: PART })), ['note agrees part all']);
});

test('a part of something that prints no number cannot be checked', () => {
  assert.equal(inBrief(subset, reckoning({ all: { phrase: 'an unstated number', hedge: 'vague' }, part: PART }, [relation('part_of', 'part', 'part|all')])), ['note not-checkable part all']);
});

test('in the shipped ledger no part is more than its whole', () => {
  const verdicts = new Set([...subset.find(shippedLedger())].map(({ verdict }) => verdict));
  assert.equal([...verdicts].sort(), ['agrees', 'no-power']);
});

test.run();
