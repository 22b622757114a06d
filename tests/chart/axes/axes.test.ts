import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withAxisTitles } from '../../../src/chart/axes/axes.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import type { Column } from '../../../src/table/column.ts';
import { originsOf } from '../../../src/table/origins.ts';
import { tableOf } from '../../../src/table/table.ts';
import type { Table } from '../../../src/table/table.ts';

const column = (label: string, unit = '', kind: Column['kind'] = 'count'): Column => ({ kind, label, unit });
const tableWith = (columns: Record<string, Column>): Table =>
  tableOf(Object.entries(columns).map(([name, each]) => [name, each, []] as const), originsOf({ size: 0, cite: () => ({ id: '', place: {} }) }), { name: 'test', steps: [], joined: [] });

const TABLES = new Map([
  ['table', tableWith({
    year: column('Year', '', 'year'), day: column('Day', '', 'date'), cause: column('Cause', '', 'code'), deaths: column('Deaths', 'deaths'),
    rate: column('Homicide rate', 'homicides per 100,000 people', 'number'), share: column('Share of deaths', '%'), per: column('Deaths', 'deaths per 100,000 people'),
    percent: column('Share (%)', '%'), time: column('Time', 'm'), score: column('Score'), value: column('Deaths in custody', 'people'),
  })],
  ['arrests', tableWith({ value: column('Arrests', 'arrests of persons') })],
]);

const titled = (spec: Node): Node => withAxisTitles(spec, { tables: TABLES, lang: 'en' });
const titleOf = (channel: string, definition: Node): unknown => {
  const { encoding } = titled({ encoding: { [channel]: definition } }) as { encoding: Record<string, Node> };
  return encoding[channel]?.['title'];
};

test('a number’s axis has its label and unit', () => {
  assert.is(titleOf('y', { field: 'rate' }), 'Homicide rate (homicides per 100,000 people)');
  assert.is(titleOf('x', { field: 'share' }), 'Share of deaths (%)');
});

test('the unit is not said twice', () => {
  assert.is(titleOf('y', { field: 'deaths' }), 'Deaths');
  assert.is(titleOf('y', { field: 'per' }), 'Deaths per 100,000 people');
  assert.is(titleOf('y', { field: 'percent' }), 'Share (%)');
  assert.is(titleOf('y', { field: 'score' }), 'Score');
});

test('a unit that is only a letter of the label is said all the same', () => {
  assert.is(titleOf('y', { field: 'time' }), 'Time (m)');
});

test('years, days and names say themselves what they are', () => {
  assert.equal(['year', 'day', 'cause'].map((field) => titleOf('x', { field })), [null, null, null]);
});

test('a legend has the column’s label, of names too', () => {
  assert.is(titleOf('color', { field: 'cause' }), 'Cause');
  assert.is(titleOf('size', { field: 'deaths' }), 'Deaths');
  assert.is(titleOf('strokeWidth', { field: 'year' }), 'Year');
});

test('channels without axis or legend are left alone', () => {
  assert.is(titleOf('text', { field: 'deaths' }), undefined);
  assert.is(titleOf('y2', { field: 'deaths' }), undefined);
});

test('a title that the author wrote stands, and so does none', () => {
  assert.is(titleOf('y', { field: 'rate', title: 'Mine' }), 'Mine');
  assert.is(titleOf('y', { field: 'rate', title: null }), null);
  assert.is(titleOf('y', { field: 'rate', axis: { title: 'Mine' } }), undefined);
  assert.is(titleOf('y', { field: 'rate', axis: null }), undefined);
  assert.is(titleOf('color', { field: 'cause', legend: null }), undefined);
});

test('the name of a field that the spec computes is not for readers', () => {
  assert.is(titleOf('y', { field: 'edge' }), null);
});

test('a count of rows does not bring English words of Vega-Lite’s', () => {
  assert.is(titleOf('y', { aggregate: 'count' }), null);
  assert.is(titleOf('y', { datum: 3 }), undefined);
});

test('views within views have their titles, and everything else stays', () => {
  const leaf = { mark: 'bar', encoding: { y: { field: 'share' } } };
  const done = { mark: 'bar', encoding: { y: { field: 'share', title: 'Share of deaths (%)' } } };
  assert.equal(titled({ height: 9, hconcat: [{ layer: [leaf] }, { facet: { field: 'cause' }, spec: leaf }] }), { height: 9, hconcat: [{ layer: [done] }, { facet: { field: 'cause' }, spec: done }] });
});

test('a view with other data has the labels of its own table', () => {
  const encoding = { y: { field: 'value' } };
  const { vconcat } = titled({ data: { name: 'table' }, vconcat: [{ encoding }, { data: { name: 'arrests' }, layer: [{ encoding }] }, { data: { name: 'nowhere' }, encoding }] }) as unknown as {
    vconcat: [{ encoding: Node }, { layer: [{ encoding: Node }] }, { encoding: Node }];
  };
  assert.equal(vconcat[0].encoding, { y: { field: 'value', title: 'Deaths in custody (people)' } });
  assert.equal(vconcat[1].layer[0].encoding, { y: { field: 'value', title: 'Arrests of persons' } });
  assert.equal(vconcat[2].encoding, { y: { field: 'value', title: null } });
});

test('the authored spec stays as it was', () => {
  const spec = { encoding: { y: { field: 'rate' } } };
  titled(spec);
  assert.equal(spec, { encoding: { y: { field: 'rate' } } });
});

test.run();
