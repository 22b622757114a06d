import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Figure } from '../../../src/ledger/figures.ts';
import { majorityBefore } from '../../../src/audit/figure/majority.ts';
import { coded } from '../../support/coded.ts';

const said = (quote: string, phrase: string): string | null => majorityBefore(coded([{ quote, phrase, value: '40' }]).figures[0] as Figure);

test('words for more than half are found in both languages', () => {
  assert.is(said('The majority of deaths (40%) were there', '(40%)'), 'majority');
  assert.is(said('Most of the deaths, 40%, were there', '40%'), 'Most of');
  assert.is(said('Most deaths (40) were there', '(40)'), 'Most deaths');
  assert.is(said('more than half of them (40)', '(40)'), 'more than half');
  assert.is(said('La mayoría de las muertes, con 40', 'con 40'), 'mayoría');
  assert.is(said('Más de la mitad de las muertes (40)', '(40)'), 'Más de la mitad');
  assert.is(said('la mayor parte, el 40 %, allí', 'el 40 %'), 'la mayor parte');
});

test('words that only look alike are none', () => {
  for (const quote of ['at most 40 people died', 'the most dangerous of 40 prisons', 'almost half, 40 of them', 'alcanzar la mayoría de edad, 40', 'not a majority, 40 of them', 'the supermajority of 40']) {
    assert.is(said(quote, '40'), null, quote);
  }
});

test('the word is of the number that follows it, not of one behind another or before it', () => {
  assert.is(said('the majority (60%) and another 40%', 'another 40%'), null);
  assert.is(said('40% of them, not the majority', '40%'), null);
});

test.run();
