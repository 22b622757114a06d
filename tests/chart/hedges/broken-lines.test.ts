import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenLines as broken } from '../../../src/chart/hedges/broken-lines.ts';
import type { BreakScope } from '../../../src/chart/hedges/broken-lines.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import type { DatedEvent } from '../../../src/chart/axes/events-beside.ts';
import { scene } from '../../../src/chart/scene/scene.ts';
import { interval } from '../../../src/figure/interval.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { need } from '../../../src/table/need.ts';
import type { Table } from '../../../src/table/table.ts';
import { drawnFrom } from '../../support/drawn.ts';
import { exact } from '../../support/quantities.ts';
import { tbl } from '../../support/tbl.ts';

const event = (from: string, isBreak = true): DatedEvent => ({ data: 'events', event: from, from, year: Number(from.slice(0, 4)), label: 'Counted otherwise', date: from, isBreak });
const brokenLines = (spec: object, scope: BreakScope): Node => broken(spec as Node, scope).spec;
const TABLE = tbl([{ year: 2018, deaths: 5 }, { year: 2020, deaths: 7 }], { deaths: 'deaths' });
const tables = new Map([['table', TABLE]]);
const LINE = { mark: 'line', encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'deaths', type: 'quantitative' } } };

test('a line is one for each stretch between breaks, with points since a stretch may be one row', () => {
  const broken = brokenLines(LINE, { tables, events: [event('2019-07-01'), event('2021-05-01')] });
  assert.equal(broken['mark'], { point: true, type: 'line' });
  assert.equal(broken['transform'], [{ calculate: '(datum.year >= 2019 ? 1 : 0) + (datum.year >= 2021 ? 1 : 0)', as: 'stretch_between_breaks' }]);
  assert.equal((broken['encoding'] as { detail: unknown }).detail, [{ field: 'stretch_between_breaks', type: 'nominal' }]);
});

test('on an axis of days it ends at the day', () => {
  const days = { ...TABLE, columns: new Map([...TABLE.columns].map(([name, column]) => [name, name === 'year' ? { ...column, kind: 'date' as const } : column])) };
  const broken = brokenLines(LINE, { tables: new Map([['table', days]]), events: [event('2022-04-01')] });
  assert.equal(broken['transform'], [{ calculate: '(toDate(datum.year) >= utc(2022, 3, 1) ? 1 : 0)', as: 'stretch_between_breaks' }]);
});

test('what an author parts lines by stays, and so does a mark without points', () => {
  const authored = { encoding: { ...LINE.encoding, detail: { field: 'who' } }, layer: [{ mark: { type: 'line', point: false } }, { mark: 'area' }, { mark: 'point' }] };
  const [line, area, point] = brokenLines(authored, { tables, events: [event('2019-07-01')] })['layer'] as Record<string, unknown>[];
  assert.equal(line?.['mark'], { point: false, type: 'line' });
  assert.equal((line?.['encoding'] as { detail: unknown }).detail, [{ field: 'who' }, { field: 'stretch_between_breaks', type: 'nominal' }]);
  assert.is(area?.['mark'], 'area');
  assert.ok('transform' in (area ?? {}));
  assert.equal(point, { mark: 'point' });
});

test('bars, lines over names, and charts without a break are left as they are', () => {
  const names = { mark: 'line', encoding: { x: { field: 'deaths', type: 'nominal' } } };
  for (const spec of [{ ...LINE, mark: 'bar' }, names]) assert.equal(brokenLines(spec, { tables, events: [event('2019-07-01')] }), spec);
  assert.equal(brokenLines(LINE, { tables, events: [event('2019-07-01', false)] }), LINE);
});

const YEARS = tbl([2015, 2016, 2018, 2019, 2021].map((year) => ({ year, deaths: 5 })), { deaths: 'deaths' });
const lineOn = (type: string, mark: unknown = 'line'): object => ({ data: { name: 'table' }, height: 120, mark, encoding: { x: { field: 'year', type }, y: { field: 'deaths', type: 'quantitative' } } });
/** The years of each line or area that is drawn, from left to right. */
async function stretches(spec: object, table: Table): Promise<number[][]> {
  const { spec: drawn, tables: all } = await drawnFrom(spec, { table });
  const lines = new Map<number, number[]>();
  for (const { type, group, row } of await scene(drawn)) if (row !== null && (type === 'line' || type === 'area')) lines.set(group, [...(lines.get(group) ?? []), Number(need(all.get('table') as Table, 'year')[0].at(row.index))]);
  return [...lines.values()].map((years) => years.sort()).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

test('a line is broken at a year without a row, whatever the scale of its axis, and so is an area', async () => {
  for (const spec of [lineOn('quantitative'), lineOn('ordinal'), lineOn('quantitative', 'area')]) assert.equal(await stretches(spec, YEARS), [[2015, 2016], [2018, 2019], [2021]]);
});

test('the picture says which years have no data, and shows a stretch of one', async () => {
  const drawing = await drawnFrom(lineOn('quantitative'), { table: YEARS });
  assert.equal(drawing.words.notes, ['No data: 2017, 2020.']);
  assert.is((await scene(drawing.spec)).filter(({ type }) => type === 'symbol').length, 5);
  assert.equal((await drawnFrom(lineOn('quantitative'), { table: YEARS, lang: 'es' })).words.notes, ['Sin datos: 2017, 2020.']);
});

test('each series has gaps of its own', async () => {
  const table = tbl([2015, 2016, 2017].flatMap((year) => ['a', 'b'].filter((zone) => zone === 'a' || year !== 2016).map((zone) => ({ year, zone, deaths: 5 }))), { deaths: 'deaths' });
  const spec = { ...lineOn('quantitative'), encoding: { ...(lineOn('quantitative') as { encoding: object }).encoding, color: { field: 'zone', type: 'nominal', legend: null } } };
  assert.equal(await stretches(spec, table), [[2015, 2016, 2017], [2015], [2017]].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
  assert.equal((await drawnFrom(spec, { table })).words.notes, ['Where the line is broken there are no data.']);
});

test('a filter may make a gap, and the line is broken there too', async () => {
  const table = tbl([2015, 2016, 2017, 2018].map((year) => ({ year, deaths: 5 })), { deaths: 'deaths' });
  assert.equal(await stretches({ ...lineOn('quantitative'), transform: [{ filter: 'datum.year != 2016' }] }, table), [[2015], [2017, 2018]]);
});

test('what could be is not on a line, which ends before it', async () => {
  const possible: Quantity = { ...interval(0, 9), value: 9, type: 'possible' };
  const table = tbl([exact(5), possible, exact(7), exact(8)].map((deaths, i) => ({ year: 2015 + i, deaths })), { deaths: 'deaths' });
  assert.equal(await stretches(lineOn('quantitative'), table), [[2015], [2017, 2018]]);
});

test('rows that come at no regular step, or with one number for ten years, have no gaps', async () => {
  const censuses = tbl([1950, 1971, 1992, 2007, 2024].map((year) => ({ year, deaths: 5 })), { deaths: 'deaths' });
  const decades = tbl([1990, 2000, 2010, 2020].map((year) => ({ year, deaths: 5 })), { deaths: 'deaths' });
  for (const table of [censuses, decades]) assert.is((await stretches(lineOn('quantitative'), table)).length, 1);
});

test.run();
