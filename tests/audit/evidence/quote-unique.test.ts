import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quoteUnique } from '../../../src/audit/evidence/quote-unique.ts';
import { coded, found } from '../../support/coded.ts';

const TWICE = 'Over 480 deaths\n\nDuring the visit, a report.\n\nOver 480 deaths\n\nBy a writer';
const check = (cells: Record<string, string>, text = TWICE) => found(quoteUnique, coded([{ quote: 'Over 480 deaths', phrase: 'Over 480', value: '480', hedge: 'more_than', ...cells }], { texts: { paper: text } }));

test('a quote that stands once leads to one place', () => {
  assert.equal(check({}, 'Over 480 deaths, says the report'), ['note agrees f1']);
});

test('a quote that stands twice needs a prefix or suffix, and is a note without', () => {
  assert.equal(check({}), ['note stretch f1']);
});

test('a prefix or suffix leads to one, whatever the line breaks between', () => {
  assert.equal(check({ suffix: 'During the visit' }), ['note agrees f1']);
  assert.equal(check({ prefix: 'a report.' }), ['note agrees f1']);
  assert.equal(check({ prefix: ' a report. ', suffix: ' By a ' }), ['note agrees f1']);
});

test('a prefix that does not stand before the quote leads nowhere', () => {
  assert.equal(check({ prefix: 'no such words' }), ['note conflict f1']);
});

test('a quote that is not there cannot be placed, nor one without its text', () => {
  assert.equal(check({}, 'another text'), ['note not-checkable f1']);
  assert.equal(found(quoteUnique, coded([{ value: '241' }])), ['note not-checkable f1']);
});

test.run();
