import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { phraseInQuote } from '../../../src/audit/evidence/phrase-in-quote.ts';
import { coded, found } from '../../support/coded.ts';

test('a phrase that stands in its quote agrees, whatever its kind of space', () => {
  assert.equal(found(phraseInQuote, coded([{ quote: 'at least 241 people', phrase: 'at least 241', value: '241' }, { quote: 'over 80,000\u00a0people', phrase: '80,000 people', value: '80000' }])), ['note agrees f1', 'note agrees f2']);
});

test('a piece of a longer number is an error', () => {
  const [finding] = phraseInQuote.find(coded([{ quote: 'there were 1,241 deaths', phrase: '241', value: '241' }]));
  assert.is(finding?.severity, 'error');
  assert.is(finding?.message.en, '“241” [f1] is only a piece of a longer number or word of its quote, “there were 1,241 deaths”.');
});

test('a number that stands whole somewhere in its quote is no piece', () => {
  assert.equal(found(phraseInQuote, coded([{ quote: '1,241 arrested and 241 dead', phrase: '241', value: '241' }])), ['note agrees f1']);
});

test.run();
