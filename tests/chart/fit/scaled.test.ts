import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scaledBy } from '../../../src/chart/fit/scaled.ts';

test('px shrink with the labels, and widths, data and numbers that are no px stay, such as every fifth year', () => {
  const view = { width: 300, height: { step: 20 }, data: { values: [{ height: 20 }] }, mark: { type: 'text', dy: -10, fontSize: 12 }, encoding: { x: { field: 'year', axis: { tickCount: { interval: 'year', step: 5 }, offset: 8 } }, y: { value: 40 } } };
  assert.equal(scaledBy(view, 0.5), { width: 300, height: { step: 10 }, data: { values: [{ height: 20 }] }, mark: { type: 'text', dy: -5, fontSize: 6 }, encoding: { x: { field: 'year', axis: { tickCount: { interval: 'year', step: 5 }, offset: 4 } }, y: { value: 20 } } });
});

test('the size of a point is an area, and shrinks as one', () => {
  assert.equal(scaledBy({ mark: { type: 'point', size: 64 } }, 0.5), { mark: { type: 'point', size: 16 } });
});

test('px that an author reckons row by row shrink too, and what he reckons that is no px does not', () => {
  const mark = { type: 'text', align: { expr: 'datum.side' }, dx: { expr: "datum.side === 'right' ? -12 : 12" } };
  assert.equal(scaledBy({ mark }, 0.65), { mark: { ...mark, dx: { expr: "(datum.side === 'right' ? -12 : 12) * 0.65" } } });
});

test('at the size that they were written for, views stay as they are', () => {
  const view = { mark: { type: 'text', dy: -7.25 } };
  assert.is(scaledBy(view, 1), view);
});

test.run();
