import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { claimed, ifExactly, isHedged, stands, termNumber, termOf, termWords, things } from '../../../src/audit/arithmetic/term.ts';
import type { Term } from '../../../src/audit/arithmetic/term.ts';
import type { Figure } from '../../../src/ledger/figures.ts';
import { percent, reckoning } from '../../support/reckoning.ts';

const context = reckoning({
  least: { value: '241', phrase: 'at least 241', hedge: 'at_least' }, share: percent('12%'), words: { phrase: 'an unstated number', hedge: 'vague' }, taken: { value: '80000', measure: 'arrests' },
  old: { value: '240', rank: 'deprecated', rank_reason: 'an early tally' },
});
const term = (id: string): Term => termOf(context, id) as Term;
const figure = (id: string): Figure => context.figure(id) as Figure;

test('an id leads to a figure or a population, or to neither', () => {
  assert.equal([term('least').value, term('wpp-2023').value, termOf(context, 'nobody'), termOf(context, '')], [241, 6_309_624, null, null]);
});

test('a term is named with its words and id, and numbered', () => {
  assert.equal([termWords(term('least'), 'en'), termWords(term('wpp-2023'), 'es')], ['“at least 241” [least]', '6,309,624 personas [wpp-2023]']);
  assert.equal([termNumber(term('least')), termNumber(term('wpp-2023')), termNumber(term('words'))], ['241', '6,309,624', 'an unstated number']);
});

test('what it counts is said in the words of the measure, else in what the measure counts', () => {
  assert.equal([things(term('least'), 'en'), things(term('least'), 'es'), things(term('taken'), 'en'), things(term('taken'), 'es'), things(term('wpp-2023'), 'es')], ['deaths', 'muertes', 'people arrested', 'casos', 'personas']);
});

test('a rounded number stands for both its halves; words without a number bound nothing', () => {
  const { low, high, lowOpen, highOpen } = claimed(figure('share'))?.strict ?? {};
  assert.equal([low?.valueOf(), high?.valueOf(), lowOpen, highOpen], [11.5, 12.5, false, false]);
  assert.is(claimed(figure('words')), null);
});

test('a hedged number is an "if" where the printed one is tested', () => {
  assert.equal([isHedged(term('least')), isHedged(term('taken')), isHedged(term('wpp-2023'))], [true, false, false]);
  assert.equal([ifExactly(term('least'), 'en'), ifExactly(term('least'), 'es'), ifExactly(term('taken'), 'en')], [', if the whole is 241 exactly', ', si el total es exactamente 241', '']);
});

test('what was deprecated does not stand', () => {
  assert.equal([stands(figure('least')), stands(figure('old'))], [true, false]);
});

test.run();
