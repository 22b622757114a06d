import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { around } from '../../../src/audit/evidence/around.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { coded } from '../../support/coded.ts';

const words = (quote: string, phrase: string) => around(coded([{ quote, phrase, value: '480' }]).figures[0] as Figure);

test('the words on both sides of a phrase, in order', () => {
  assert.equal(words('they say over 480 people died', '480'), { before: ['they', 'say', 'over'], after: ['people', 'died'] });
});

test('a mark ends what is said together, but none inside a number', () => {
  assert.equal(words('of 1,241, about (480) and more', '480'), { before: [], after: [] });
  assert.equal(words('and 480 per 100,000 people. More', '480'), { before: ['and'], after: ['per', '100,000', 'people'] });
});

test('no more than six words on a side', () => {
  assert.equal(words('a b c d e f g 480 h i j k l m n', '480'), { before: ['b', 'c', 'd', 'e', 'f', 'g'], after: ['h', 'i', 'j', 'k', 'l', 'm'] });
});

test.run();
