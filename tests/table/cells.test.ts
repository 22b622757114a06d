import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dictionary, isDictionary, numbers, pick } from '../../src/table/cells.ts';
import type { Cells } from '../../src/table/cells.ts';

const all = (cells: Cells): unknown[] => Array.from({ length: cells.length }, (_, row) => cells.at(row));

test('numbers are themselves, 0 too, and a gap is null outside and NaN inside', () => {
  assert.equal(all(numbers(Float64Array.of(1.5, NaN, 0))), [1.5, null, 0]);
});

test('a cell behind the last is a gap', () => {
  assert.is(numbers(Float64Array.of(1)).at(1), null);
  assert.is(dictionary(Uint32Array.of(1), [null, 'a']).at(1), null);
});

test('a dictionary gives the words of its codes, and code 0 is a gap', () => {
  assert.equal(all(dictionary(Uint32Array.of(2, 0, 1, 2), [null, 'a', 'b'])), ['b', null, 'a', 'b']);
});

test('only a dictionary is one', () => {
  assert.ok(isDictionary(dictionary(Uint32Array.of(0), [null])));
  assert.not(isDictionary(numbers(Float64Array.of(0))));
  assert.not(isDictionary(['a']));
});

test('picked cells come in the order asked for, and a dictionary stays one', () => {
  const picked = pick(dictionary(Uint32Array.of(2, 0, 1), [null, 'a', 'b']), [2, 0, 0, 1]);
  assert.equal(all(picked), ['a', 'b', 'b', null]);
  assert.ok(isDictionary(picked));
  assert.equal(all(pick(numbers(Float64Array.of(1, NaN, 3)), Uint32Array.of(2, 1))), [3, null]);
  assert.equal(all(pick(['x', null], [1, 0])), [null, 'x']);
  assert.equal(all(pick(['x'], [])), []);
});

test.run();
