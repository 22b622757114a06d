import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { remembered } from '../../../src/notebook/page/remembered.ts';

function counting(most: number): { given: (...keys: readonly string[]) => (string | null)[]; made: string[] } {
  const [made, once] = [[] as string[], remembered<string | null>(most)];
  return { made, given: (...keys) => keys.map((key) => once(key, () => (made.push(key), key === '' ? null : `made of ${key}`))) };
}

test('what was made of a key is made of it once, a gap too', () => {
  const { given, made } = counting(3);
  assert.equal(given('a', 'b', 'a', '', ''), ['made of a', 'made of b', 'made of a', null, null]);
  assert.equal(made, ['a', 'b', '']);
});

test('only the latest are kept, and what is asked for again is one of them', () => {
  const { given, made } = counting(2);
  given('a', 'b', 'a', 'c', 'a', 'b');
  assert.equal(made, ['a', 'b', 'c', 'b']);
});

test('what fails is not kept', () => {
  const once = remembered<number>(2);
  assert.throws(() => once('a', () => { throw new RangeError('no'); }), 'no');
  assert.is(once('a', () => 5), 5);
});

test.run();
