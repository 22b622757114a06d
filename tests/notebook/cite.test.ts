import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cite } from '../../src/notebook/cite.ts';
import type { Source } from '../../src/source.ts';

const source: Source = { name: 'never', load: () => Promise.reject(new Error('nothing is loaded by citing')) };

test('a cited number is a cell of a source, printed in words, and nothing is read', () => {
  const { place, ...cited } = cite(source, { year: 2022 }, 'value');
  assert.equal(cited, { kind: 'cite', source, where: { year: 2022 }, column: 'value', as: 'words' });
  assert.is(place.file, 'tests/notebook/cite.test.ts');
});

test('it knows the line on which it is written', () => {
  const [first, second] = [
    cite(source, {}, 'a'),
    cite(source, {}, 'b'),
  ];
  assert.is((second?.place.line ?? 0) - (first?.place.line ?? 0), 1);
});

test('it can be printed without its sign, or in the words of its source', () => {
  assert.equal([cite(source, {}, 'change', { as: 'size' }).as, cite(source, {}, 'value', { as: 'phrase' }).as], ['size', 'phrase']);
});

test.run();
