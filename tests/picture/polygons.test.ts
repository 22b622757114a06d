import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { polygons } from '../../src/picture/polygons.ts';
import { elements, parseSvg } from '../../src/picture/tree.ts';

const of = (shape: string) => polygons(elements(parseSvg(`<svg>${shape}</svg>`))[0]!);

test('a bar is one polygon, two outlines are two', () => {
  assert.equal(of('<path d="M0,0h4v2h-4Z"/>'), [[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]]);
  assert.is(of('<path d="M0,0h4v2ZM9,9h4v2Z"/>').length, 2);
});

test('an outline that is not closed keeps its last point', () => assert.equal(of('<path d="M0,0L4,0L4,2"/>'), [[[0, 0], [4, 0], [4, 2]]]));

test('the corners of a circle stand on it', () => {
  const [circle = []] = of('<circle r="50"/>');
  assert.is(circle.length, 66);
  assert.ok(circle.every(([x, y]) => Math.abs(Math.hypot(x, y) - 50) < 0.05));
});

test('a text has none', () => assert.equal(of('<text>5</text>'), []));

test.run();
