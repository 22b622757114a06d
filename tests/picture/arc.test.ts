import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { arcCurves } from '../../src/picture/arc.ts';
import { boxOf } from '../../src/picture/box.ts';
import { pathPieces } from '../../src/picture/path.ts';
import { extremes } from '../../src/picture/shape.ts';

const bounds = (d: string) => Object.values(boxOf(extremes(pathPieces(d)))).map((value) => Math.round(value * 100) / 100);

test('a circle of two arcs, as Vega draws its points, has the bounds of the circle', () => {
  assert.equal(bounds('M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0'), [-4, -4, 8, 8]);
});

test('the flags choose one of the four arcs between two points', () => {
  assert.equal(bounds('M0,0A5,5,0,0,1,5,5'), [0, 0, 5, 5]);
  assert.equal(bounds('M0,0A5,5,0,1,1,5,5'), [0, -5, 10, 10]);
  assert.equal(bounds('M0,0A5,5,0,0,0,5,5'), [0, 0, 5, 5]);
  assert.equal(bounds('M0,0A5,5,0,1,0,5,5'), [-5, 0, 10, 10]);
});

test('radii that are too small grow until the arc reaches its end', () => {
  assert.equal(bounds('M0,0A1,1,0,0,1,10,0'), [0, -5, 10, 5]);
});

test('an arc without radius, or that goes nowhere, is a line', () => {
  assert.equal(arcCurves([0, 0], [0, 5, 0, 0, 1], [3, 4]), [[[0, 0], [3, 4]]]);
  assert.equal(arcCurves([1, 1], [5, 5, 0, 0, 1], [1, 1]), [[[1, 1], [1, 1]]]);
});

test('the curves of an arc begin and end where it does, and stay on its circle', () => {
  const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(fc.property(place, place, fc.integer({ min: 80, max: 200 }), fc.constantFrom(0, 1), fc.constantFrom(0, 1), (start, end, radius, large, sweep) => {
    fc.pre(start.join() !== end.join());
    const curves = arcCurves(start, [radius, radius, 0, large, sweep], end);
    assert.equal([curves[0]?.[0], curves.at(-1)?.at(-1)], [start, end]);
    const box = boxOf(extremes(curves));
    assert.ok(box.width <= 2 * radius * 1.001 && box.height <= 2 * radius * 1.001);
    if (large === 1) assert.ok(Math.max(box.width, box.height) >= radius);
  }));
});

test.run();
