import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldsLookedUp, fieldsNamed, namesMade } from '../../../src/chart/spec/transforms.ts';

test('fields stand under the key that names the transform', () => {
  assert.equal(fieldsNamed({ stack: 'deaths', groupby: ['year'], as: ['from', 'to'] }), ['deaths']);
  assert.equal(fieldsNamed({ regression: 'deaths', on: 'year' }), ['deaths', 'year']);
  assert.equal(fieldsNamed({ impute: 'deaths', key: 'year', value: 0 }), ['deaths', 'year']);
  assert.equal(fieldsNamed({ flatten: ['a', 'b'] }), ['a', 'b']);
  assert.equal(fieldsNamed({ lookup: 'id', from: { data: { name: 'other' }, key: 'code', fields: ['label'] } }), ['id']);
  assert.equal(fieldsNamed({ filter: 'datum.a > 1' }), []);
});

test('a lookup takes its key and its fields from the other data', () => {
  assert.equal(fieldsLookedUp({ data: { name: 'other' }, key: 'code', fields: ['label', 'people'] }), ['code', 'label', 'people']);
  assert.equal(fieldsLookedUp({ param: 'brush', key: 'code' }), ['code']);
});

test('a transform makes what it names as its result', () => {
  assert.equal(namesMade({ calculate: 'datum.a * 2', as: 'twice' }), ['twice']);
  assert.equal(namesMade({ stack: 'a', as: ['from', 'to'] }), ['from', 'to']);
  assert.equal(namesMade({ aggregate: [{ op: 'sum', field: 'a', as: 'total' }, { op: 'count', as: 'n' }], groupby: ['b'] }), ['total', 'n']);
  assert.equal(namesMade({ joinaggregate: [{ op: 'max', field: 'a', as: 'most' }] }), ['most']);
  assert.equal(namesMade({ window: [{ op: 'row_number', as: 'number' }] }), ['number']);
  assert.equal(namesMade({ filter: 'datum.a > 1' }), []);
});

test('some make two where one is named', () => {
  assert.equal(namesMade({ bin: true, field: 'a', as: 'class' }), ['class', 'class_end']);
  assert.equal(namesMade({ timeUnit: 'year', field: 'day', as: 'year' }), ['year', 'year_end']);
});

test('what is not named has the name that Vega-Lite gives it', () => {
  assert.equal(namesMade({ fold: ['a', 'b'] }), ['key', 'value']);
  assert.equal(namesMade({ fold: ['a', 'b'], as: ['which', 'n'] }), ['which', 'n']);
  assert.equal(namesMade({ density: 'a' }), ['value', 'density']);
  assert.equal(namesMade({ quantile: 'a' }), ['prob', 'value']);
  assert.equal(namesMade({ lookup: 'id', from: { data: { name: 'other' }, key: 'code', fields: ['label'] } }), ['label']);
});

test.run();
