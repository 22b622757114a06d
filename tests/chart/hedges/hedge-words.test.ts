import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../../src/figure/interval.ts';
import type { Interval } from '../../../src/figure/interval.ts';
import { isFault, parsePhrase } from '../../../src/figure/phrase.ts';
import type { Parsed } from '../../../src/figure/phrase.ts';
import { difference, percentChange, ratio, remainder, settle, sharesOf, sum } from '../../../src/figure/quantity.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { quantity as quantityOf, reported } from '../../../src/figure/reported.ts';
import type { Unit } from '../../../src/figure/reported.ts';
import type { Lang } from '../../../src/figure/vocabulary.ts';
import { VALUE_TYPES } from '../../../src/figure/value-type.ts';
import { hedgeWords, numeral } from '../../../src/chart/hedges/hedge-words.ts';
import { about, atLeast, atMost, exact, missing, moreThan, range, rounded, unknown } from '../../support/quantities.ts';

const en = (quantity: Quantity, unit = ''): string | null => hedgeWords(quantity, { lang: 'en', unit });
const es = (quantity: Quantity, unit = ''): string | null => hedgeWords(quantity, { lang: 'es', unit });
const lessThan = (n: number): Quantity => ({ ...interval(0, n, 'high'), value: n, type: 'less_than' });
const nearly = (n: number, by: number): Quantity => ({ ...interval(n - by, n, 'both'), value: n, type: 'estimate' });
const justOver = (n: number, by: number): Quantity => ({ ...interval(n, n + by, 'both'), value: n, type: 'estimate' });
const possible = (n: number): Quantity => ({ ...interval(0, n), value: n, type: 'possible' });
const unstated = (n: number): Quantity => ({ ...interval(n, n), value: n, type: 'unstated' });

test('every kind of number has its words, in English and in Spanish', () => {
  const words: readonly (readonly [Quantity, string | null, string | null])[] = [
    [exact(241), '241', '241'],
    [rounded(44.5, 0.1), '44.5', '44.5'],
    [atLeast(241), 'at least 241', 'al menos 241'],
    [moreThan(80_000), 'over 80,000', 'más de 80,000'],
    [atMost(300), 'up to 300', 'hasta 300'],
    [lessThan(300), 'under 300', 'menos de 300'],
    [about(495, 5), 'about 495', 'alrededor de 495'],
    [nearly(91_000, 1000), 'nearly 91,000', 'casi 91,000'],
    [justOver(91_000, 1000), 'just over 91,000', 'poco más de 91,000'],
    [range(20, 30), '20–30', '20–30'],
    [possible(1300), 'could be 1,300', 'podrían ser 1,300'],
    [unstated(97), '97', '97'],
    [unknown, null, null],
    [missing, null, null],
  ];
  assert.equal(words.map(([quantity]) => [en(quantity), es(quantity)]), words.map(([, english, spanish]) => [english, spanish]));
  assert.equal(VALUE_TYPES.filter((type) => !words.some(([quantity]) => quantity.type === type)), [], 'a new kind of number needs words');
});

test('in El Salvador it is 6,656 and 50.2%, as in English, and not Spain’s 6.656 and 50,2 %', () => {
  assert.is(es(exact(6656)), '6,656');
  assert.is(en(exact(6656)), '6,656');
  assert.is(es(rounded(50.2, 0.1), '%'), '50.2%');
  assert.is(es(exact(1_234_567.5)), '1,234,567.5');
});

test('whole numbers are whole, and others have one place, so that 66.0 stands beside 71.8', () => {
  assert.is(en(exact(154)), '154');
  assert.is(en(exact(65.98)), '66.0');
  assert.is(en(exact(71.83)), '71.8');
});

test('below one there are two places where the number has them', () => {
  assert.is(en(exact(0.3), '%'), '0.3%');
  assert.is(en(exact(0.33), '%'), '0.33%');
  assert.is(en(exact(0), '%'), '0%');
});

test('what two places would print as nothing has as many places as it takes', () => {
  assert.equal([0.004, 0.0123, 0.00032, 0.0000001].map((n) => en(exact(n), '%')), ['0.004%', '0.01%', '0.0003%', '0.0000001%']);
  assert.is(en(exact(4e-15)), '0.0', 'a crumb of a float is no number');
});

test('less than nothing has a minus sign, not a hyphen, and nothing has none', () => {
  assert.is(en(exact(-68.888), '% change'), '−68.9%');
  assert.is(es(exact(-1341)), '−1,341');
  assert.is(numeral(-0, { lang: 'en' }), '0');
  assert.is(numeral(-0.001, { lang: 'en' }), '−0.001');
});

test('only a unit of percent is printed with the number; other units stand on the axis', () => {
  assert.is(en(atLeast(91), '%'), 'at least 91%');
  assert.is(en(exact(2.4), 'homicides per 100,000 people'), '2.4');
  assert.is(en(exact(5), 'percentage points'), '5');
});

test('a bound is cut outwards, since one that is rounded inwards claims more than was said', () => {
  assert.is(en(atLeast(3.86)), 'at least 3.8');
  assert.is(en(moreThan(99.96), '%'), 'over 99.9%');
  assert.is(en(atMost(0.3322), '%'), 'up to 0.34%');
  assert.is(en(lessThan(3.81)), 'under 3.9');
  assert.is(en(range(20.38, 30.21)), '20.3–30.3');
  assert.is(en(atLeast(48.199999999999996), '%'), 'at least 48.2%', 'the crumbs of floats are no digits');
});

test('nearly, just over and about are told from the bounds', () => {
  const said = (hedge: 'almost' | 'just_over' | 'about'): string | null => {
    const { value, type, strict } = reported({ value: 91_000, valueTo: null, hedge, unit: 'count', phrase: '91,000' });
    return en({ value, type, ...strict });
  };
  assert.equal([said('almost'), said('just_over'), said('about')], ['nearly 91,000', 'just over 91,000', 'about 91,000']);
});

test('a fall keeps its hedge: nearly 70% is short of 70, and at least 70% is 70 or deeper', () => {
  const fall = (hedge: 'bare' | 'almost' | 'just_over' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than'): (string | null)[] => {
    const { value, type, strict } = reported({ value: -70, valueTo: null, hedge, unit: 'percent_change', phrase: '70%' });
    return [en({ value, type, ...strict }, '% change'), es({ value, type, ...strict }, '% change')];
  };
  assert.equal(fall('bare'), ['−70%', '−70%']);
  assert.equal(fall('almost'), ['nearly −70%', 'casi −70%']);
  assert.equal(fall('just_over'), ['just over −70%', 'poco más de −70%']);
  assert.equal(fall('about'), ['about −70%', 'alrededor de −70%']);
  assert.equal(fall('at_least'), ['−70% or lower', '−70% o por debajo']);
  assert.equal(fall('more_than'), ['below −70%', 'por debajo de −70%']);
  assert.equal(fall('at_most'), ['−70% or higher', '−70% o por encima']);
  assert.equal(fall('less_than'), ['above −70%', 'por encima de −70%']);
});

test('a range that reaches below zero has no dash beside a minus', () => {
  assert.is(en(range(-70, -60), '%'), '−70% to −60%');
  assert.is(es(range(-5, 5)), '−5 a 5');
});

test('what has bounds and no number is said by its bounds: dozens are no gap', () => {
  const dozens = reported({ value: null, valueTo: null, hedge: 'vague', unit: 'count', phrase: 'dozens' });
  assert.is(en({ value: dozens.value, type: dozens.type, ...dozens.strict }), '24–99');
  assert.is(es({ ...interval(20, Infinity), value: null, type: 'range' }), 'al menos 20');
  assert.is(en({ ...interval(1, Infinity, 'low'), value: null, type: 'unknown' }, '%'), 'over 1%');
  assert.is(en({ ...interval(-Infinity, 5), value: null, type: 'unknown' }), '5 or lower');
});

test('what is missing, or unknown without a bound that says anything, prints nothing, whatever number stands there', () => {
  for (const type of ['unknown', 'missing'] as const) assert.is(en({ ...interval(0, Infinity), value: 12, type }), null);
  assert.is(en({ ...interval(-100, Infinity), value: null, type: 'unknown' }, '%'), null);
  assert.is(en({ ...interval(0, Infinity), value: null, type: 'possible' }), null);
});

test('a hedge is kept where it is true to the bounds, and gives way to both ends where it would say more', () => {
  const twenty = about(20, 5);
  const thirty: Quantity = { ...interval(30, 40, 'both'), value: 30, type: 'estimate' };
  assert.is(en(ratio(exact(10), twenty, 100), '%'), '40%–66.7%', 'and not about 50%, which is 40 to 60');
  assert.is(en(ratio(exact(7), thirty, 100), '%'), '17.5%–23.4%', 'and not nearly 23.3%, which is short of it by a tenth at the most');
  assert.is(es(sum([twenty, exact(1)])), '16–26');
  assert.is(en(sum([twenty, exact(480)])), '495–505', 'about 500 would be 400 to 600: true, but far less than is known');
  assert.is(en(sum([about(20, 5), about(30, 5)])), 'about 50');
});

test('what arithmetic makes of rounded numbers is about its value, once it is not right to its last place', () => {
  const left = remainder(exact(100), [rounded(44, 1), rounded(29, 1)]);
  assert.is(en(left, '%'), 'about 27%');
  assert.is(en(difference(exact(100), rounded(44, 1)), '%'), '56%');
  assert.is(en(sum(Array.from({ length: 9 }, () => rounded(9, 1))), '%'), '76.5%–85.5%');
  assert.is(en(rounded(31.85, 0.01), '%'), '31.9%', 'what the digits cut off is no hedge');
});

test('what may be a fall is not up to a rise', () => {
  assert.is(en(percentChange(exact(10), atMost(15)), '% change'), '−100% to 50%');
  assert.is(es(difference(atMost(15), atLeast(10))), '5 o por debajo');
});

test('what could be has both ends where some of it is certain', () => {
  assert.is(en(possible(1300)), 'could be 1,300');
  assert.is(en(sum([exact(12), possible(50), { ...interval(24, 99), value: null, type: 'unknown' }])), 'could be 36–161');
  assert.is(es(difference(exact(2000), possible(1300))), 'podrían ser 700–2,000');
  assert.is(en(percentChange(exact(1000), possible(1300)), '% change'), 'could be −100% to 30%');
  assert.is(en(ratio(exact(10), possible(20), 100), '%'), 'could exceed 50%');
});

const PLAIN = new Set<string>(['exact', 'rounded', 'unstated']);
const anything: fc.Arbitrary<Quantity> = fc
  .record({ n: fc.double({ min: -1e6, max: 1e6, noNaN: true }), below: fc.nat({ max: 1000 }), above: fc.nat({ max: 1000 }), type: fc.constantFrom(...VALUE_TYPES) })
  .map(({ n, below, above, type }) => ({ ...interval(n - below, n + above), value: n, type }));

test('a hedged number never prints as the bare number', () => {
  fc.assert(fc.property(anything, fc.constantFrom('en', 'es'), (quantity, lang) => {
    const words = hedgeWords(quantity, { lang });
    const bare = numeral(quantity.value ?? 0, { lang });
    if (!PLAIN.has(quantity.type) && quantity.low < quantity.high) assert.is.not(words, bare, quantity.type);
  }), { numRuns: 500 });
});

/** A number as somebody may say it, with the bounds of its words. */
const said: fc.Arbitrary<Quantity> = fc
  .record({ n: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 90 }).map((tens) => tens * 10)), more: fc.integer({ min: 1, max: 50 }), hedge: fc.constantFrom('bare', 'exactly', 'at_least', 'more_than', 'less_than', 'at_most', 'up_to', 'almost', 'just_over', 'about', 'between'), unit: fc.constantFrom('count', 'percent') })
  .map(({ n, more, hedge, unit }) => quantityOf(reported({ value: n, valueTo: hedge === 'between' ? n + more : null, hedge, unit: unit as Unit, phrase: unit === 'percent' ? `${n}%` : `${n}` })));

const OPERATIONS: Readonly<Record<string, (a: Quantity, b: Quantity) => Quantity>> = {
  said: (a) => a,
  sum: (a, b) => sum([a, b]),
  difference,
  share: (a, b) => ratio(a, b, 100),
  rate: (a, b) => ratio(a, b),
  change: percentChange,
  shareOfBoth: (a, b) => sharesOf([a, b])[0] as Quantity,
  left: (a, b) => remainder(a, [b]),
};

/** The bounds of printed words as a reader of the vocabulary has them. What "or lower" and "below" leave open below is no count, which the vocabulary would end at 0. */
function readBack(words: string, lang: Lang): Interval {
  // No share is over 100%, so 1,300% is read as 1.3 in Spanish.
  const parsed = parsePhrase(words.replaceAll('−', '-').replaceAll(/,(?=\d{3})/gu, ''), { lang });
  assert.not(isFault(parsed), `${words}: ${JSON.stringify(parsed)}`);
  const { strict } = parsed as Parsed;
  return /or lower|below|o por debajo|por debajo de/u.test(words) ? { ...strict, low: -Infinity, lowOpen: true } : /or higher|above|o por encima|por encima de/u.test(words) ? { ...strict, high: Infinity, highOpen: true } : strict;
}

test('words that are read back hold the bounds of what arithmetic made, and not much more', () => {
  fc.assert(fc.property(said, said, fc.constantFrom(...Object.keys(OPERATIONS)), fc.constantFrom('en', 'es'), (a, b, operation, lang) => {
    const made = OPERATIONS[operation]?.(a, b) as Quantity;
    const words = hedgeWords(made, { lang, unit: '%' });
    if (words === null) return;
    const { low, high } = readBack(words, lang);
    const place = 10 ** -(/\.(\d+)/u.exec(words)?.[1]?.length ?? 0);
    const about = `${operation} ${words}: ${low} to ${high} of ${made.low} to ${made.high}`;
    assert.ok(low <= made.low + place / 20 + 1e-9 && high >= made.high - place / 20 - 1e-9, about);
    if (Number.isFinite(high - low)) assert.ok(high - low <= Math.max(5 * (made.high - made.low), 2 * place) + 2 * place, about);
  }), { numRuns: 2_000 });
});

test('a printed bound never says more than the bound', () => {
  fc.assert(fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (n) => {
    const printed = (quantity: Quantity): number => Number((en(quantity) ?? '').replaceAll(',', '').replace('−', '-').replace(/[^\d.-]/gu, ''));
    const crumb = 1e-8;
    assert.ok(printed(atLeast(n)) <= n + crumb);
    assert.ok(printed({ ...interval(-Infinity, n), value: n, type: 'at_most' }) >= n - crumb);
  }), { numRuns: 300 });
});

test('what arithmetic makes of a hedged number is printed hedged', () => {
  assert.is(en(settle(3.8, interval(3.82, Infinity), { parts: [atLeast(241)], floor: 0 })), 'at least 3.8');
  assert.is(en(settle(null, interval(-Infinity, Infinity), { parts: [atLeast(241), atLeast(300)], floor: -Infinity })), null);
});

test.run();
