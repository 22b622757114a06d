import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hedgeDrift } from '../../../src/audit/between/hedge-drift.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';

const retold = (first: string, later: string) => claims(
  [{ figure_id: 'first', value: '480', hedge: first, as_of: '2026-01-31' }, { figure_id: 'later', value: '480', hedge: later, as_of: '2026-01-31' }],
  { relations: [{ relation_id: 'r', type: 'restates', claim: 'later', inputs: 'first' }] },
);

test('over 480 says more than at least 480', () => {
  assert.equal(told(hedgeDrift, retold('at_least', 'more_than')), ['warn stretch later first']);
  assert.equal(sentences(hedgeDrift, retold('at_least', 'more_than')), ['Deaths: “480” [later] says more than “480” [first], which it retells.']);
});

test('a hedge that is dropped is a warning, one that is added a note', () => {
  assert.equal(sentences(hedgeDrift, retold('about', '')), ['Deaths: “480” [later] drops the hedge of “480” [first], which it retells.']);
  assert.equal(told(hedgeDrift, retold('', 'about')), ['note stretch later first']);
});

test('words that exclude each other are a warning, the same words agree', () => {
  assert.equal(told(hedgeDrift, retold('', 'more_than')), ['warn conflict later first']);
  assert.equal(told(hedgeDrift, retold('at_least', 'at_least')), ['note agrees first later']);
});

test('two outlets with one speaker\'s number and different hedges are a note: whose the hedge is, is not known', () => {
  assert.equal(told(hedgeDrift, claims([{ figure_id: 'a', value: '241', hedge: 'at_least', as_of: '2024-04-03' }, { figure_id: 'b', value: '241', as_of: '2024-04-05' }])), ['note stretch b a']);
});

test('on the shipped data headlines say over 480 for at least 480, and 70% for nearly 70%', () => {
  const warned = sentences(hedgeDrift, shipped());
  assert.ok(warned.some((line) => line.includes('“Over 480”') && line.includes('says more than “at least 480”')));
  assert.ok(warned.some((line) => line.includes('“Declined by 70%”') && line.includes('drops the hedge of “declined by nearly 70%”')));
});

test.run();
