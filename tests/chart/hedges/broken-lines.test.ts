import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenLines } from '../../../src/chart/hedges/broken-lines.ts';
import type { DatedEvent } from '../../../src/chart/axes/events-beside.ts';
import { tbl } from '../../support/tbl.ts';

const event = (from: string, isBreak = true): DatedEvent => ({ data: 'events', event: from, from, year: Number(from.slice(0, 4)), label: 'Counted otherwise', date: from, isBreak });
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

test.run();
