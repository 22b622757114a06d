import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { otherSide } from '../../../src/chart/fit/other-side.ts';
import type { Placed } from '../../../src/chart/fit/placed-texts.ts';

const text: Placed = { type: 'text', role: 'mark', view: 'texts', datum: { figures: 'a' }, text: '63.9', inCell: false, x1: 80, y1: 80, x2: 120, y2: 92 };
const dot = (y: number, more: Partial<Placed> = {}): Placed => ({ ...text, type: 'symbol', view: 'points', text: '', x1: 96, y1: y - 4, x2: 104, y2: y + 4, ...more });
const tops = (placed: readonly Placed[]): number[] => otherSide(text, placed).map(({ y1 }) => y1);

test('a label above its dot would stand as far below, and one below as far above', () => {
  assert.equal(tops([dot(100)]), [108]);
  assert.equal(tops([dot(70)]), [48]);
});

test('the point of a line is a dot too, and the point that the line leads to is another row’s', () => {
  const point: Placed = { ...dot(100), type: 'line', line: { from: [100, 100], to: [110, 60], rows: ['a', 'b'] } };
  assert.equal(tops([point]), [108]);
  assert.equal(tops([{ ...point, datum: { figures: 'b' } }]), []);
});

test('a label beside its dot, one of a bar, and one whose dot is far away or an arrow, have no other side', () => {
  assert.equal(tops([dot(86)]), []);
  assert.equal(tops([dot(100, { type: 'rect' })]), []);
  assert.equal(tops([dot(200)]), []);
  assert.equal(tops([dot(100, { x1: 140, x2: 148 })]), []);
  assert.equal(tops([dot(100, { view: 'points_at_least' })]), []);
});

test('no label goes onto the axis, or onto the stalk of its dot', () => {
  const axis: Placed = { type: 'rule', role: 'axis-domain', view: '', datum: {}, text: '', inCell: false, x1: 0, y1: 112, x2: 300, y2: 113 };
  assert.equal(tops([dot(100), axis]), []);
  assert.equal(tops([dot(100), { ...axis, role: 'mark', datum: { figures: 'a' }, x1: 100, x2: 100, y1: 100, y2: 200 }]), []);
});

test.run();
