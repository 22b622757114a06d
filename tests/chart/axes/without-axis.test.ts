import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textsOf, textsWithoutAxis, withAxes } from '../../../src/chart/axes/without-axis.ts';
import { tbl } from '../../support/tbl.ts';

const tables = new Map([['table', tbl([{ year: 2020, deaths: 5 }], { deaths: 'deaths' })]]);
const plot = (y: object, x: object = { field: 'year', type: 'ordinal' }): object => ({ encoding: { x, y: { field: 'deaths', type: 'quantitative', ...y } }, layer: [{ name: 'bars', mark: 'bar' }, { name: 'my-labels', mark: { type: 'text' } }] });
const found = (spec: object): (readonly [string, number])[] => [...textsWithoutAxis(spec as never, tables)];
const given = (spec: object, ...plots: number[]): unknown => withAxes(spec as never, { plots: new Set(plots), tables });

test('labels in a plot with an axis are not all that says a number', () => {
  assert.equal(found(plot({})), []);
});

test('those of a plot without one are, and so are those beside an axis without numbers, or of years', () => {
  for (const y of [{ axis: null }, { axis: { labels: false } }]) assert.equal(found(plot(y)), [['my_labels', 0]]);
  assert.equal(found(plot({ axis: null }, { field: 'year', type: 'quantitative' })), [['my_labels', 0]]);
});

test('each plot is looked at by itself', () => {
  const other = JSON.parse(JSON.stringify(plot({ axis: null })).replace('my-labels', 'others'));
  assert.equal(found({ vconcat: [plot({}), other] }), [['others', 1]]);
  assert.equal(found({ facet: { field: 'year' }, spec: other }), [['others', 0]]);
});

test('a plot of names and days, where nothing is measured, lacks no axis', () => {
  assert.equal(found({ encoding: { x: { field: 'year', type: 'quantitative' }, y: { field: 'town', type: 'nominal', axis: null } }, mark: { type: 'text' }, name: 'words' }), []);
});

test('the plots that want one get an axis of few numbers, and of an author’s axis all else stays', () => {
  const other = JSON.parse(JSON.stringify(plot({ axis: null })));
  const y = (spec: unknown): unknown => (spec as { encoding: { y: { axis: unknown } } }).encoding.y.axis;
  assert.equal(y(given(other, 0)), { tickCount: 3, titleY: -29 });
  assert.equal(y(given(plot({ axis: { labels: false, grid: false } }), 0)), { tickCount: 3, titleY: -29, grid: false });
  const { vconcat } = given({ vconcat: [plot({ axis: null }), { hconcat: [plot({ axis: null }), other] }] }, 0, 2) as { vconcat: { hconcat: object[] }[] };
  assert.equal([vconcat[0], ...(vconcat[1]?.hconcat ?? [])].map(y), [{ tickCount: 3, titleY: -29 }, null, { tickCount: 3, titleY: -29 }]);
  assert.equal(y((given({ facet: { field: 'year' }, spec: other }, 0) as { spec: object }).spec), { tickCount: 3 }, 'above it is the panel before');
});

test('the texts of some plots are those that stand in them', () => {
  const other = JSON.parse(JSON.stringify(plot({})).replace('my-labels', 'others'));
  assert.equal([...textsOf({ vconcat: [plot({}), other] } as never, new Set([1]))], ['others']);
  assert.equal([...textsOf(plot({}) as never, new Set())], []);
});

test('a plot that nobody asks an axis for, axes that are there, and those of years stay as they are', () => {
  const bare = plot({ axis: null });
  assert.equal([given(bare), given(bare, 1)], [bare, bare]);
  assert.equal(given(plot({}), 0), plot({}));
  const years = plot({}, { field: 'year', type: 'quantitative', axis: null });
  assert.equal(given(years, 0), years);
});

test.run();
