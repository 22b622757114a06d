import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { namesAside } from '../../../src/chart/axes/names-aside.ts';
import type { Node } from '../../../src/chart/spec/node.ts';

const names = (axis?: object | null): Node => ({ mark: 'bar', encoding: { y: { field: 'town', type: 'nominal', ...(axis === undefined ? {} : { axis }) }, x: { field: 'deaths', type: 'quantitative' } } });
const axisOf = (view: unknown): unknown => (view as { encoding: { y: { axis: unknown } } }).encoding.y.axis;

test('names stand further to the left, in every view, besides where their author moved them', () => {
  assert.equal(axisOf(namesAside(names(), 12)), { offset: 12 });
  assert.equal(axisOf(namesAside(names({ offset: 3, title: null }), 12)), { offset: 15, title: null });
  const { vconcat } = namesAside({ vconcat: [names(), { facet: { field: 'year' }, spec: { layer: [names()] } }] }, 12) as { vconcat: [unknown, { spec: { layer: unknown[] } }] };
  assert.equal([axisOf(vconcat[0]), axisOf(vconcat[1].spec.layer[0])], [{ offset: 12 }, { offset: 12 }]);
});

test('an axis of numbers, one that is not drawn, and a view that wants no room stay as they are', () => {
  const numbers = { mark: 'bar', encoding: { y: { field: 'deaths', type: 'quantitative' } } };
  assert.equal([namesAside(numbers, 12), namesAside(names(null), 12), namesAside(names(), 0)], [numbers, names(null), names()]);
});

test.run();
