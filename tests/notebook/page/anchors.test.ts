import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { anchors, slug } from '../../../src/notebook/page/anchors.ts';

test('a thing keeps its id, and two things have two', () => {
  const given = anchors();
  assert.equal([given.of('f', 'data/b.csv:3'), given.of('f', 'data/b.csv 3'), given.of('f', 'data/b.csv:3'), given.of('s', 'data/b.csv:3')], ['f-data-b.csv-3', 'f-data-b.csv-3~2', 'f-data-b.csv-3', 's-data-b.csv-3']);
});

test('a slug is what can be read of a name, and never empty', () => {
  assert.equal(['Años de régimen', '日本', ' <b> ', 'a'.repeat(99)].map(slug), ['anos-de-regimen', 'x', 'b', 'a'.repeat(48)]);
});

test.run();
