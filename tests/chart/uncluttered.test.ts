import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Placed } from '../../src/chart/placed-texts.ts';
import { changed, crowded } from '../../src/chart/uncluttered.ts';

const at = (x: number, y: number, { width = 40, height = 12 } = {}): Pick<Placed, 'x1' | 'y1' | 'x2' | 'y2'> => ({ x1: x, y1: y, x2: x + width, y2: y + height });
const label = (row: string, x: number, y: number, view = 'labels'): Placed => ({ type: 'text', role: 'mark', view, datum: { figures: row }, text: row, inCell: false, ...at(x, y) });
const dropped = (placed: readonly Placed[]): unknown[] => [...crowded(placed, { gap: 2 }).dropped].map(([view, rows]) => [view, rows === 'all' ? rows : [...rows].sort()]);

test('labels with room between them stay', () => {
  assert.equal(dropped([label('a', 0, 0), label('b', 50, 0), label('c', 0, 20)]), []);
});

test('of labels that stand on each other the last, the highest and the first come first', () => {
  assert.equal(dropped([label('a', 0, 40), label('b', 30, 40), label('c', 60, 0), label('d', 70, 40), label('e', 100, 40)]), [['labels', ['b', 'd']]]);
});

test('an axis, a title or the words of an event are never left out: the label is', () => {
  const title: Placed = { type: 'text', role: 'axis-title', view: '', datum: {}, text: 'Deaths', inCell: false, ...at(0, 0) };
  assert.equal(dropped([label('a', 10, 4), label('b', 100, 0), title]), [['labels', ['a']]]);
  assert.equal(dropped([label('a', 10, 4), label('b', 100, 0), { ...label('e', 0, 0), view: 'annotation_start' }]), [['labels', ['a']]]);
});

test('a label that nobody asked for keeps clear of the dots of other rows, and not of its own', () => {
  const dot = (row: string): Placed => ({ ...label(row, 5, 2), type: 'symbol', view: 'points', text: '', ...at(5, 2, { width: 8, height: 8 }) });
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), label('z', 200, 0, 'points_labels'), dot('b')]), [['points_labels', ['a']]]);
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), dot('a')]), []);
  assert.equal(dropped([label('a', 0, 0, 'labels'), dot('b')]), [], 'beside a label or two, their author looked');
});

test('the rule of an event stops short of a label at its foot, and a label that would halve it goes', () => {
  const rule: Placed = { type: 'rule', role: 'mark', view: 'annotation_start_line', datum: {}, text: '', inCell: false, x1: 20, y1: 0, x2: 20, y2: 200 };
  const foot = crowded([label('a', 0, 180, 'points_labels'), rule], { gap: 2 });
  assert.equal([[...foot.dropped], [...foot.shortened].map(([view, by]) => [view, Math.round(by)])], [[], [['annotation_start_line', 21]]]);
  assert.equal(dropped([label('a', 0, 60, 'points_labels'), rule]), [['points_labels', 'all']]);
});

test('what has to change is changed in the spec: rows left out of a view, a view left out whole, a rule shortened', () => {
  const spec = { layer: [{ name: 'labels', mark: 'text' }, { name: 'points-labels', mark: 'text' }, { name: 'annotation-start-line', mark: { type: 'rule', y2Offset: -3 } }] };
  const changes = { dropped: new Map<string, ReadonlySet<string> | 'all'>([['labels', new Set(['b', 'a'])], ['points_labels', 'all']]), shortened: new Map([['annotation_start_line', 10.2]]) };
  assert.equal(changed(spec as never, changes), {
    layer: [{ name: 'labels', mark: 'text', transform: [{ filter: { not: { field: 'figures', oneOf: ['a', 'b'] } } }] }, { name: 'annotation-start-line', mark: { type: 'rule', y2Offset: -14 } }],
  });
});

test.run();
