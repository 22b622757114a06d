import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textsWithoutAxis } from '../../../src/chart/axes/without-axis.ts';
import { tbl } from '../../support/tbl.ts';

const tables = new Map([['table', tbl([{ year: 2020, deaths: 5 }], { deaths: 'deaths' })]]);
const plot = (y: object, x: object = { field: 'year', type: 'ordinal' }): object => ({ encoding: { x, y: { field: 'deaths', type: 'quantitative', ...y } }, layer: [{ name: 'bars', mark: 'bar' }, { name: 'my-labels', mark: { type: 'text' } }] });
const found = (spec: object): string[] => [...textsWithoutAxis(spec as never, tables)];

test('labels in a plot with an axis are not all that says a number', () => {
  assert.equal(found(plot({})), []);
});

test('those of a plot without one are, and so are those beside an axis without numbers, or of years', () => {
  for (const y of [{ axis: null }, { axis: { labels: false } }]) assert.equal(found(plot(y)), ['my_labels']);
  assert.equal(found(plot({ axis: null }, { field: 'year', type: 'quantitative' })), ['my_labels']);
});

test('each plot is looked at by itself', () => {
  const other = JSON.parse(JSON.stringify(plot({ axis: null })).replace('my-labels', 'others'));
  assert.equal(found({ vconcat: [plot({}), other] }), ['others']);
  assert.equal(found({ facet: { field: 'year' }, spec: other }), ['others']);
});

test.run();
