import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dictionaryRows } from '../../src/write/dictionary.ts';
import { EVIDENCE } from '../../src/write/evidence.ts';
import { markColumns } from '../../src/write/mark-columns.ts';
import type { MarkRow } from '../../src/write/mark-rows.ts';
import { need } from '../../src/table/need.ts';
import { trace } from '../../src/table/trace.ts';
import { deaths, TABLE } from '../support/deaths.ts';
import { about, atLeast, range } from '../support/quantities.ts';
import { tbl } from '../support/tbl.ts';

/** A mark of a row of a table, as `markRows` makes it. */
function mark(row: number, { table = TABLE, column = 'homicides' as string | null, when = [] as readonly string[] } = {}): MarkRow {
  return { own: null, event: null, number: row + 1, data: 'table', row, column, table, measured: column === null ? null : need(table, column)[0], citations: trace(table, row).citations, when };
}

/** The cells of one mark by column. */
function cells(marks: readonly MarkRow[], at = 0, spec: object = {}): Record<string, unknown> {
  return Object.fromEntries(markColumns(deaths({ spec }), marks, ['en', 'es']).map((column) => [column.name, column.at(marks[at] as MarkRow)]));
}

test('a mark has its number with type, bounds, unit and words, what places it, and where it comes from', () => {
  assert.equal(cells([mark(0, { when: ['2022'] })]), {
    mark: 1, data: 'table', year: 2022, kind_en: '=official', kind_es: 'oficial', measure_en: 'Homicides', unit_en: 'homicides', measure_es: 'Homicidios', unit_es: 'homicidios', value: 495, value_type: 'exact', low: 495, high: 495, words_en: '495', words_es: '495',
    as_of: '2022', figure_id: null, figure_ids: 'f-2022', source_ids: 'efe-2024', source_en: 'National Civil Police, as reported by EFE', source_es: 'National Civil Police, según publicó EFE', note: '=1+1', note_es: null,
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
  const { measure_en, unit_en, value, value_type, low, high, words_en, words_es, year } = cells([mark(0, { column: null })]);
  assert.equal([measure_en, unit_en, value, value_type, low, high, words_en, words_es, year], [null, null, null, null, null, null, null, null, 2022]);
});

test('a column that is called like one of ours keeps its name behind a word, and the bounds of the number are no places', () => {
  const table = tbl([{ n: atLeast(3), note: 'count', value: 1 }]);
  const spec = { layer: [{ mark: 'bar', encoding: { y: { field: 'n' }, x: { field: 'n_low' }, detail: [{ field: 'note' }, { field: 'value' }, { field: 'n_type' }] } }] };
  const named = cells([mark(0, { table, column: 'n' })], 0, spec);
  assert.equal([named['note'], named['value'], named['chart_note'], named['chart_value'], 'n_low' in named, 'n_type' in named], [null, 3, 'count', 1, false, false]);
});

test('a figure that places a mark is never without its bounds and type, and the day of a row stands once', () => {
  const table = tbl([{ n: 1, deaths: atLeast(470), as_of: '2025-12-31' }]);
  const dated = { ...table, columns: new Map([...table.columns].map(([name, column]) => [name, name === 'as_of' ? { ...column, kind: 'date' as const } : column])) };
  const spec = { layer: [{ mark: 'bar', encoding: { y: { field: 'n' }, facet: { field: 'as_of' }, detail: { field: 'deaths_words' } } }] };
  const named = cells([mark(0, { table: dated, column: 'n', when: ['2025-12-31'] })], 0, spec);
  assert.equal([named['deaths'], named['deaths_low'], named['deaths_high'], named['deaths_type']], [470, 470, null, 'at_least']);
  assert.equal([named['as_of'], 'chart_as_of' in named], ['2025-12-31', false]);
});

test('a row that is a figure names it before what it was made with, and has the note of that figure alone', () => {
  const { citations } = trace(TABLE, 0);
  const [own = null] = citations;
  const other = { id: 'f-other', place: {}, notes: 'another', noteWords: { en: 'another', es: 'otra' } };
  const made = { ...mark(0), citations: [...citations, other] };
  assert.equal([cells([{ ...made, own }])].map((each) => [each['figure_id'], each['figure_ids'], each['note']]), [['f-2022', 'f-2022 f-other', '=1+1']]);
  assert.equal([cells([made])].map((each) => [each['figure_id'], each['note'], each['note_es']]), [[null, '=1+1; another', 'otra']]);
});

test('measures, units and places are in each language as the table has them, and as the author of the chart calls them', () => {
  const named = { ...TABLE, columns: new Map([...TABLE.columns].map(([name, column]) => [name, name === 'homicides' ? { ...column, labels: { en: 'Homicides', es: 'Homicidios' }, units: { en: 'homicides', es: 'homicidios' } } : column])) };
  const { measure_es, unit_es } = cells([mark(0, { table: named })]);
  assert.equal([measure_es, unit_es], ['Homicidios', 'homicidios']);
  const columns = markColumns(deaths({ spec: { usermeta: { words: { es: { labels: { year: 'Año de registro' } } } } } }), [mark(0)], ['en', 'es']);
  assert.equal(columns.find(({ name }) => name === 'year')?.label, { en: 'Year', es: 'Año de registro' });
});

test('the dictionary has a row a column of each file, with labels and meanings in both languages', () => {
  const columns = markColumns(deaths(), [mark(0)], ['en', 'es']);
  const [header, ...rows] = dictionaryRows({ 'data.csv': columns, 'evidence.csv': EVIDENCE });
  assert.equal(header, ['file', 'column', 'label_en', 'label_es', 'unit_en', 'unit_es', 'type', 'meaning_en', 'meaning_es']);
  assert.equal(rows.map(([file, name]) => [file, name]), [...columns.map(({ name }) => ['data.csv', name]), ...EVIDENCE.map(({ name }) => ['evidence.csv', name])]);
  assert.ok(rows.every(([file, name, en, es, , , type, meaning, significado]) => [file, name, en, es, type, meaning, significado].every((cell) => cell)));
});

test.run();
