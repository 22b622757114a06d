import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { HEDGES, SHIPPED } from '../../src/figure/hedge.ts';
import type { HedgeName } from '../../src/figure/hedge.ts';
import { contains, interval, negative, UNBOUNDED } from '../../src/figure/interval.ts';
import { quantity, reported, UNITS } from '../../src/figure/reported.ts';
import type { Reported, Said } from '../../src/figure/reported.ts';

/** A count as said, unless the test says otherwise. */
function said(what: Partial<Said>): Reported {
  const value = what.value === undefined ? 1 : what.value;
  return reported({ valueTo: null, hedge: 'bare', unit: 'count', phrase: value === null ? '' : String(Math.abs(value)), ...what, value });
}

test('a bare count is exact', () => {
  assert.equal(said({ value: 154 }), { value: 154, hedge: 'bare', type: 'exact', strict: interval(154, 154), usual: interval(154, 154) });
});

test('a bare percent is rounded to its last place', () => {
  assert.equal(said({ value: 44, unit: 'percent', phrase: '44%' }),
    { value: 44, hedge: 'bare', type: 'rounded', strict: interval(43.5, 44.5, 'high'), usual: interval(43.5, 44.5, 'high') });
  assert.equal(said({ value: 31.8, unit: 'percent', phrase: '31.8%' }).strict, interval(31.75, 31.85, 'high'));
});

test('a rate is good to the place that the phrase prints, not to the one that the spreadsheet kept', () => {
  assert.equal(said({ value: 2.4, unit: 'per_100k', phrase: '2.4 per 100,000' }).strict, interval(2.35, 2.45, 'high'));
  assert.equal(said({ value: 2.4, unit: 'per_100k', phrase: '2.40 per 100,000' }).strict, interval(2.395, 2.405, 'high'));
});

test('a rate that was printed per another number of people is good to the place that was printed there', () => {
  const rate = (value: number, phrase: string) => said({ value, unit: 'per_100k', phrase }).strict;
  assert.equal(rate(90, '0.9 per 1,000'), interval(85, 95, 'high'));
  assert.equal(rate(90, '9 por cada 10.000'), interval(85, 95, 'high'));
  assert.equal(rate(90, '0,90 por mil'), interval(89.5, 90.5, 'high'));
  assert.equal(rate(0.4, '4 per million'), interval(0.35, 0.45, 'high'));
  assert.equal(rate(90, '90 per 100,000'), interval(89.5, 90.5, 'high'));
  assert.equal(rate(90, '0.8 per 1,000'), interval(89.5, 90.5, 'high'), 'of another number it tells nothing');
});

test('whatever it was printed per, a rate is as fine as its printed numeral', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1_000, 10_000, 1_000_000), (tenths, per) => {
    const factor = 100_000 / per;
    const { low, high } = said({ value: (tenths * factor) / 10, unit: 'per_100k', phrase: `${(tenths / 10).toFixed(1)} per ${per.toLocaleString('en-US')}` }).strict;
    assert.ok(Math.abs(high - low - factor / 10) < 1e-6, `${low} to ${high}`);
  }));
});

test('a bare percent that ends in a zero is no coarser', () => {
  assert.equal(said({ value: 70, unit: 'percent', phrase: '70%' }).strict, interval(69.5, 70.5, 'high'));
});

test('a decimal is rounded whatever its unit', () => {
  const half = said({ value: 1.5, unit: 'hours_per_day', phrase: '1.5 hours' });
  assert.is(half.type, 'rounded');
  assert.equal(half.strict, interval(1.45, 1.55, 'high'));
});

test('exactly makes a percent exact', () => {
  assert.equal(said({ value: 44, hedge: 'exactly', unit: 'percent', phrase: 'exactly 44%' }),
    { value: 44, hedge: 'exactly', type: 'exact', strict: interval(44, 44), usual: interval(44, 44) });
});

test('over 80,000 is more than that, and read as at most one step more', () => {
  assert.equal(said({ value: 80_000, hedge: 'more_than', phrase: 'over 80,000' }),
    { value: 80_000, hedge: 'more_than', type: 'more_than', strict: interval(80_000, Infinity, 'low'), usual: interval(80_000, 90_000, 'low') });
});

test('nearly 70% lies between 60 and 70', () => {
  const { strict, usual } = said({ value: 70, hedge: 'almost', unit: 'percent', phrase: 'nearly 70%' });
  assert.equal(strict, interval(60, 70, 'both'));
  assert.equal(usual, interval(65, 70, 'high'));
});

test('a hedge on a decimal moves by its last place', () => {
  assert.equal(said({ value: 31.8, hedge: 'about', unit: 'percent', phrase: 'about 31.8%' }).strict, interval(31.7, 31.9));
  assert.equal(said({ value: 31.8, hedge: 'about', unit: 'percent', phrase: 'about 31.8%' }).usual, interval(31.75, 31.85));
});

test('a share in words is good to ten points', () => {
  const half = said({ value: 50, hedge: 'about', unit: 'percent', phrase: 'around half' });
  assert.equal([half.strict, half.usual], [interval(40, 60), interval(45, 55)]);
  assert.equal(said({ value: 50, unit: 'percent', phrase: 'half' }).strict, interval(45, 55, 'high'));
  assert.equal(said({ value: 33, hedge: 'about', unit: 'percent', phrase: 'cerca de la tercera parte' }).strict, interval(23, 43));
  assert.equal(said({ value: 66.7, hedge: 'about', unit: 'percent', phrase: 'about two thirds' }).strict, interval(56.7, 76.7));
  assert.equal(said({ value: 75, hedge: 'almost', unit: 'percent', phrase: 'casi tres cuartos' }).strict, interval(65, 75, 'both'));
});

test('so is one of so many in so many, but no wider than what is there', () => {
  const share = (value: number, phrase: string) => said({ value, unit: 'percent', phrase }).strict;
  assert.equal([share(33.3, 'one in three'), share(33.3, 'uno de cada tres'), share(30, '3 de cada 10')], [interval(28.3, 38.3, 'high'), interval(28.3, 38.3, 'high'), interval(25, 35, 'high')]);
  assert.equal(share(4, 'one in 25'), interval(2, 6, 'high'));
  assert.equal(share(99, '99 in 100'), interval(98.5, 99.5, 'high'));
  assert.equal(share(31.8, '31.8 in 2022'), interval(31.75, 31.85, 'high'), 'no share in words');
});

test('a word for a part widens no count and no printed numeral', () => {
  assert.equal(said({ value: 500_000, hedge: 'about', phrase: 'about half a million' }).strict, interval(400_000, 600_000));
  assert.equal(said({ value: 31.8, unit: 'percent', phrase: '31.8%, a third' }).strict, interval(31.75, 31.85, 'high'));
});

test('a fall is bounded on its size and turned round', () => {
  const nearly = said({ value: -70, hedge: 'almost', unit: 'percent_change', phrase: 'nearly 70%' });
  assert.equal([nearly.value, nearly.strict, nearly.usual], [-70, interval(-70, -60, 'both'), interval(-70, -65, 'low')]);
  assert.equal(said({ value: -68.9, unit: 'percent_change', phrase: '68.9%' }).strict, interval(-68.95, -68.85, 'low'));
});

test('a fall of at least 70 is -70 or lower: its number is a bound from above', () => {
  const atLeast = said({ value: -70, hedge: 'at_least', unit: 'percent_change', phrase: 'at least 70%' });
  assert.equal([atLeast.type, atLeast.strict], ['at_most', interval(-Infinity, -70)]);
  const over = said({ value: -70, hedge: 'more_than', unit: 'percent_change', phrase: 'more than 70%' });
  assert.equal([over.type, over.strict], ['less_than', interval(-Infinity, -70, 'high')]);
  const under = said({ value: -70, hedge: 'less_than', unit: 'percent_change', phrase: 'less than 70%' });
  assert.equal([under.type, under.strict], ['more_than', interval(-70, 0, 'low')]);
  const most = said({ value: -70, hedge: 'at_most', unit: 'percent_change', phrase: 'no more than 70%' });
  assert.equal([most.type, most.strict], ['at_least', interval(-70, 0)]);
});

test('a stated range has bounds and no value', () => {
  assert.equal(said({ value: 20, valueTo: 30, hedge: 'between', unit: 'years', phrase: '20 to 30 years' }),
    { value: null, hedge: 'between', type: 'range', strict: interval(20, 30), usual: interval(20, 30) });
});

test('a range of falls, and one across 0, run from low to high', () => {
  assert.equal(said({ value: -70, valueTo: -60, hedge: 'between', unit: 'percent_change', phrase: 'between 60% and 70%' }).strict, interval(-70, -60));
  assert.equal(said({ value: -5, valueTo: 3, hedge: 'between', unit: 'percent_change', phrase: 'between -5% and 3%' }).strict, interval(-5, 3));
});

test('a word that stands for a number has bounds of its own and no value, whatever is typed beside it', () => {
  assert.equal(said({ value: null, hedge: 'vague', phrase: 'THOUSANDS' }), { value: null, hedge: 'vague', type: 'unknown', strict: interval(2_000, 9_999), usual: interval(2_000, 9_999) });
  const dozens = said({ value: 12, hedge: 'vague', phrase: 'dozens' });
  assert.equal([dozens.value, dozens.type, dozens.strict], [null, 'unknown', interval(24, 99)]);
  assert.equal(said({ value: null, hedge: 'vague', phrase: 'decenas de miles de capturas' }).strict, interval(20_000, 99_999));
});

test('words for a time are of their unit, or bound nothing in another', () => {
  assert.equal(said({ value: null, hedge: 'vague', unit: 'years', phrase: 'decades' }).strict, interval(20, 99));
  assert.equal(said({ value: null, hedge: 'vague', unit: 'days', phrase: 'varias semanas' }).strict, interval(21, 63));
  assert.equal(said({ value: null, hedge: 'vague', unit: 'months', phrase: 'decades' }).strict, UNBOUNDED);
  assert.equal(said({ value: null, hedge: 'vague', unit: 'percent_change', phrase: 'sharp fall' }).strict, interval(-Infinity, 0, 'both'));
});

test('what only compares bounds nothing by itself', () => {
  const similar = said({ value: null, hedge: 'similar', unit: 'percent', phrase: 'a similar percentage' });
  assert.equal([similar.type, similar.strict], ['unknown', UNBOUNDED]);
});

test('words that the vocabulary does not know bound nothing', () => {
  assert.equal(said({ value: null, hedge: 'vague', phrase: 'oodles' }).strict, UNBOUNDED);
});

test('a decimal of millions is right to its last place', () => {
  assert.equal(said({ value: 2_400_000, unit: 'usd', phrase: '$2.4 million' }).strict, interval(2_350_000, 2_450_000, 'high'));
  assert.equal(said({ value: 2_400_000, unit: 'usd', phrase: '$2.40 million' }).strict, interval(2_395_000, 2_405_000, 'high'));
  assert.equal(said({ value: 411_000_000, unit: 'usd', phrase: '$411 million' }).strict, interval(411_000_000, 411_000_000));
  assert.equal(said({ value: 1_300_000_000, unit: 'usd', phrase: '1.300 millones' }).strict, interval(1_300_000_000, 1_300_000_000));
  assert.equal(said({ value: 1_300, phrase: '1,300' }).strict, interval(1_300, 1_300));
});

test('weeks and dozens are as fine as themselves, and two and a half as a half', () => {
  assert.equal(said({ value: 21, hedge: 'almost', unit: 'days', phrase: 'almost three weeks' }).strict, interval(14, 21, 'both'));
  assert.equal(said({ value: 24, hedge: 'about', phrase: 'about two dozen' }).usual, interval(18, 30));
  assert.equal(said({ value: 2.5, unit: 'years', phrase: 'two and a half years' }).strict, interval(2.25, 2.75, 'high'));
});

test('a hedge that there is not is refused', () => {
  assert.throws(() => said({ hedge: 'ballpark' }), /no hedge "ballpark"; there are: bare/u);
});

test('a majority is more than half, with a number or without', () => {
  const none = said({ value: null, hedge: 'majority', unit: 'percent', phrase: 'most' });
  assert.equal([none.value, none.type, none.strict], [null, 'range', interval(50, 100, 'low')]);
  const odd = said({ value: 40.9, hedge: 'majority', unit: 'percent', phrase: 'the majority (40.9%)' });
  assert.equal([odd.value, odd.strict], [null, interval(50, 100, 'low')]);
});

test('what could be is possible, and its number is no count', () => {
  assert.equal(said({ value: 1_300, hedge: 'possible_max', phrase: 'could be as high as 1,300' }),
    { value: 1_300, hedge: 'possible_max', type: 'possible', strict: interval(0, 1_300), usual: interval(0, 1_300) });
});

test('0 is a figure', () => {
  assert.equal(said({ value: 0, phrase: '0' }), { value: 0, hedge: 'bare', type: 'exact', strict: interval(0, 0), usual: interval(0, 0) });
});

test('a figure enters the arithmetic with its strict bounds', () => {
  assert.equal(quantity(said({ value: 80_000, hedge: 'more_than', phrase: 'over 80,000' })),
    { value: 80_000, type: 'more_than', low: 80_000, high: Infinity, lowOpen: true, highOpen: true });
});

test('the units of whole things come before those that are rounded', () => {
  assert.equal([...UNITS], [
    'count', 'usd', 'years', 'months', 'days', 'hours_per_day', 'minutes', 'rank', 'percent', 'percent_change', 'percentage_points', 'per_100k', 'ratio',
  ]);
});

const hedges = fc.constantFrom(...(Object.keys(HEDGES) as HedgeName[]).filter((name) => name !== 'between' && !SHIPPED.numberless.has(name)));

test('a fall is the mirror of the rise of its size', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), hedges, (n, hedge) => {
    const [up, down] = [n, -n].map((value) => said({ value, hedge, unit: 'percent_change', phrase: `${n}%` })) as [Reported, Reported];
    assert.equal(down.strict, negative(up.strict));
    assert.equal(down.usual, negative(up.usual));
  }));
});

test('bounds run from low to high and touch or hold the number said', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...UNITS), hedges, (value, unit, hedge) => {
    const { strict } = said({ value, unit, hedge, phrase: `${value}` });
    assert.ok(strict.low <= strict.high);
    assert.ok(contains(strict, value) || strict.low === value || strict.high === value);
  }));
});

const decimals = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10);

test('bounds have no crumbs: no more places than the number, and half of one', () => {
  fc.assert(fc.property(decimals, hedges, (value, hedge) => {
    const { strict, usual } = said({ value, hedge, unit: 'percent', phrase: value.toFixed(1) });
    for (const end of [strict.low, strict.high, usual.low, usual.high]) assert.match(String(end), /^-?(?:\d+(?:\.\d{1,2})?|Infinity)$/u);
  }));
});

test('the usual reading lies inside the literal one, but for bare round counts', () => {
  fc.assert(fc.property(fc.oneof(decimals, fc.integer({ min: 1, max: 1e6 })), hedges, fc.constantFrom(...UNITS), fc.boolean(), (size, hedge, unit, falls) => {
    const { strict, usual, type } = said({ value: falls && unit === 'percent_change' ? -size : size, hedge, unit, phrase: String(size) });
    if (hedge === 'bare' && type === 'exact') return;
    const below = strict.low < usual.low || (strict.low === usual.low && (!strict.lowOpen || usual.lowOpen));
    const above = strict.high > usual.high || (strict.high === usual.high && (!strict.highOpen || usual.highOpen));
    assert.ok(below && above, `${hedge} ${size} ${unit}`);
  }));
});

test.run();
