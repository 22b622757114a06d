import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dictionaryRows } from '../../src/write/dictionary.ts';
import { markColumns } from '../../src/write/mark-columns.ts';
import type { MarkRow } from '../../src/write/mark-rows.ts';
import { need } from '../../src/table/need.ts';
import { trace } from '../../src/table/trace.ts';
import { deaths, TABLE } from '../support/deaths.ts';
import { about, atLeast, range } from '../support/quantities.ts';
import { tbl } from '../support/tbl.ts';

/** A mark of a row of a table, as `markRows` makes it. */
function mark(row: number, { table = TABLE, column = 'homicides' as string | null, when = [] as readonly string[] } = {}): MarkRow {
  return { number: row + 1, data: 'table', row, column, table, measured: column === null ? null : need(table, column)[0], citations: trace(table, row).citations, when };
}

/** The cells of one mark by column. */
function cells(marks: readonly MarkRow[], at = 0, spec: object = {}): Record<string, unknown> {
  return Object.fromEntries(markColumns(deaths({ spec }), marks, ['en', 'es']).map((column) => [column.name, column.at(marks[at] as MarkRow)]));
}

test('a mark has its number with type, bounds, unit and words, what places it, and where it comes from', () => {
  assert.equal(cells([mark(0, { when: ['2022'] })]), {
    mark: 1, data: 'table', year: 2022, kind_en: '=official', kind_es: 'oficial', measure: 'Homicides', unit: 'homicides', value: 495, value_type: 'exact', low: 495, high: 495, words_en: '495', words_es: '495',
    as_of: '2022', figure_ids: 'f-2022', source_ids: 'efe-2024', source_en: 'National Civil Police, as reported by EFE', source_es: 'National Civil Police, según publicaron EFE', note: '=1+1',
  });
});

test('a hedge keeps its type, the end that it leaves open is empty, and its words stand in both languages', () => {
  const table = tbl([{ n: atLeast(241) }, { n: range(20, 30) }, { n: about(90, 5) }]);
  const spec = { layer: [{ mark: 'bar', encoding: { y: { field: 'n' } } }] };
  const said = [0, 1, 2].map((row) => cells([mark(row, { table, column: 'n' })], 0, spec)).map((each) => ['value', 'value_type', 'low', 'high', 'words_en', 'words_es'].map((name) => each[name]));
  assert.equal(said.map((each) => each.slice(0, 5)), [[241, 'at_least', 241, null, 'at least 241'], [null, 'range', 20, 30, '20–30'], [90, 'estimate', 85, 95, 'about 90']]);
  assert.is(said[0]?.[5], 'al menos 241');
});

test('a mark of an event has a place and no number', () => {
  const { measure, unit, value, value_type, low, high, words_en, words_es, year } = cells([mark(0, { column: null })]);
  assert.equal([measure, unit, value, value_type, low, high, words_en, words_es, year], [null, null, null, null, null, null, null, null, 2022]);
});

test('a column that is called like one of ours keeps its name behind a word, and the bounds of the number are no places', () => {
  const table = tbl([{ n: atLeast(3), unit: 'count', value: 1 }]);
  const spec = { layer: [{ mark: 'bar', encoding: { y: { field: 'n' }, x: { field: 'n_low' }, detail: [{ field: 'unit' }, { field: 'value' }, { field: 'n_type' }] } }] };
  const named = cells([mark(0, { table, column: 'n' })], 0, spec);
  assert.equal([named['unit'], named['value'], named['chart_unit'], named['chart_value'], 'n_low' in named, 'n_type' in named], [null, 3, 'count', 1, false, false]);
});

test('a figure that places a mark is never without its bounds and type, and the day of a row stands once', () => {
  const table = tbl([{ n: 1, deaths: atLeast(470), as_of: '2025-12-31' }]);
  const dated = { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'as_of' ? { ...column, kind: 'date' as const } : column])) };
  const spec = { layer: [{ mark: 'bar', encoding: { y: { field: 'n' }, facet: { field: 'as_of' }, detail: { field: 'deaths_words' } } }] };
  const named = cells([mark(0, { table: dated, column: 'n', when: ['2025-12-31'] })], 0, spec);
  assert.equal([named['deaths'], named['deaths_low'], named['deaths_high'], named['deaths_type']], [470, 470, null, 'at_least']);
  assert.equal([named['as_of'], 'chart_as_of' in named], ['2025-12-31', false]);
});

test('the dictionary has a row a column, with labels and meanings in both languages', () => {
  const columns = markColumns(deaths(), [mark(0)], ['en', 'es']);
  const [header, ...rows] = dictionaryRows(columns);
  assert.equal(header, ['column', 'label_en', 'label_es', 'unit', 'type', 'meaning_en', 'meaning_es']);
  assert.equal(rows.map(([name]) => name), columns.map(({ name }) => name));
  assert.ok(rows.every(([name, en, es, , type, meaning, significado]) => [name, en, es, type, meaning, significado].every((cell) => cell)));
});

test.run();
