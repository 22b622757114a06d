import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldsRead, OWN_DATA } from '../../../src/chart/spec/fields.ts';
import type { Node } from '../../../src/chart/spec/node.ts';

const TABLE = { data: { name: 'table' } };
const read = (spec: Node): Record<string, string[]> => Object.fromEntries([...fieldsRead(spec)].map(([data, names]) => [data, [...names].sort()]));
/** The fields of a spec that reads one table. */
const ofTable = (spec: Node): string[] => read({ ...TABLE, ...spec })['table'] ?? [];
const ofTransform = (...transform: readonly unknown[]): string[] => ofTable({ transform, mark: 'bar' });

test('the channels of an encoding read fields', () => {
  const encoding = { x: { field: 'year' }, y: { field: 'value', aggregate: 'sum' }, tooltip: [{ field: 'place' }, { field: 'note' }], size: { value: 3 }, color: { datum: 'a' } };
  assert.equal(ofTable({ mark: 'bar', encoding }), ['note', 'place', 'value', 'year']);
});

test('a spec that reads nothing has no fields, and a view that names no data reads the table', () => {
  assert.equal(read({ mark: 'bar' }), {});
  assert.equal(read({ mark: 'bar', encoding: { x: { field: 'year' } } }), { table: ['year'] });
});

test('a sort reads its field; a sort by channel or by a list of values does not', () => {
  assert.equal(ofTable({ encoding: { y: { field: 'cause', sort: { field: 'share', op: 'min' } }, x: { field: 'year', sort: '-y' }, color: { field: 'who', sort: ['ngo', 'police'] } } }), ['cause', 'share', 'who', 'year']);
  assert.equal(ofTransform({ window: [{ op: 'row_number', as: 'n' }], sort: [{ field: 'day', order: 'ascending' }] }), ['day']);
});

test('conditions read what they test, and what they draw', () => {
  const color = { condition: [{ test: "datum.type === 'estimate'", value: 'white' }, { test: { field: 'rank', equal: 'field' }, field: 'hue' }], value: 'blue' };
  assert.equal(ofTable({ encoding: { color } }), ['hue', 'rank', 'type']);
});

test('words in the place of values are values, whatever they look like', () => {
  const encoding = { x: { field: 'year', scale: { domain: ['field'] }, axis: { labelExpr: 'datum.label + datum.value' } }, text: { value: 'datum.text' }, y: { datum: 'datum.n' } };
  assert.equal(ofTable({ encoding }), ['year']);
  assert.equal(ofTransform({ filter: { field: 'who', oneOf: ['datum.a', 'b'] } }), ['who']);
});

test('expressions read every datum in them, however it is written', () => {
  assert.equal(ofTransform({ calculate: "datum.a + datum['b c'] + datum[\"d\"] / datumx.e", as: 'f' }), ['a', 'b c', 'd']);
  assert.equal(ofTable({ mark: { type: 'text', dx: { expr: 'datum.shift' } } }), ['shift']);
});

test('a column called label is a column', () => {
  assert.equal(ofTransform({ calculate: "datum.label + '!'", as: 'shout' }), ['label']);
});

test('filters are read through and, or and not', () => {
  assert.equal(ofTransform({ filter: { and: ['datum.a > 1', { or: [{ not: 'datum.b' }, { field: 'c', gt: 2 }] }] } }), ['a', 'b', 'c']);
});

test('what a transform makes is not asked of the table', () => {
  const encoding = { x: { field: 'edge' }, y: { field: 'total' }, text: { field: 'number' }, color: { field: 'which' }, size: { field: 'n' } };
  const transform = [
    { calculate: 'datum.year - 0.5', as: 'edge' },
    { fold: ['men', 'women'], as: ['which', 'n'] },
    { window: [{ op: 'row_number', as: 'number' }] },
    { aggregate: [{ op: 'sum', field: 'n', as: 'total' }], groupby: ['place', 'edge'] },
  ];
  assert.equal(ofTable({ transform, encoding }), ['men', 'place', 'women', 'year']);
});

test('a name is the table’s until a transform makes it', () => {
  assert.equal(ofTransform({ filter: 'datum.n > 1' }, { calculate: 'datum.a', as: 'n' }, { filter: 'datum.n > 2' }), ['a', 'n']);
});

test('transforms that name fields by keys of their own are read', () => {
  assert.equal(ofTransform({ stack: 'deaths', groupby: ['year'], sort: [{ field: 'cause' }], as: ['from', 'to'] }, { filter: 'datum.from > 0' }), ['cause', 'deaths', 'year']);
  assert.equal(ofTransform({ impute: 'n', key: 'year', value: 0 }), ['n', 'year']);
});

test('a lookup reads its key here and its fields there, and they are here from then on', () => {
  const lookup = { lookup: 'year', from: { data: { name: 'people' }, key: 'jahr', fields: ['population'] } };
  assert.equal(read({ ...TABLE, transform: [lookup], encoding: { y: { field: 'population' } } }), { table: ['year'], people: ['jahr', 'population'] });
});

test('facets read their fields, and their spec reads the data around it', () => {
  assert.equal(ofTable({ facet: { row: { field: 'place' }, column: { field: 'sex' } }, spec: { encoding: { x: { field: 'n' } } } }), ['n', 'place', 'sex']);
  assert.equal(ofTable({ facet: { field: 'place', sort: { field: 'size' } }, spec: { layer: [{ encoding: { x: { field: 'n' } } }] } }), ['n', 'place', 'size']);
});

test('what a repeat repeats is read', () => {
  const spec = { encoding: { y: { field: { repeat: 'row' } } } };
  assert.equal(ofTable({ repeat: ['men', 'women'], spec }), ['men', 'women']);
  assert.equal(ofTable({ repeat: { row: ['men'], column: ['year'] }, spec }), ['men', 'year']);
});

test('views within views are read to the bottom', () => {
  const leaf = (field: string): Node => ({ mark: 'bar', encoding: { x: { field } } });
  assert.equal(ofTable({ vconcat: [{ hconcat: [leaf('a'), { layer: [leaf('b'), { layer: [leaf('c')] }] }] }, { concat: [leaf('d')] }] }), ['a', 'b', 'c', 'd']);
});

test('a layer with other data reads the shared encoding from its own data', () => {
  const spec = { ...TABLE, encoding: { x: { field: 'day' }, y: { field: 'value' } }, layer: [{ mark: 'point' }, { data: { name: 'events' }, mark: 'rule', encoding: { y: { value: 3 } } }] };
  assert.equal(read(spec), { table: ['day', 'value'], events: ['day'] });
});

test('a channel that a layer sets to null is not read by it', () => {
  assert.equal(read({ encoding: { y: { field: 'value' } }, layer: [{ data: { name: 'events' }, encoding: { y: null, x: { field: 'from' } } }] }), { events: ['from'] });
});

test('what the table’s transform makes is not there for other data', () => {
  const spec = { ...TABLE, transform: [{ calculate: 'datum.a', as: 'edge' }], layer: [{ encoding: { x: { field: 'edge' } } }, { data: { name: 'events' }, encoding: { x: { field: 'edge' } } }] };
  assert.equal(read(spec), { table: ['a'], events: ['edge'] });
});

test('data that the spec brings itself is no table’s, and comes before the table of its name', () => {
  for (const data of [{ values: [{ n: 1 }] }, { name: 'table', values: [{ n: 1 }] }, { url: 'a.csv' }, { sequence: { start: 0, stop: 9 } }]) {
    assert.equal(read({ ...TABLE, layer: [{ data, encoding: { x: { field: 'n' } } }] }), { [OWN_DATA]: ['n'] });
  }
  assert.equal(read({ data: { values: [{}] }, mark: 'text', encoding: { text: { value: 'a note' } } }), {}, 'a note without a number needs no source');
});

test('words, configuration and parameters are not read', () => {
  assert.equal(ofTable({ usermeta: { words: { en: { title: 'datum.a', field: 'b' } } }, config: { field: 'c' }, title: { field: 'd' }, params: [{ name: 'p', expr: 'datum.e' }] }), []);
});

test.run();
