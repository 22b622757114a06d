import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { vocabularyOf } from '../../src/figure/lexicon.ts';
import type { Vocabulary } from '../../src/figure/lexicon.ts';
import { SHIPPED } from '../../src/figure/hedge.ts';
import { HEDGE_COLUMNS, VOCABULARY } from '../../src/figure/vocabulary.ts';
import { isWords, parseWords } from '../../src/figure/words.ts';
import type { HedgeWords } from '../../src/figure/words.ts';

function read(cell: string, lang: 'en' | 'es' = 'en'): readonly HedgeWords[] {
  const words = parseWords(cell, { hedge: 'h', lang });
  if (!isWords(words)) throw new Error(words.what);
  return words;
}

test('the # says where the number stands', () => {
  assert.equal(read('at least|one in #|# or so|between # and #|# to #').map(({ place, pieces, middle }) => [place, pieces.join(' '), middle.join(' ')]), [
    ['before', 'at least', ''], ['next', 'one in', ''], ['after', 'or so', ''], ['range', 'between', 'and'], ['range', '', 'to'],
  ]);
});

test('words may have bounds, a unit or a number of their own', () => {
  const [dozens, weeks, doubles] = read('dozens=[24,99]|weeks=[14,60] days|doubles=2') as [HedgeWords, HedgeWords, HedgeWords];
  assert.ok(dozens.bounds !== undefined && dozens.unit === undefined);
  assert.is(weeks.unit, 'days');
  assert.is(doubles.value, 2);
});

test('Spanish words contract with the article behind them, and accents do not count', () => {
  assert.equal(read('más de|superior a', 'es').map(({ pieces }) => pieces.join(' ')), ['mas de', 'mas del', 'superior a', 'superior al']);
});

test('a cell that cannot be read says why and where', () => {
  assert.equal(parseWords('at least|a # b # c', { hedge: 'h', lang: 'en' }), { what: '"a # b # c" has its # in no place that is read; write "words", "words #", "# words" or "words # words #"', at: 9 });
  assert.equal(parseWords('dozens=[24,q]', { hedge: 'h', lang: 'en' }), { what: '"q" has no place in "q"', at: 11 });
});

test('every row of the vocabulary has all its columns and can be read', () => {
  for (const row of VOCABULARY) assert.equal(Object.keys(row), [...HEDGE_COLUMNS]);
  assert.is(SHIPPED.hedges.size, 17);
});

test('no words stand for two hedges in one language', () => {
  for (const lang of ['en', 'es'] as const) {
    const hedges = new Map<string, string>();
    for (const { pieces, middle, place, hedge } of SHIPPED.words[lang]) {
      const key = `${place === 'range' ? `${middle.join(' ')} ` : ''}${place}: ${pieces.join(' ')}`;
      assert.is(hedges.get(key) ?? hedge, hedge, key);
      hedges.set(key, hedge);
    }
  }
});

test('every hedge has words to be printed with in both languages', () => {
  assert.equal(VOCABULARY.filter(({ say_en, say_es }) => say_en === '' || say_es === '').map(({ hedge }) => hedge), []);
});

test('a later row replaces the earlier one of its name, and a new name is added', () => {
  const row = { ...(VOCABULARY[0] as (typeof VOCABULARY)[number]), hedge: 'about', strict: 'n+-10%', usual: 'n+-5%', words_en: 'about' };
  const ours = vocabularyOf([...VOCABULARY, row, { ...row, hedge: 'wildly', words_en: 'wildly' }]);
  assert.is(ours.rows.length, 18);
  assert.equal(ours.hedges.get('about')?.strict({ value: 100, valueTo: null, granularity: 50, rounds: false }).low, 90);
  assert.equal(ours.words.en.filter(({ hedge }) => hedge === 'about').length, 1);
});

test('the vocabulary as shipped, which is read late, can be read', () => {
  const told = ({ hedges, rows, words, starts }: Vocabulary): string => JSON.stringify([[...hedges.keys()], rows, words, [...starts.en.keys(), ...starts.es.keys()]]);
  assert.is(told(SHIPPED), told(vocabularyOf(VOCABULARY)));
});

test('a vocabulary with a formula that cannot be read is refused', () => {
  assert.throws(() => vocabularyOf([{ ...(VOCABULARY[0] as (typeof VOCABULARY)[number]), strict: 'n' }]), /is no interval/u);
});

test('words without a number of their own are known', () => {
  assert.equal([...SHIPPED.numberless], ['similar', 'majority', 'vague']);
});

test.run();
