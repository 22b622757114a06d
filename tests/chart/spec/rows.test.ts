import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cellWords, chartRows, fieldsOffered, withBounds, wordsField } from '../../../src/chart/spec/rows.ts';
import { need } from '../../../src/table/need.ts';
import { setColumns } from '../../../src/table/rows.ts';
import type { Table } from '../../../src/table/table.ts';
import { rejects } from '../../support/rejects.ts';
import { atLeast, exact, missing, range } from '../../support/quantities.ts';
import { tbl } from '../../support/tbl.ts';

const table: Table = setColumns(
  tbl([{ year: 2022, deaths: atLeast(241), people: 6_000_000, label_en: 'Total', label_es: 'Todo' }, { year: 2023, deaths: missing, people: null, label_en: 'Rest', label_es: null }], { deaths: 'deaths' }, ['ap-1', 'ap-2']),
  [['day', { kind: 'date', label: 'Day', unit: '' }, ['2022-03-27', null]]],
);

test('a chart may draw every column, numbers and dates in words, names in its language, and where a row comes from', () => {
  assert.equal(fieldsOffered(table), [
    'year', 'deaths', 'deaths_low', 'deaths_high', 'deaths_open', 'deaths_type', 'people', 'label_en', 'label_es', 'day',
    'deaths_words', 'people_words', 'day_words', 'label', 'figures',
  ]);
});

test('the field of words has its name from the column', () => {
  assert.is(wordsField('deaths'), 'deaths_words');
});

test('a row is a datum with what is asked for, and the names of the figures that it comes from', () => {
  assert.equal(chartRows(table, ['year', 'deaths', 'deaths_words', 'day_words', 'people_words'], 'en'), [
    { year: 2022, deaths: 241, deaths_words: 'at least 241', day_words: '27 March 2022', people_words: '6,000,000', figures: 'ap-1' },
    { year: 2023, deaths: null, deaths_words: null, day_words: null, people_words: null, figures: 'ap-2' },
  ]);
});

test('every datum has its figures, asked for or not, once', () => {
  assert.equal(chartRows(table, [], 'en'), [{ figures: 'ap-1' }, { figures: 'ap-2' }]);
  assert.equal(chartRows(table, ['figures'], 'en'), [{ figures: 'ap-1' }, { figures: 'ap-2' }]);
});

test('words follow the language of the chart', () => {
  assert.equal(chartRows(table, ['label', 'deaths_words', 'day_words'], 'es')[0], { label: 'Todo', deaths_words: 'al menos 241', day_words: '27 de marzo de 2022', figures: 'ap-1' });
});

test('a name without a translation column is given in English', () => {
  assert.equal(chartRows(tbl([{ name_en: 'Illness' }], {}, ['x']), ['name'], 'es'), [{ name: 'Illness', figures: 'x' }]);
});

test('a column that is called like a translated name is itself', () => {
  assert.equal(chartRows(tbl([{ name: 'own', name_en: 'English' }], {}, ['x']), ['name'], 'en'), [{ name: 'own', figures: 'x' }]);
  assert.equal(fieldsOffered(tbl([{ name: 'own', name_en: 'English' }])), ['name', 'name_en', 'figures']);
});

test('a field that is not offered is refused', async () => {
  await rejects(() => chartRows(table, ['deths'], 'en'), 'NO_SUCH_COLUMN');
});

test('a figure comes with its bounds and type, so that whoever redraws the chart can redraw the hedge', () => {
  assert.equal(withBounds(table, ['year', 'deaths']), ['year', 'deaths', 'deaths_low', 'deaths_high', 'deaths_type']);
  assert.equal(withBounds(table, ['deaths_type', 'deaths', 'year', 'year']), ['deaths_type', 'deaths', 'deaths_low', 'deaths_high', 'year']);
});

test('what is not offered, as a field of a transform’s own, is left out', () => {
  assert.equal(withBounds(table, ['edge', 'year']), ['year']);
});

test('an end at infinity is an empty cell, since JSON has no infinity', () => {
  assert.equal(chartRows(table, withBounds(table, ['deaths']), 'en')[0], { deaths: 241, deaths_low: 241, deaths_high: null, deaths_type: 'at_least', figures: 'ap-1' });
});

test('a cell in prose is a number with its hedge, a date in words, a text as it stands, nothing for a gap', () => {
  const cells = tbl([{ n: range(20, 30), cause: 'violent', year: 2015, count: 1204 }, { n: exact(5), cause: null, year: 2016, count: null }]);
  const readers = need(cells, 'n', 'cause', 'year', 'count');
  assert.equal(readers.map((reader) => cellWords(reader, 0, 'en')), ['20–30', 'violent', '2015', '1,204'], 'a year has no comma');
  assert.equal(readers.map((reader) => cellWords(reader, 1, 'en')), ['5', null, '2016', null]);
});

test.run();
