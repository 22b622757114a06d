import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { specInUtc } from '../../../src/chart/spec/spec-in-utc.ts';
import { complaints } from '../../support/vega-lite.ts';

test('time units are those of UTC, binned ones and objects too', () => {
  const units = ['yearmonth', 'utcyear', 'binnedyearmonth', 'binnedutcyear', { unit: 'year', step: 2 }];
  const told = units.map((timeUnit) => (specInUtc({ mark: 'bar', encoding: { color: { field: 'day', timeUnit } } })['encoding'] as { color: { timeUnit: unknown } }).color.timeUnit);
  assert.equal(told, ['utcyearmonth', 'utcyear', 'binnedutcyearmonth', 'binnedutcyear', { unit: 'year', step: 2, utc: true }]);
});

test('axes of dates have a scale of UTC, but for what their author says of it', () => {
  const scaleOf = (x: object): unknown => (specInUtc({ mark: 'bar', encoding: { x: { field: 'day', type: 'temporal', ...x } } })['encoding'] as { x: { scale: unknown } }).x.scale;
  assert.equal(scaleOf({}), { type: 'utc' });
  assert.equal(scaleOf({ scale: { nice: false } }), { nice: false, type: 'utc' });
  assert.equal(scaleOf({ scale: { type: 'time' } }), { type: 'utc' });
  assert.equal(scaleOf({ scale: { type: 'log' } }), { type: 'log' });
});

test('dates that stand in the spec are days of UTC', () => {
  const { encoding } = specInUtc({ mark: 'rule', encoding: { x: { datum: { year: 2022, month: 3, date: 27 }, type: 'temporal', scale: { domainMin: { year: 2022 } } } } }) as { encoding: { x: { datum: object; scale: object } } };
  assert.equal(encoding.x.datum, { year: 2022, month: 3, date: 27, utc: true });
  assert.equal(encoding.x.scale, { domainMin: { year: 2022, utc: true }, type: 'utc' });
});

test('expressions reckon in UTC, and words in quotation marks stay', () => {
  const calculate = "timeFormat(datum.day, 'in month(s)') + month(datum.day) + utcyear(datum.day) + datum.month";
  const { transform } = specInUtc({ mark: 'bar', transform: [{ calculate, as: 'label' }] }) as { transform: { calculate: string }[] };
  assert.is(transform[0]?.calculate, "utcFormat(datum.day, 'in month(s)') + utcmonth(datum.day) + utcyear(datum.day) + datum.month");
});

test('a text of a date becomes an expression, since Vega-Lite prints texts in local time only', () => {
  const { transform, encoding } = specInUtc({ mark: 'text', encoding: { text: { field: 'day', type: 'temporal', format: '%d %b' } } }) as { transform: object[]; encoding: object };
  assert.equal(transform, [{ calculate: "utcFormat(toDate(datum['day']), '%d %b')", as: 'day_printed' }]);
  assert.equal(encoding, { text: { field: 'day_printed' } });
});

test('rows, words and settings stay as they are, and the spec stays valid', () => {
  const kept = { datasets: { table: [{ day: '2022-03-27', timeUnit: 'year' }] }, usermeta: { timeUnit: 'year' }, config: { timeFormat: '%Y' }, title: 'month(1)' };
  const spec = specInUtc({ ...kept, data: { name: 'table' }, mark: 'bar', encoding: { x: { field: 'day', type: 'temporal', timeUnit: 'yearmonth' } } });
  assert.equal(Object.fromEntries(Object.keys(kept).map((key) => [key, spec[key]])), kept);
  assert.is(complaints(spec as never), '');
});

test.run();
