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

test('a label stands free where no text that stays is within the width of a letter, which is more than three gaps', () => {
  fc.assert(fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
    // A line of text may touch the next by a px.
    const meets = x - 6.4 < 40 && x + 46.4 > 0 && y + 1 < 11 && y + 11 > 1;
    assert.is(free(text('a', x, y), [title]), !meets);
  }));
});

test('the words of a hedge may go to the other side of a line, and an author’s labels of any dot', () => {
  const point: Placed = { ...text('a', 0, 0, 'lines'), type: 'line', text: '', line: { from: [0, 0], to: [9, 9], rows: ['a', 'b'] } };
  assert.ok(mayMove(text('a', 0, 0), sceneOf([], 2)));
  assert.not.ok(mayMove(text('a', 0, 0, 'points_labels'), sceneOf([], 2)));
  assert.ok(mayMove(text('a', 0, 0, 'points_labels'), sceneOf([point], 2)));
});

test('a line that leads to the label’s own row may touch the tops of its letters where it must, and no line runs through them', () => {
  const scene = (y: number) => sceneOf([{ ...text('a', 0, 0, 'lines'), type: 'line', text: '', line: { from: [0, y], to: [40, y], rows: ['a', 'b'] } }], 2);
  const stands = (row: string, y: number): boolean[] => (['clear', 'touching'] as const).map((own) => onLine(text(row, 0, 0), { scene: scene(y), own }));
  assert.equal(stands('a', 6), [true, true]);
  assert.equal(stands('a', 2), [true, false]);
  assert.equal(stands('c', 2), [true, true]);
  assert.equal(stands('a', 30), [false, false]);
});

test('a line that passes a px beside the last letter touches it, since lines have a width', () => {
  const scene = (x: number) => sceneOf([{ ...text('a', 0, 0, 'lines'), type: 'line', text: '', line: { from: [x, 0], to: [x, 12], rows: ['a', 'b'] } }], 2);
  assert.equal([41, 42].map((x) => onLine(text('a', 0, 0), { scene: scene(x), own: 'touching' })), [true, false]);
});

test.run();
