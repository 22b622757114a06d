import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { FILE_NAMES, SCHEMA } from '../../src/ledger/schema.ts';

test('a ledger is ten files, four of which it cannot do without', () => {
  assert.equal(FILE_NAMES, ['sources', 'figures', 'measures', 'categories', 'actors', 'population', 'relations', 'rulings', 'events', 'hedges']);
  assert.equal(FILE_NAMES.filter((name) => SCHEMA[name].presence === 'required'), ['sources', 'figures', 'measures', 'actors']);
});

test('each file has a key, which every row gives and no row repeats', () => {
  for (const name of FILE_NAMES) {
    const { key, columns } = SCHEMA[name];
    const cell = columns[key ?? ''];
    assert.ok(cell !== undefined && cell.required && cell.unique, name);
  }
});

test('what is optional or refers to a file is a column', () => {
  for (const name of FILE_NAMES) {
    const { columns, optional, refs } = SCHEMA[name];
    for (const field of [...optional, ...Object.keys(refs)]) assert.ok(Object.hasOwn(columns, field), `${name}.${field}`);
  }
});

test('a column that may be left out may be empty', () => {
  for (const name of FILE_NAMES) {
    for (const field of SCHEMA[name].optional) assert.not(SCHEMA[name].columns[field]?.required, `${name}.${field}`);
  }
});

test('a coder types twelve columns of figures before any that may be left out', () => {
  const { columns, optional } = SCHEMA.figures;
  assert.equal(Object.keys(columns).filter((field) => !optional.includes(field)), [
    'figure_id', 'source_id', 'quote', 'phrase', 'value', 'hedge', 'unit', 'measure', 'category', 'said_by', 'as_of', 'period',
  ]);
});

test('bounds are computed and never typed', () => {
  for (const field of ['low', 'high', 'low_open', 'high_open', 'granularity', 'origin_count', 'obs_status']) assert.not(Object.hasOwn(SCHEMA.figures.columns, field));
});

test.run();
