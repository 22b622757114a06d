import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { broughtTogether } from '../../../src/chart/spec/together.ts';
import { withColumns } from '../../../src/table/table.ts';
import { namedColumns } from '../../../src/table/table.ts';
import { tbl } from '../../support/tbl.ts';

const plain = tbl([{ year: 2022, homicides: 495, deaths: 90, arrests: 3 }]);
const of: Record<string, string[]> = { homicides: ['deaths'], deaths: [] };
const table = withColumns(plain, namedColumns(plain).map(([name, column, cells]) =>
  [name, of[name] === undefined ? column : { ...column, measures: [{ id: name, label: name, apart: of[name], counts: name }] }, cells]));
const tables = new Map([['table', table]]);
const codes = (spec: object): string[] => broughtTogether(spec as never, tables).map(({ code }) => code);

test('a spec that folds measures that are apart is refused', () => {
  assert.equal(codes({ transform: [{ fold: ['homicides', 'deaths'] }] }), ['NOT_COMPARABLE']);
});

test('a spec that adds or divides them is refused, however deep it does', () => {
  assert.equal(codes({ vconcat: [{ layer: [{ transform: [{ calculate: "datum.homicides / datum['deaths']", as: 'x' }] }] }] }), ['NOT_COMPARABLE']);
});

test('columns that may stand together may', () => {
  assert.equal(codes({ transform: [{ fold: ['homicides', 'arrests'] }, { calculate: 'datum.deaths + 1', as: 'x' }] }), []);
});

test('drawing them in views of their own is no bringing together', () => {
  assert.equal(codes({ hconcat: [{ encoding: { y: { field: 'homicides' } } }, { encoding: { y: { field: 'deaths' } } }] }), []);
});

test.run();
