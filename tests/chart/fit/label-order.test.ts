import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inOrder, seriesOf } from '../../../src/chart/fit/label-order.ts';
import type { Placed } from '../../../src/chart/fit/placed-texts.ts';

const label = (row: string, x: number, y: number, view = 'texts'): Placed => ({ type: 'text', role: 'mark', view, datum: { figures: row }, text: row, inCell: false, x1: x, y1: y, x2: x + 20, y2: y + 10 });
const LABELS = [label('a', 0, 50), label('b', 30, 40), label('c', 60, 0), label('d', 90, 30), label('e', 120, 60)];
const order = (labels: readonly Placed[], rules: readonly Placed[] = []): string => inOrder(labels, rules).map(({ label: { text }, isKey }) => `${text}${isKey ? '!' : ''}`).join(' ');

test('the last comes first, then the peak, then the first, then the others as they come', () => {
  assert.is(order(LABELS), 'e! c! a! b d');
});

test('the first label behind the rule of an event comes before the others', () => {
  assert.is(order(LABELS, [{ ...label('', 85, 0, 'annotation_start_line'), type: 'rule' }]), 'e! c! a! d! b');
});

test('behind a rule stands whose mark does, wherever the label reaches', () => {
  const rule: Placed = { ...label('', 85, 0, 'annotation_start_line'), type: 'rule' };
  const dot = (row: string, x: number): Placed => ({ ...label(row, x, 70, 'points'), type: 'symbol', text: '', x1: x - 4, x2: x + 4 });
  assert.is(order(LABELS, [rule, dot('b', 88), dot('d', 80)]), 'e! c! a! b! d');
});

test('the words of hedges come behind what authors wrote, and those on both sides of their marks are one series', () => {
  const hedges = [label('x', 0, 0, 'points_labels'), label('y', 50, 20, 'points_labels_above')];
  assert.is(order([...hedges, ...LABELS]), 'e! c! a! b d y! x!');
  assert.is(seriesOf(hedges[1] as Placed), seriesOf(hedges[0] as Placed));
});

test.run();
