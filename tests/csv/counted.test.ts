import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { counted, partOf } from '../../src/csv/counted.ts';

test('one thing is singular, and any other number plural', () => {
  assert.equal([0, 1, 2, 1204].map((n) => counted(n, 'cell')), ['0 cells', '1 cell', '2 cells', '1,204 cells']);
});

test('the verb goes with the part, and the noun with the whole', () => {
  const say = { thing: 'cell', one: 'says', many: 'say' };
  assert.equal([partOf(1, 1, say), partOf(1, 3, say), partOf(2, 3, say)], ['1 of 1 cell says', '1 of 3 cells says', '2 of 3 cells say']);
});

test.run();
