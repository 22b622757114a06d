import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TopLevelSpec } from 'vega-lite';
import { scene } from '../../../src/chart/scene/scene.ts';

const ROWS = [{ who: 'a', year: 2021, n: 5 }, { who: 'b', year: 2021, n: 3 }, { who: 'a', year: 2022, n: null }, { who: 'b', year: 2022, n: 4 }];
const spec = (view: object): TopLevelSpec => ({ data: { name: 'table' }, datasets: { table: ROWS }, width: 100, height: 80, padding: 10, ...view }) as unknown as TopLevelSpec;
const [X, Y] = [{ field: 'year', type: 'ordinal' }, { field: 'n', type: 'quantitative' }];
const rows = async (view: object): Promise<(number | undefined)[]> => (await scene(spec(view))).filter(({ role }) => role === 'mark').map(({ row }) => row?.index);

test('each mark says which row it shows, through filters, windows, stacks and panels', async () => {
  assert.equal(await rows({ mark: 'bar', transform: [{ filter: "datum.who === 'b'" }, { window: [{ op: 'row_number', as: 'i' }] }], encoding: { x: X, y: Y } }), [1, 3]);
  assert.equal((await rows({ mark: 'bar', transform: [{ filter: 'isValid(datum.n)' }], encoding: { x: X, y: Y, color: { field: 'who' } } })).sort(), [0, 1, 3]);
  assert.equal((await rows({ width: undefined, height: undefined, mark: 'point', transform: [{ filter: 'isValid(datum.n)' }], encoding: { x: X, y: Y, column: { field: 'who' } } })).sort(), [0, 1, 3]);
});

test('what sums rows up shows none of them', async () => {
  assert.equal(await rows({ mark: 'bar', encoding: { x: X, y: { aggregate: 'sum', field: 'n', type: 'quantitative' } } }), [undefined, undefined]);
});

test('the points of a line stand in one panel with the axes of the plot, and have one number a line', async () => {
  const items = await scene(spec({ mark: 'line', transform: [{ filter: 'isValid(datum.n)' }], encoding: { x: X, y: Y, detail: { field: 'who' } } }));
  const points = items.filter(({ type }) => type === 'line');
  assert.is(points.length, 3);
  assert.is(new Set(points.map(({ panel }) => panel)).size, 1);
  assert.is(new Set(points.map(({ group }) => group)).size, 2);
});

test('a gap of a line and a hidden label are not seen', async () => {
  const items = await scene(spec({ layer: [{ mark: 'line' }, { mark: { type: 'text', opacity: 0 }, encoding: { text: { field: 'who' } } }], transform: [{ filter: "datum.who === 'a'" }], encoding: { x: X, y: Y } }));
  assert.equal(items.filter(({ role }) => role === 'mark').map(({ row, text }) => [row?.index, text]), [[0, null]]);
});

test('the box of a mark holds half its stroke, not the more that Vega allows for', async () => {
  const [dot] = (await scene(spec({ mark: { type: 'point', shape: 'square', size: 100, strokeWidth: 2 }, transform: [{ filter: 'datum.n === 5' }], encoding: { x: X, y: Y } }))).filter(({ role }) => role === 'mark');
  assert.equal([dot?.width, dot?.height], [12, 12]);
});

test('places are in px of the picture, and colours as they were told', async () => {
  const items = await scene(spec({ name: 'bars', mark: { type: 'bar', color: '#0b5394', fillOpacity: 0.5 }, transform: [{ filter: 'datum.n === 5' }], encoding: { y: Y } }));
  const [bar] = items.filter(({ view }) => view === 'bars');
  assert.equal([bar?.fill, bar?.fillOpacity, bar?.stroke, bar?.scaled.height, bar?.datum['n']], ['#0b5394', 0.5, null, 80, 5]);
  assert.ok((bar?.y ?? 0) >= 10);
});

test.run();
