import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonFaultAt } from '../../../src/chart/spec/json-fault.ts';

test('a text stops being JSON at the character that no continuation can mend', () => {
  assert.is(jsonFaultAt('{"a": 1,}'), 8);
  assert.is(jsonFaultAt('{"a" 1}'), 5);
  assert.is(jsonFaultAt("{'a': 1}"), 1);
  assert.is(jsonFaultAt('{"a": tru }'), 9);
});

test('a text that ends too early stops at its end', () => {
  for (const text of ['', '{', '{"a": [1, 2', '{"a": "b']) assert.is(jsonFaultAt(text), text.length, text);
});

test('one wrong character in JSON is found where it stands', () => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), fc.integer(), { minKeys: 1, maxKeys: 5 }), fc.nat(), (value, n) => {
    const text = JSON.stringify(value);
    // Before a quotation mark or a number something begins, and nothing begins with "@".
    const places = [...text.matchAll(/["\d-]/gu)].map(({ index }) => index).filter((at) => /[{,:]/u.test(text[at - 1] ?? ''));
    const at = places[n % places.length] ?? 0;
    assert.is(jsonFaultAt(`${text.slice(0, at)}@${text.slice(at)}`), at);
  }));
});

test.run();
