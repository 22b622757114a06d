import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHIPPED } from '../../src/figure/hedge.ts';
import { isFault, parsePhrase } from '../../src/figure/phrase.ts';
import { say, wordsFor } from '../../src/figure/say.ts';
import type { Sayable } from '../../src/figure/say.ts';
import { UNITS } from '../../src/figure/units.ts';
import type { Lang } from '../../src/figure/vocabulary.ts';

const figure = (what: Partial<Sayable>): Sayable => ({ value: 1, valueTo: null, hedge: 'bare', unit: 'count', ...what });

test('a hedge is said in the words of the vocabulary', () => {
  assert.equal([wordsFor('at_least', 'en'), wordsFor('at_least', 'es'), wordsFor('unheard_of', 'en')], ['at least #', 'al menos #', '#']);
});

test('a figure is said with its unit, a fall as a fall', () => {
  assert.is(say(figure({ value: 80_000, hedge: 'more_than' }), { lang: 'en' }), 'over 80,000');
  assert.is(say(figure({ value: -70, hedge: 'almost', unit: 'percent_change' }), { lang: 'en' }), 'a fall of nearly 70%');
  assert.is(say(figure({ value: 20, valueTo: 30, hedge: 'between', unit: 'years' }), { lang: 'es' }), 'entre 20 y 30 años');
  assert.is(say(figure({ value: 2.4, unit: 'per_100k' }), { lang: 'es' }), '2.4 por cada 100,000');
  assert.is(say(figure({ value: 411_000_000, hedge: 'about', unit: 'usd' }), { lang: 'en' }), 'about $411,000,000');
  assert.is(say(figure({ value: null, hedge: 'majority', unit: 'percent' }), { lang: 'en' }), 'the majority');
});

const langs = fc.constantFrom<Lang>('en', 'es');
const numbered = [...SHIPPED.hedges.keys()].filter((hedge) => !SHIPPED.numberless.has(hedge) && hedge !== 'between' && hedge !== 'multiple');
const units = UNITS.filter((unit) => unit !== 'ratio' && unit !== 'rank');
/** Whole numbers, and decimals of one or two places: three could be thousands. */
const numbers = fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 999_999 }).map((n) => n / 10), fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100));

/** Says a figure and reads it again. */
function comesBack(said: Sayable, lang: Lang): void {
  const text = say(said, { lang });
  const read = parsePhrase(text, { lang });
  if (isFault(read)) throw new Error(`“${text}”: ${read.what}`);
  const { value, valueTo, hedge, unit } = read;
  assert.equal({ value, valueTo, hedge, unit }, said, text);
}

test('what is said is read again as it was, for each hedge, unit and language', () => {
  fc.assert(fc.property(fc.constantFrom(...numbered), numbers, fc.constantFrom(...units), langs, fc.boolean(), (hedge, n, unit, lang, falls) => {
    const signed = unit === 'percent_change' || unit === 'percentage_points' || unit === 'count';
    comesBack(figure({ value: falls && signed ? -n : n, hedge, unit }), lang);
  }), { numRuns: 3_000 });
});

test('so are ranges, of falls too', () => {
  fc.assert(fc.property(numbers, fc.integer({ min: 1, max: 1_000 }), fc.constantFrom(...units), langs, (low, more, unit, lang) => {
    const high = Number((low + more).toFixed(2));
    comesBack(figure({ value: low, valueTo: high, hedge: 'between', unit }), lang);
    if (unit === 'percent_change') comesBack(figure({ value: -high, valueTo: -low, hedge: 'between', unit }), lang);
  }));
});

test('so are multiples, and hedged ratios', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 100 }), fc.constantFrom('multiple', 'almost', 'more_than', 'at_least', 'about'), langs, (k, hedge, lang) => comesBack(figure({ value: k, hedge, unit: 'ratio' }), lang)));
});

test('so are hedges without a number', () => {
  for (const lang of ['en', 'es'] as const) {
    comesBack(figure({ value: null, hedge: 'similar' }), lang);
    comesBack(figure({ value: null, hedge: 'majority', unit: 'percent' }), lang);
    comesBack(figure({ value: null, hedge: 'vague' }), lang);
  }
});

test.run();
