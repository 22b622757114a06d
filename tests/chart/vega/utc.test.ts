import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Spec } from 'vega';
import { computedInUtc, drawnInUtc } from '../../../src/chart/vega/utc.ts';

const call = (name: string, ...values: unknown[]) => {
  return { type: 'CallExpression', callee: { name }, arguments: values.map((value) => ({ value })) };
};

test('time scales, time units, date formats and parsers become UTC, in groups too', () => {
  const spec = {
    data: [{ name: 'a', format: { parse: { day: "date:'%d/%m/%Y'" } }, transform: [{ type: 'timeunit', field: 'day' }] }],
    marks: [{ scales: [{ name: 'x', type: 'time' }], axes: [{ scale: 'x', formatType: 'time' }] }],
  };
  assert.equal(drawnInUtc(spec as unknown as Spec) as unknown, {
    data: [{ name: 'a', format: { parse: { day: "utc:'%d/%m/%Y'" } }, transform: [{ type: 'timeunit', field: 'day', timezone: 'utc' }] }],
    marks: [{ scales: [{ name: 'x', type: 'utc' }], axes: [{ scale: 'x', formatType: 'utc' }] }],
  });
});

test('rows are passed on as they are', () => {
  const values = [{ type: 'time', formatType: 'time' }];
  const { data = [] } = drawnInUtc({ data: [{ name: 'a', values }] });
  assert.is((data[0] as { values?: unknown }).values, values);
});

test('local functions are called in UTC, but a text is read as it says', () => {
  const dates = [call('datetime', 2022, 2, 27), call('datetime', '2022-03-27')];
  const runtime = { operators: [call('timeFormat'), call('month'), ...dates, call('floor')] };
  computedInUtc(runtime);
  assert.equal(runtime.operators.map(({ callee }) => callee.name), ['utcFormat', 'utcmonth', 'utc', 'datetime', 'floor']);
});

test('nothing has nothing to turn', () => computedInUtc(null));

test.run();
