import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Changes } from '../../../src/chart/fit/crowded.ts';
import { changed } from '../../../src/chart/fit/uncluttered.ts';

const NONE: Changes = { dropped: new Map(), moved: new Map() };

test('what has to change is changed in the spec: rows left out of a view, a view left out whole', () => {
  const spec = { layer: [{ name: 'labels', mark: 'text' }, { name: 'points-labels', mark: 'text' }] };
  const changes: Changes = { ...NONE, dropped: new Map<string, ReadonlySet<string> | 'all'>([['labels', new Set(['b', 'a'])], ['points_labels', 'all']]) };
  assert.equal(changed(spec as never, changes), {
    layer: [{ name: 'labels', mark: 'text', transform: [{ filter: { not: { field: 'figures', oneOf: ['a', 'b'] } } }] }],
  });
});

test('a label that stands lower keeps what its author says of its place, a number or an expression', () => {
  const spec = (dy: unknown) => ({ layer: [{ name: 'labels', mark: { type: 'text', dy } }] });
  const moved = (dy: unknown): unknown => (changed(spec(dy) as never, { ...NONE, moved: new Map([['labels', new Map([['b', 28], ['a', 28], ['c', -14.5]])]]) }) as unknown as ReturnType<typeof spec>).layer[0]?.mark.dy;
  const shifts = '(indexof(["c"], datum.figures) >= 0 ? -14.5 : 0) + (indexof(["a","b"], datum.figures) >= 0 ? 28 : 0)';
  assert.equal(moved(-14), { expr: `-14 + ${shifts}` });
  assert.equal(moved({ expr: 'datum.n > 3 ? -8 : 8' }), { expr: `(datum.n > 3 ? -8 : 8) + ${shifts}` });
  assert.equal(moved(undefined), { expr: `0 + ${shifts}` });
});

test('rows that rest on the same figures are told from each other by their own names', () => {
  const spec = { layer: [{ name: 'labels', mark: { type: 'text' } }] };
  assert.equal(changed(spec as never, { dropped: new Map([['labels', new Set(['#table 2'])]]), moved: new Map([['labels', new Map([['#table 1', 5]])]]) }), {
    layer: [{ name: 'labels', mark: { type: 'text', dy: { expr: '0 + (indexof(["#table 1"], datum.row_key) >= 0 ? 5 : 0)' } }, transform: [{ filter: { not: { field: 'row_key', oneOf: ['#table 2'] } } }] }],
  });
});

test.run();
