import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withPlaceGuides } from '../../../src/chart/axes/place-guides.ts';
import { scene } from '../../../src/chart/scene/scene.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { tbl } from '../../support/tbl.ts';

const towns = tbl([{ town: 'A', year: 2021, deaths: 12 }, { town: 'B', year: 2022, deaths: 35 }], { deaths: 'deaths' });
const Y = { field: 'town', type: 'nominal' };
const X = { field: 'deaths', type: 'quantitative', axis: null };
const guides = (view: object, table = towns): unknown[] => {
  const drawn = withPlaceGuides(view as Node, { tables: new Map([['table', table]]), lang: 'en' });
  const { encoding = {} } = drawn as { encoding?: Record<string, { axis?: { grid?: boolean } | null }> };
  return ['x', 'y'].map((channel) => encoding[channel]?.axis?.grid ?? null);
};

test('dots of an upright list that no axis of numbers leads to have a guide from each name', async () => {
  assert.equal(guides({ mark: 'point', encoding: { x: X, y: Y } }), [null, true]);
  assert.equal(guides({ encoding: { x: { ...X, axis: { labels: false } }, y: Y }, layer: [{ mark: 'circle' }, { mark: { type: 'text', dx: 9 } }] }), [null, true]);
  const { svg } = await drawnFrom({ data: { name: 'table' }, height: { step: 26 }, encoding: { x: X, y: Y }, layer: [{ mark: 'point' }, { mark: { type: 'text', dx: 20 }, encoding: { text: { field: 'deaths_words' } } }] }, { table: towns });
  assert.match(svg, /id="deaths-gridlines/u);
});

test('a guide runs through the middle of its dot, on rows of any height', async () => {
  for (const step of [21, 26]) {
    const drawing = await drawnFrom({ data: { name: 'table' }, height: { step }, mark: 'point', encoding: { x: X, y: { ...Y, scale: { type: 'band' } } } }, { table: towns });
    const items = await scene(drawing.spec);
    const heights = (role: string): number[] => items.filter((item) => item.role === role).map(({ y, height }) => y + height / 2).sort((a, b) => a - b);
    assert.is(heights('axis-grid').length, 2);
    assert.equal(heights('axis-grid'), heights('mark'), `${step}`);
  }
});

test('a slope has an upright guide at each of its places, and years in a row have none', () => {
  const slope = { mark: { type: 'line', point: true }, encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative', axis: null } } };
  assert.equal(guides(slope), [true, null]);
  assert.equal(guides({ ...slope, mark: 'line' }), [null, null], 'a line without dots');
  assert.equal(guides(slope, tbl([2019, 2020, 2021, 2022].map((year) => ({ year, deaths: 4 })), { deaths: 'deaths' })), [null, null]);
});

test('bars, dots on stalks and dots at an axis of numbers have none, and what an author says stays', () => {
  assert.equal(guides({ mark: 'bar', encoding: { x: X, y: Y } }), [null, null]);
  assert.equal(guides({ encoding: { x: X, y: Y }, layer: [{ mark: 'rule' }, { mark: 'point' }] }), [null, null]);
  assert.equal(guides({ mark: 'point', encoding: { x: { ...X, axis: {} }, y: Y } }), [null, null]);
  assert.equal(guides({ mark: 'point', encoding: { x: X, y: { ...Y, axis: { grid: false } } } }), [null, false]);
  assert.equal(guides({ mark: 'point', encoding: { x: X, y: { ...Y, axis: null } } }), [null, null]);
});

test('views without places, and with data that is not there, are left as they are', () => {
  const views: Node[] = [{ mark: 'text' }, { mark: 'point', encoding: { y: Y } }, { data: { name: 'other' }, mark: { type: 'line', point: true }, encoding: { x: Y, y: X } }];
  for (const view of views) assert.equal(withPlaceGuides(view, { tables: new Map([['table', towns]]), lang: 'en' }), view);
});

test('each of several plots is looked at by itself', () => {
  const [first, second] = withPlaceGuides({ vconcat: [{ mark: 'point', encoding: { x: X, y: Y } }, { spec: { mark: 'bar', encoding: { x: X, y: Y } } }] }, { tables: new Map([['table', towns]]), lang: 'en' })['vconcat'] as [Node, Node];
  assert.match(JSON.stringify(first), '"grid":true');
  assert.not.match(JSON.stringify(second), 'grid');
});

test.run();
