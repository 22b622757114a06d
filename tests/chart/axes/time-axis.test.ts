import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hasPlaces, placeOf, shareOf, timeAxis, yearAt, yearBehind, yearsAt } from '../../../src/chart/axes/time-axis.ts';
import type { Time } from '../../../src/chart/axes/time-axis.ts';
import type { DatedEvent } from '../../../src/chart/axes/events-beside.ts';
import type { Node } from '../../../src/chart/spec/node.ts';
import { tbl } from '../../support/tbl.ts';

const TABLES = new Map([['table', tbl([{ year: 2018, deaths: 4, day: '2018-07-02' }, { year: 2023, deaths: 9, day: '2023-01-01' }])]]);
const axisOf = (x: Node): Time | null => timeAxis({ encoding: { x } }, { tables: TABLES, data: 'table', lang: 'en' });
const START: DatedEvent = { data: 'events', event: 'start', from: '2022-03-27', year: 2022, label: 'Start', date: '27 March 2022', isBreak: false };

test('an axis of years or of days spans what its rows do', () => {
  assert.equal([axisOf({ field: 'year', type: 'ordinal' })?.first, axisOf({ field: 'year', type: 'ordinal' })?.last], [2018, 2023]);
  assert.equal(axisOf({ field: 'day', type: 'temporal' })?.last, 2023);
});

test('an axis of numbers or names is none of time, nor is one that reads no table', () => {
  assert.is(axisOf({ field: 'deaths', type: 'quantitative' }), null);
  assert.is(axisOf({ field: 'day', type: 'nominal' }), null);
  assert.is(timeAxis({ mark: 'bar' }, { tables: TABLES, data: 'table', lang: 'en' }), null);
  assert.is(timeAxis({ encoding: { x: { field: 'year', type: 'ordinal' } } }, { tables: TABLES, data: 'other', lang: 'en' }), null);
});

test('a day is a part of its year', () => {
  assert.is(yearsAt('2022-01-01'), 2022);
  assert.ok(Math.abs(yearsAt('2022-07-02') - 2022.5) < 0.01);
});

test('where years have one place each an event stands between two, and a break before its year; on an axis of days it has its own', () => {
  const years = axisOf({ field: 'year', type: 'ordinal' }) as Time;
  const place = (event: DatedEvent): unknown => placeOf(event, years)['bandPosition'];
  assert.equal([place(START), place({ ...START, from: '2022-09-27' })], [0, 1]);
  assert.equal([place({ ...START, isBreak: true }), place({ ...START, from: '2022-09-27', isBreak: true })], [0, 0]);
  assert.equal([yearBehind(START), yearBehind({ ...START, from: '2022-09-27' })], [2022, 2023]);
  assert.equal(placeOf(START, axisOf({ field: 'day', type: 'temporal' }) as Time), { field: 'from', type: 'temporal' });
});

test('bars fill the places of their years on an axis of numbers too, and an event stands between two of them', () => {
  const x = { field: 'year', type: 'quantitative' };
  const view = (mark: unknown): Time => timeAxis({ encoding: { x }, layer: [{ mark }, { mark: 'text' }] }, { tables: TABLES, data: 'table', lang: 'en' }) as Time;
  assert.equal(['bar', { type: 'bar', size: 20 }, 'line'].map((mark) => hasPlaces(view(mark))), [true, true, false]);
  const late = { ...START, from: '2022-09-27' };
  assert.equal([START, late, { ...late, isBreak: true }].map((event) => yearAt(event, view('bar'))), [2021.5, 2022.5, 2021.5]);
  assert.equal([Math.round(100 * yearAt(START, view('line'))) / 100, yearAt({ ...late, isBreak: true }, view('line'))], [2021.73, 2021.5]);
  assert.is(axisOf({ field: 'day', type: 'temporal' })?.isBarred, false);
});

test('its share of the axis is that of the place where it stands', () => {
  const years = axisOf({ field: 'year', type: 'ordinal' }) as Time;
  assert.equal([shareOf(START, years), shareOf({ ...START, from: '2022-09-27' }, years)], [4 / 6, 5 / 6]);
  assert.ok(Math.abs(shareOf(START, axisOf({ field: 'year', type: 'quantitative' }) as Time) - 4.233 / 6) < 0.001);
});

test('how far along the axis an event stands is never off it', () => {
  const days = axisOf({ field: 'day', type: 'temporal' }) as Time;
  assert.equal([shareOf({ ...START, from: '2010-01-01' }, days), shareOf({ ...START, from: '2030-01-01' }, days)], [0, 1]);
  assert.ok(Math.abs(shareOf({ ...START, from: '2020-10-01' }, days) - 0.5) < 0.01);
});

test.run();
