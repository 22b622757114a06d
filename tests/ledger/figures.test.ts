import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import type { Figure } from '../../src/ledger/figures.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { ledgerFolder } from '../support/ledger.ts';
import type { Changes } from '../support/ledger.ts';

function figure(id: string, changes: Changes = {}): Figure {
  const found = readLedger(ledgerFolder(changes)).figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

test('a figure is its row with its keys followed', () => {
  const { quote, phrase, unit, category, basis, rank, notes, source, speaker, measure, place } = figure('lp-01');
  assert.equal([quote, phrase, unit, category, basis, rank, notes], ['At least 241 people have died', 'At least 241', 'count', '', '', 'normal', 'since 2022']);
  assert.equal([source.text('outlet'), speaker.text('name'), measure.text('label_en')], ['Latin Post', 'Socorro Jurídico Humanitario', 'Deaths in custody']);
  assert.is(place.line, 2);
});

test('its bounds follow from its words', () => {
  const { reported } = figure('lp-01');
  assert.equal([reported.value, reported.type, reported.strict], [241, 'at_least', interval(241, Infinity)]);
});

test('an empty hedge is a bare number', () => {
  assert.equal([figure('lp-02').reported.hedge, figure('lp-02').reported.type], ['bare', 'exact']);
});

test('the places printed come from the phrase, in Spanish too', () => {
  assert.equal(figure('ec-01').reported.strict, interval(44.45, 44.55, 'high'));
  assert.equal(figure('ec-01', { 'figures ec-01 quote': 'el 44,50 % por violencia', 'figures ec-01 phrase': '44,50 %' }).reported.strict, interval(44.495, 44.505, 'high'));
});

test('a figure with no number printed has no value, and the bounds of its word', () => {
  const { reported } = figure('ec-02');
  assert.equal([reported.value, reported.type, reported.strict], [null, 'unknown', interval(2_000, 9_999)]);
});

test('a stated range has both ends and no value', () => {
  const { reported } = figure('ec-03');
  assert.equal([reported.value, reported.type, reported.strict], [null, 'range', interval(20, 30)]);
});

test('a figure is of its period, or of its day', () => {
  assert.equal([figure('lp-02').period?.text, figure('lp-02').asOf], ['2022', null]);
  assert.equal([figure('lp-01').period, figure('lp-01').asOf?.text], [null, '2024-03']);
});

test('a total that does not say its day is of the day on which it was printed', () => {
  assert.equal(figure('ec-01').asOf, { text: '2026-01-31', first: '2026-01-31', last: '2026-01-31' });
});

test('a rank that is not typed is normal', () => {
  assert.equal([figure('lp-02').rank, figure('lp-03').rank, figure('lp-03').rankReason], ['normal', 'preferred', '']);
});

test.run();
