import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crowded } from '../../../src/chart/fit/crowded.ts';
import type { Placed } from '../../../src/chart/fit/placed-texts.ts';

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

test('beside the number of an axis or the words of an event a label would be read on as one text with them, and goes', () => {
  const number: Placed = { type: 'text', role: 'axis-label', view: '', datum: {}, text: '60', inCell: false, ...at(0, 0) };
  for (const text of [number, { ...number, role: 'mark', view: 'annotation_start', text: '27 March 2022' }]) {
    assert.equal(dropped([label('a', 45, 0), label('b', 100, 0), text]), [['labels', ['a']]]);
    assert.equal(dropped([label('a', 48, 0), label('b', 100, 0), text]), []);
    assert.equal(dropped([label('a', 45, 12), label('b', 100, 0), text]), [], 'on another line it is not');
  }
});

test('a label that nobody asked for keeps clear of the dots of other rows, and not of its own', () => {
  const dot = (row: string): Placed => ({ ...label(row, 5, 2), type: 'symbol', view: 'points', text: '', ...at(5, 2, { width: 8, height: 8 }) });
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), label('z', 200, 0, 'points_labels'), dot('b')]), [['points_labels', ['a']]]);
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), dot('a')]), []);
  assert.equal(dropped([label('a', 0, 0, 'labels'), dot('b')]), [], 'beside a label or two, their author looked');
});

test('a label beside its dot and over that of another row would be read as that one’s, and goes', () => {
  const dot = (row: string, x: number): Placed => ({ ...label(row, x, 14), type: 'symbol', view: 'points', text: '', ...at(x, 14, { width: 8, height: 8 }) });
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), label('z', 200, 0, 'points_labels'), dot('a', 44), dot('b', 20)]), [['points_labels', ['a']]]);
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), label('z', 200, 0, 'points_labels'), dot('a', 20), dot('b', 4)]), [], 'over its own dot it is its own');
});

test('labels part the rule of an event where they stand, and one that nobody asked for goes where less than half of the rule would be left', () => {
  const rule: Placed = { type: 'rule', role: 'mark', view: 'annotation_start_line', datum: {}, text: '', inCell: false, x1: 20, y1: 0, x2: 20, y2: 200 };
  for (const y of [20, 60, 180]) assert.equal(dropped([label('a', 0, y, 'points_labels'), rule]), []);
  const short = { ...rule, y2: 23 };
  assert.equal(dropped([label('a', 0, 8, 'points_labels'), short]), [['points_labels', 'all']]);
  assert.equal(dropped([label('a', 0, 8), { ...rule, y2: 27 }]), [], 'what its author asked for stays while there is a rule');
  assert.equal(dropped([label('a', 0, 8), short]), [['labels', 'all']]);
  assert.equal(dropped([label('a', 0, 0, 'points_labels'), label('b', 0, 14, 'points_labels'), { ...rule, y2: 46 }]), [['points_labels', ['a']]], 'labels are counted together');
});

const line = (points: readonly (readonly [string, number, number])[]): Placed[] => points.map(([row, x, y], i) => {
  const [other, toX, toY] = points[i + 1] ?? [row, x, y];
  return { type: 'line', role: 'mark', view: 'lines', datum: { figures: row }, text: '', inCell: false, x1: Math.min(x, toX), y1: Math.min(y, toY), x2: Math.max(x, toX), y2: Math.max(y, toY), line: { from: [x, y], to: [toX, toY], rows: [row, other] } };
});
const moved = (placed: readonly Placed[]): unknown[] => [...crowded(placed, { gap: 2 }).moved].map(([view, rows]) => [view, [...rows]]);

test('a label goes below its point where a line leads through it above, and stays where it stands clear', () => {
  const rising = line([['a', 100, 100], ['b', 160, 60]]);
  const falling = line([['z', 40, 60], ['a', 100, 100]]);
  assert.equal(moved([label('a', 80, 80), ...rising]), [['labels', [['a', 28]]]]);
  assert.equal(moved([label('a', 80, 80), ...falling]), [['labels', [['a', 28]]]]);
  assert.equal(moved([label('a', 80, 80), ...line([['a', 100, 100], ['b', 160, 140]])]), []);
});

test('a label that stands on the line of other rows on both sides goes', () => {
  const crossing = line([['x', 90, 0], ['y', 100, 200]]);
  assert.equal(dropped([label('a', 80, 80), label('q', 300, 0), ...line([['a', 100, 100]]), ...crossing]), [['labels', ['a']]]);
  assert.equal(dropped([label('a', 80, 80), label('q', 300, 0), ...line([['w', 96, 60], ['a', 100, 100], ['b', 104, 140]])]), [['labels', ['a']]], 'its own line runs through its letters as well');
  assert.equal(dropped([label('a', 80, 80), label('q', 300, 0), ...line([['w', 40, 81.5], ['a', 140, 81.5]])]), [], 'and may touch their tops');
});

test('a label on another goes to the other side of its dot before it goes', () => {
  const dot: Placed = { ...label('b', 0, 0), type: 'symbol', view: 'points', text: '', ...at(56, 16, { width: 8, height: 8 }) };
  assert.equal(moved([label('a', 30, 0), label('b', 40, 0), label('c', 110, 0), { ...dot, datum: { figures: 'a' }, x1: 46, x2: 54 }, dot]), [['labels', [['b', 28]]]]);
});

test('where more than a third of a series have to go, its ends, its peak and the first behind an event stay, and no other', () => {
  const many = Array.from({ length: 12 }, (_, i) => label(String.fromCharCode(97 + i), i * 25, i === 4 ? 0 : 40));
  assert.equal(dropped(many), [['labels', ['b', 'c', 'd', 'f', 'g', 'h', 'i', 'j', 'k']]]);
  const rule: Placed = { type: 'rule', role: 'mark', view: 'annotation_start_line', datum: {}, text: '', inCell: false, x1: 190, y1: 0, x2: 190, y2: 20 };
  assert.equal(dropped([...many, rule]), [['labels', ['b', 'c', 'd', 'f', 'g', 'i', 'j', 'k']]]);
});

test('of a few labels, or where few have to go, the others stay', () => {
  const few = Array.from({ length: 12 }, (_, i) => label(String.fromCharCode(97 + i), i * 60 - (i === 6 ? 30 : 0), i === 4 ? 0 : 40));
  assert.equal(dropped(few), [['labels', ['g']]]);
});

test('where no axis says the numbers, and fewer than two would be left, no label goes but those that have no room', () => {
  const row = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => label(name, i * 22, 40));
  const words = [-6, 116].map((x): Placed => ({ ...label('e', x, 40), view: 'annotation_start' }));
  const kept = (placed: readonly Placed[], unread: ReadonlyMap<string, number>): number => row.length - [...crowded(placed, { gap: 2, unread }).dropped.values()].reduce((sum, rows) => sum + (rows === 'all' ? row.length : rows.size), 0);
  assert.is(kept([...row, ...words], new Map()), 0, 'the ends have no room, and what remained would look chosen');
  assert.ok(kept([...row, ...words], new Map([['labels', 0]])) > 0);
  assert.is(kept(row, new Map([['labels', 0]])), kept(row, new Map()), 'two numbers give the measure of the others');
});

test('where an axis was put because not all go in, those stay that come first, and in small panels none', () => {
  const row = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => label(name, i * 60, i === 2 ? 0 : 40));
  const kept = (placed: readonly Placed[]): string[] => {
    const gone = crowded(placed, { gap: 2, thinned: new Set(['labels']) }).dropped.get('labels');
    return placed.map(({ text }) => text).filter((text) => gone !== 'all' && gone?.has(text) !== true);
  };
  assert.equal(kept(row), ['a', 'c', 'f']);
  assert.equal(kept(row.map((each) => ({ ...each, inCell: true }))), []);
});

test('rows that rest on the same figures are dropped each by itself', () => {
  const keyed = (key: string, x: number): Placed => ({ ...label('a b', x, 0), datum: { figures: 'a b', row_key: key } });
  assert.equal(dropped([keyed('#table 1', 0), keyed('#table 2', 20), keyed('#table 3', 100)]), [['labels', ['#table 2']]]);
});

test.run();
