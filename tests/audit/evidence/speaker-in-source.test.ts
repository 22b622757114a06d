import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { speakerInSource } from '../../../src/audit/evidence/speaker-in-source.ts';
import { coded, found } from '../../support/coded.ts';

const check = (text: string, actor: Record<string, string> = {}, source: Record<string, string> = {}) =>
  found(speakerInSource, coded([{ value: '241' }, { value: '500' }], { actors: [actor], sources: [source], texts: { paper: text } }));

test('a speaker is named by name, Spanish name or alias: one finding a speaker and document', () => {
  for (const text of ['said Relief Now', 'dijo Auxilio Ya', 'Ana Paz said', 'said RELIEF NOW']) assert.equal(check(text), ['note agrees f1 f2']);
});

test('an abbreviation is looked for in capitals, and as a word of its own', () => {
  assert.equal(check('according to RN.'), ['note agrees f1 f2']);
  assert.equal(check('the modern burn unit, rn'), ['warn stretch f1 f2']);
});

test('a speaker whose name is nowhere is a warning', () => {
  assert.equal(check('somebody said so'), ['warn stretch f1 f2']);
});

test('a text need not name its own outlet or author', () => {
  assert.equal(check('a text', { name: 'The Paper', name_es: '', aliases: '' }), ['note agrees f1 f2']);
  assert.equal(check('a text', {}, { author: 'Ana Paz' }), ['note agrees f1 f2']);
});

test('where nobody is given as the speaker, or no text is archived, there is nothing to check', () => {
  assert.equal(check('a text', { type: 'unattributed' }), ['note not-checkable f1 f2']);
  assert.equal(found(speakerInSource, coded([{ value: '241' }])), ['note not-checkable f1']);
});

test.run();
