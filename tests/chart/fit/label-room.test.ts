import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isFree, isLabel, mayMove, onLine, sceneOf } from '../../../src/chart/fit/label-room.ts';
import type { Placed } from '../../../src/chart/fit/placed-texts.ts';

const text = (row: string, x: number, y: number, view = 'texts'): Placed => ({ type: 'text', role: 'mark', view, datum: { figures: row }, text: row, inCell: false, x1: x, y1: y, x2: x + 40, y2: y + 12 });
const title: Placed = { ...text('', 0, 0), role: 'axis-title', datum: {} };
const free = (place: Placed, placed: readonly Placed[]): boolean => {
  const scene = sceneOf(placed, 2);
  return isFree(place, { taken: scene.texts, covered: new Map(), scene, wary: false });
};

test('texts of rows are labels; titles, axes and the words of events are not', () => {
  assert.ok(isLabel(text('a', 0, 0)));
  assert.not.ok(isLabel(title));
  assert.not.ok(isLabel(text('a', 0, 0, 'annotation_start')));
});

test('a label stands free where no text that stays is within its gap', () => {
  fc.assert(fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
    // A line of text may touch the next by a px.
    const meets = x - 2 < 40 && x + 42 > 0 && y + 1 < 11 && y + 11 > 1;
    assert.is(free(text('a', x, y), [title]), !meets);
  }));
});

test('the words of a hedge may go to the other side of a line, and an author’s labels of any dot', () => {
  const point: Placed = { ...text('a', 0, 0, 'lines'), type: 'line', text: '', line: { from: [0, 0], to: [9, 9], rows: ['a', 'b'] } };
  assert.ok(mayMove(text('a', 0, 0), sceneOf([], 2)));
  assert.not.ok(mayMove(text('a', 0, 0, 'points_labels'), sceneOf([], 2)));
  assert.ok(mayMove(text('a', 0, 0, 'points_labels'), sceneOf([point], 2)));
});

test('a line of other rows is told from one that leads to the label’s own', () => {
  const scene = sceneOf([{ ...text('a', 0, 0, 'lines'), type: 'line', text: '', line: { from: [0, 6], to: [40, 6], rows: ['a', 'b'] } }], 2);
  assert.equal((['any', 'others'] as const).map((lines) => onLine(text('a', 0, 0), { scene, lines })), [true, false]);
  assert.equal((['any', 'others'] as const).map((lines) => onLine(text('c', 0, 0), { scene, lines })), [true, true]);
});

test.run();
