import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { table } from '../../src/notebook/table.ts';
import type { Source } from '../../src/source.ts';

const source: Source = { name: 'never', load: () => Promise.reject(new Error('nothing is loaded by showing')) };

test('a table shows every column unless some are named', () => {
  const { kind, columns, caption } = table(source);
  assert.equal([kind, columns, caption], ['table', null, null]);
});

test('columns are named in order, with headings of their own if the author gives them', () => {
  assert.equal([...(table(source, { columns: ['year', 'value'] }).columns ?? [])], [['year', null], ['value', null]]);
  assert.equal([...(table(source, { columns: { year: 'Año' }, caption: 'Homicidios' }).columns ?? [])], [['year', 'Año']]);
});

test.run();
