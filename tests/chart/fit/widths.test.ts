import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { spread, widened } from '../../../src/chart/fit/widths.ts';

test('every view grows by the factor, in whole px', () => {
  assert.equal(widened({ hconcat: [{ width: 400 }, { width: 101 }] }, 1.5), { hconcat: [{ width: 600 }, { width: 151 }] });
  assert.equal(widened({ facet: {}, spec: { width: 100, height: 50 } }, 2), { facet: {}, spec: { width: 200, height: 50 } });
});

test('a missing width counts as 200', () => {
  assert.equal(widened({ mark: 'bar' }, 2), { mark: 'bar', width: 400 });
});

test('a width in steps stays', () => {
  assert.equal(widened({ width: { step: 20 } }, 2), { width: { step: 20 } });
  assert.is(spread({ width: { step: 20 } }), 0);
});

test('a row of views spreads by their sum, a column by the widest, a facet by its columns', () => {
  assert.is(spread({ hconcat: [{ width: 400 }, { width: 100 }] }), 500);
  assert.is(spread({ vconcat: [{ width: 400 }, { width: 100 }] }), 400);
  assert.is(spread({ facet: {}, columns: 3, spec: { width: 100 } }), 300);
});

test.run();
