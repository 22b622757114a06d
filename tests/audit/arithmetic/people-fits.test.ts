import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fitsOf, fitsText, impliedPeople, isFarFrom } from '../../../src/audit/arithmetic/people-fits.ts';
import { claimed } from '../../../src/audit/arithmetic/term.ts';
import type { Claim } from '../../../src/audit/compare.ts';
import { exactPoint } from '../../../src/figure/exact.ts';
import type { LedgerRow } from '../../../src/ledger/rows.ts';
import { reckoning } from '../../support/reckoning.ts';

const context = reckoning({ rate: { measure: 'homicides', period: '2023', phrase: '2.4', value: '2.4', unit: 'per_100k' }, count: { measure: 'homicides', period: '2023', value: '154' } });
const [rate, count] = context.figures.map(claimed) as [Claim, Claim];
const people = (id: string) => context.population(id) as LedgerRow;

test('a count gives a rate with each population, which is that of the claim or not', () => {
  const fits = fitsOf(rate, count, [people('wpp-2023'), people('census-2024')]);
  assert.equal(fits.map(({ verdict }) => verdict), ['agrees', 'conflict']);
  assert.is(fitsText(fits, 'es'), 'UN WPP 2024 (6,309,624: 2.44), Census 2024 (6,029,976: 2.55)');
});

test('a count and a rate imply people: 154 / 2.45 and 154 / 2.35 times 100,000', () => {
  const implied = impliedPeople(rate, count);
  assert.equal([implied?.low?.toFraction(), implied?.high?.toFraction()], ['44000000/7', '308000000/47']);
});

test('people are far from the known ones where they are more than so much above or below all of them', () => {
  const known = [people('wpp-2023'), people('census-2024')];
  const far = (n: number) => isFarFrom(exactPoint(n), known, 0.15);
  // 15% below the census are 5,125,479.6, 15% above UN WPP 7,256,067.6.
  assert.equal([far(5_125_479), far(5_125_480), far(7_256_067), far(7_256_068)], [true, false, false, true]);
});

test.run();
