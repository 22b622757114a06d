import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { basesFor, casesOf, falseMatchRate } from '../../../src/audit/arithmetic/false-match.ts';
import { shareDigits } from '../../../src/audit/arithmetic/grim-counts.ts';

const list = (decimals: number, digits: readonly number[], closing: readonly (readonly number[])[] = []) => ({ shares: digits.map((each) => ({ digits: each, decimals })), closing });
const one = (n: number) => ({ from: n, to: n });

test('the five causes of 469 have one number of cases each, which come to 469', () => {
  assert.equal(casesOf(list(1, [318, 316, 311, 47, 9], [[0, 1, 2, 3, 4]]), 469), [149, 148, 146, 22, 4].map(one));
});

test('shares that come to 100 must have cases that come to the whole', () => {
  // A third three times is 33.3%, of 90 and of 91; but 30 and 30 and 30 are 90.
  assert.equal(basesFor(list(1, [333, 333, 333]), { from: 90, to: 93 }), [90, 93]);
  assert.equal(basesFor(list(0, [33, 33, 33], [[0, 1, 2]]), { from: 10, to: 12 }), [12]);
});

test('the chance of a false match is the same every time, nothing where no number is in the window, all where any number is', () => {
  const causes = list(1, [318, 316, 311, 47, 9], [[0, 1, 2, 3, 4]]);
  const chance = falseMatchRate(causes, { from: 447, to: 493 });
  assert.is(chance, falseMatchRate(causes, { from: 447, to: 493 }));
  assert.ok(chance > 0.3 && chance < 0.45);
  assert.is(falseMatchRate(causes, { from: 447, to: 446 }), 0);
  assert.is(falseMatchRate(list(0, [44, 29]), { from: 241, to: 241 }), 1);
});

test('for one share and one number the chance is about the part of all percents that it can give', () => {
  // 47 of a hundred thousandths: 470 numbers of cases, 1,001 percents with one decimal.
  const chance = falseMatchRate(list(1, [318]), { from: 470, to: 470 });
  assert.ok(Math.abs(chance - 471 / 1001) < 0.04, String(chance));
});

test('the whole from which shares were made is always among the numbers that fit', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 2, maxLength: 6 });
  fc.assert(fc.property(counts, fc.integer({ min: 0, max: 2 }), (cases, decimals) => {
    const whole = cases.reduce((sum, k) => sum + k, 0);
    fc.pre(whole > 0);
    const made = list(decimals, cases.map((k) => shareDigits(k, whole, decimals)), [cases.map((_, i) => i)]);
    assert.equal(basesFor(made, { from: whole, to: whole }), [whole]);
  }));
});

test.run();
