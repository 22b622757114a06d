import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { column } from '../../src/derive/column.ts';
import { known, originIds } from '../support/origins.ts';
import { rejects } from '../support/rejects.ts';
import { misspelt, run } from '../support/take.ts';
import { rowsOf, tbl } from '../support/tbl.ts';

test('a number is computed row by row, with its unit and label', async () => {
  const result = await run(column('days', { unit: 'days', label: 'Days' }, (row) => (row['months'] as number) * 30), tbl([{ months: 2 }, { months: 3 }]));
  assert.equal(rowsOf(result), [{ months: 2, days: 60 }, { months: 3, days: 90 }]);
  assert.equal(result.columns.get('days'), { kind: 'number', label: 'Days', unit: 'days' });
});

test('unit and label may be one for each language', async () => {
  const result = await run(column('days', { unit: { en: 'days', es: 'días' }, label: { en: 'Days', es: 'Días' } }, () => 30), tbl([{ months: 1 }]));
  assert.equal(result.columns.get('days'), { kind: 'number', label: 'Days', unit: 'days', labels: { en: 'Days', es: 'Días' }, units: { en: 'days', es: 'días' } });
});

test('a text is computed where the kind is one', async () => {
  const step = column('decade', { kind: 'code', unit: '' }, (row) => `${Math.floor((row['year'] as number) / 10)}0s`);
  assert.equal(rowsOf(await run(step, tbl([{ year: 2022 }]))), [{ year: 2022, decade: '2020s' }]);
});

test('null, NaN and infinities are gaps, in every kind', async () => {
  for (const kind of ['number', 'count', 'code', 'text'] as const) {
    for (const gap of [null, NaN, Infinity]) assert.equal(rowsOf(await run(column('x', { kind, unit: '' }, () => gap), tbl([{ n: 1 }])), 'x'), [{ x: null }]);
  }
});

test('a function that forgets to give something gives a gap', async () => {
  assert.equal(rowsOf(await run(column('x', { kind: 'text', unit: '' }, (() => undefined) as never), tbl([{ n: 1 }])), 'x'), [{ x: null }]);
});

test('0 is no gap', async () => {
  assert.equal(rowsOf(await run(column('x', { unit: '' }, () => 0), tbl([{ n: 1 }])), 'x'), [{ x: 0 }]);
});

test('a text for a column of numbers is refused, not a gap', async () => {
  const { message } = await rejects(() => run(column('decade', { unit: '' }, () => '1990s'), tbl([{ n: 1 }])), 'NOT_A_NUMBER');
  assert.match(message, /column "decade" is to hold numbers, not "1990s"; say kind: 'code' or 'text'/);
});

test('a column of the same name is replaced, in its place', async () => {
  assert.equal(rowsOf(await run(column('n', { unit: '' }, (row) => (row['n'] as number) * 1000), tbl([{ n: 2, town: 'A' }]))), [{ n: 2000, town: 'A' }]);
});

test('a misspelt column is refused, not undefined', () => misspelt(column('x', { unit: '' }, (row) => row['deths'] as number), tbl([{ deaths: 1 }]), 'deaths'));

test('each row keeps its origins', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.record({ n: fc.integer() }), { minLength: 1 }), async (rows) => {
      const { table, ids } = known(rows);
      assert.equal(originIds(await run(column('x', { unit: '' }, (row) => row['n'] as number), table)), ids);
    }),
  ));

test.run();
