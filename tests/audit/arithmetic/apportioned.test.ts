import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { apportioned } from '../../../src/audit/arithmetic/apportioned.ts';

const list = (...digits: number[]) => digits.map((each) => ({ digits: each, decimals: 1 }));

test('36.5, 33.2, 24.3, 5.7 and 0.3 are 141, 128, 94, 22 and 1 of 386, with what lacks given to those that were cut most', () => {
  // Cut off they are 36.5, 33.1, 24.3, 5.6 and 0.2, three tenths short of 100; 5.699, 33.161 and 0.259 lost most.
  assert.equal(apportioned(list(365, 332, 243, 57, 3), 386), [141, 128, 94, 22, 1]);
});

test('a list that does not come to 100 exactly was not made to', () => {
  assert.is(apportioned(list(318, 316, 311, 47, 9), 470), null);
});

test('a place given to a share that lost less is no largest remainder', () => {
  assert.is(apportioned(list(366, 332, 243, 57, 2), 386), null);
});

test('a list too coarse to be told from any other is not searched', () => {
  assert.is(apportioned([{ digits: 40, decimals: 0 }, { digits: 60, decimals: 0 }], 241), null);
});

test('shares of different places are no such list', () => {
  assert.is(apportioned([{ digits: 400, decimals: 1 }, { digits: 60, decimals: 0 }], 50), null);
});

test.run();
