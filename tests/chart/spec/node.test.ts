import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asArray, isNode } from '../../../src/chart/spec/node.ts';

test('a node is an object: no list, no null, no text', () => {
  assert.equal([{}, { a: 1 }, [], null, undefined, 'a', 1].map(isNode), [true, true, false, false, false, false, false]);
});

test('one value is a list of one, and nothing an empty list', () => {
  assert.equal([asArray(['a', 'b']), asArray('a'), asArray(0), asArray(null), asArray(undefined)], [['a', 'b'], ['a'], [0], [], []]);
});

test.run();
