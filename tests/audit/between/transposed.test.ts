import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { transposed } from '../../../src/audit/between/transposed.ts';
import { claims, sentences, shipped, told } from '../../support/claims.ts';

const of = (...values: readonly string[]) => claims(values.map((value, i) => ({ figure_id: `f${i}`, value, said_by: i === 0 ? 'police' : 'ministry', measure: 'homicides', period: '2019' })));

test('the same digits in another order are a note with the difference', () => {
  assert.equal(told(transposed, of('2389', '2398', '2398')), ['note stretch f1 f2 f0']);
  assert.equal(sentences(transposed, of('2389', '2398')), ['Homicides, 2019: “2389” [f0] (Police) and “2398” [f1] (Ministry) have the same digits in another order and differ by 9, a multiple of 9, as when digits change places.']);
});

test('other digits agree, and one number is held against nothing', () => {
  assert.equal(told(transposed, of('2389', '2383')), ['note agrees f0 f1']);
  assert.equal(told(transposed, of('2389', '2389')), []);
});

test('on the shipped data it is 2,389 and 2,398 for 2019', () => {
  const found = sentences(transposed, shipped());
  assert.equal([found.length, found[0]?.includes('“2,389 homicidios”')], [1, true]);
});

test.run();
