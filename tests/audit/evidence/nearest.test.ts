import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest } from '../../../src/audit/evidence/nearest.ts';

const TEXT = 'The report is out. At least 241 people have died inside prisons, including some minors. More follows.';

test('a passage that is there costs nothing, whatever its capitals and marks', () => {
  assert.equal(nearest(TEXT, 'at least 241 people, have died'), { passage: 'At least 241 people have died', edits: 0, words: 6 });
});

test('each word put in, left out or exchanged costs one', () => {
  assert.is(nearest(TEXT, 'At least 241 persons have died')?.edits, 1);
  assert.is(nearest(TEXT, 'At least 241 have died')?.edits, 1);
  assert.is(nearest(TEXT, 'At least 241 people have now died')?.edits, 1);
});

test('the passage is the stretch of the text itself', () => {
  assert.is(nearest(TEXT, 'At least 241 persons have died inside prisons')?.passage, 'At least 241 people have died inside prisons');
});

test('of a quote that is nothing like the text, every word must change', () => {
  assert.equal(nearest(TEXT, 'zebras graze'), { passage: '', edits: 2, words: 2 });
});

test('a text or quote without words has no nearest passage', () => {
  assert.is(nearest('', 'words'), null);
  assert.is(nearest(TEXT, '…'), null);
});

test('any run of words of a text is found in it at no cost', () => {
  const words = fc.array(fc.constantFrom('a', 'bc', 'def', '12', '3.4'), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
    const start = from % list.length;
    const part = list.slice(start, start + 1 + (length % list.length)).join(' ');
    const near = nearest(list.join(' '), part);
    assert.is(near?.edits, 0);
    assert.is(near?.passage, part);
  }));
});

test('a long quote in a long text takes no time worth telling', () => {
  const start = performance.now();
  nearest('some words of a very long text '.repeat(3_000), 'a quote of some thirty words '.repeat(5));
  assert.ok(performance.now() - start < 3_000);
});

test.run();
