import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readLedger } from '../../src/ledger/ledger.ts';
import { brokenRules, keysIn, normalised } from '../../src/ledger/rules.ts';
import { FILE_NAMES } from '../../src/ledger/schema.ts';
import { ledgerFolder } from '../support/ledger.ts';

/* What each rule says of a broken ledger stands in ledger.test.ts, where it is told with its place. */

test('a ledger that keeps every rule breaks none', () => {
  assert.equal(brokenRules(readLedger(ledgerFolder()).files, new Set(FILE_NAMES)), []);
});

test('of files that are not whole, rules do not say what they lack', () => {
  const { files } = readLedger(ledgerFolder());
  const lacking = { ...files, actors: [], measures: [], population: [] };
  assert.equal(brokenRules(lacking, new Set(FILE_NAMES.filter((name) => name !== 'actors' && name !== 'measures' && name !== 'population'))), []);
  assert.equal(new Set(brokenRules(lacking, new Set(FILE_NAMES)).map(({ place }) => place?.field)), new Set(['measure', 'said_by', 'inputs', 'measures']));
});

test('a cell may hold one key, several between bars, or none', () => {
  assert.equal(keysIn('lp-01'), ['lp-01']);
  assert.equal(keysIn('lp-01| lp-02 |ec-01'), ['lp-01', 'lp-02', 'ec-01']);
  assert.equal(keysIn(''), []);
  assert.equal(keysIn(' | '), []);
});

test('texts are compared with one kind of space, mark and dash', () => {
  assert.is(normalised('  80,000\u00a0people\n have  '), '80,000 people have');
  assert.is(normalised('“war” «on» „gangs‟'.replace('‟', '“')), '"war" "on" "gangs"');
  assert.is(normalised('don’t ‘quote’'), "don't 'quote'");
  assert.is(normalised('2022–2024 — −5'), '2022-2024 - -5');
  assert.is(normalised('cafe\u0301'), 'café');
});

test('what differs in letters, digits or accents differs', () => {
  assert.is.not(normalised('at least 241'), normalised('At least 241'));
  assert.is.not(normalised('1,300'), normalised('1.300'));
  assert.is.not(normalised('mas'), normalised('más'));
});

test('normalising twice is normalising once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.is(normalised(normalised(text)), normalised(text))));
});

test.run();
