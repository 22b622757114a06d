import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { madeOnce, remembered } from '../src/remembered.ts';

function counting(most: number): { given: (...keys: readonly string[]) => string[]; made: string[] } {
  const [made, once] = [[] as string[], remembered<string>(most)];
  return { made, given: (...keys) => keys.map((key) => once(key, () => (made.push(key), key === '' ? '' : `made of ${key}`))) };
}

test('what was made of a key is made of it once, an empty text too', () => {
  const { given, made } = counting(3);
  assert.equal(given('a', 'b', 'a', '', ''), ['made of a', 'made of b', 'made of a', '', '']);
  assert.equal(made, ['a', 'b', '']);
});

test('of more than are kept the oldest goes, an empty key too', () => {
  const { given, made } = counting(2);
  given('', 'b', 'c', 'b', '', 'c');
  assert.equal(made, ['', 'b', 'c', '']);
});

test('what fails is not kept', () => {
  const once = remembered<number>(2);
  assert.throws(() => once('a', () => { throw new RangeError('no'); }), 'no');
  assert.is(once('a', () => 5), 5);
});

test('what is made of the same thing is made once, a gap too; of one that only reads alike it is made anew', () => {
  const made: string[] = [];
  const once = madeOnce(({ name }: { readonly name: string }) => (made.push(name), name === '' ? null : name.length));
  const [ada, empty] = [{ name: 'Ada' }, { name: '' }];
  assert.equal([once(ada), once(empty), once(ada), once(empty), once({ ...ada })], [3, null, 3, null, 3]);
  assert.equal(made, ['Ada', '', 'Ada']);
});

test.run();
