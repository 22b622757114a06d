import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { holdsTerm, termsOf } from '../../src/lint/hedge-terms.ts';

test('the terms of a kind of number are the words that its phrases are said with, without numbers', () => {
  assert.ok(holdsTerm('At least 241 died', termsOf('at_least', 'en')));
  assert.ok(holdsTerm('Murieron al menos 241', termsOf('at_least', 'es')));
  assert.not(holdsTerm('241 died', termsOf('at_least', 'en')));
});

test('a word that makes a range only between two numbers is no term: any sentence has it', () => {
  for (const text of ['Homicides fell to 154', 'deaths or injuries', 'Los homicidios bajaron a 154', 'muertes o heridos']) {
    for (const lang of ['en', 'es'] as const) assert.not(holdsTerm(text, termsOf('range', lang)), `${text} (${lang})`);
  }
  assert.ok(holdsTerm('Band: a range', termsOf('range', 'en')));
  assert.ok(holdsTerm('entre 320 y 330', termsOf('range', 'es')));
});

test.run();
