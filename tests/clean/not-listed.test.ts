import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { notListed } from '../../src/clean/not-listed.ts';

test('a slip of the keys is told with the value that is meant', () => {
  assert.is(notListed('Snora', 'state', ['Sonora', 'Jalisco']).fix, 'did you mean "Sonora"?');
});

test('a value that is like none is told with the list', () => {
  assert.is(notListed('Puebla', 'state', ['Sonora', 'Jalisco']).fix, 'the list has: Sonora, Jalisco');
});

test.run();
