import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { figures } from '../../src/load/figures.ts';
import { interval } from '../../src/figure/interval.ts';
import { need } from '../../src/table/need.ts';
import { cite, originNames } from '../../src/table/origins.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';
import { rowsOf } from '../support/tbl.ts';

const from = ledgerFolder();

test('the figures of a measure are rows, in the order of the ledger', async () => {
  const table = await figures('homicides', { from, unit: 'count' }).load();
  assert.equal(rowsOf(table, 'figure', 'period', 'speaker', 'value', 'value_type'), [
    { figure: 'lp-02', period: '2022', speaker: 'National Police', value: 495, value_type: 'exact' },
    { figure: 'lp-03', period: '2023', speaker: 'National Police', value: 154, value_type: 'exact' },
  ]);
});

test('all that is not filtered is there, rivals and vague figures too', async () => {
  assert.equal(rowsOf(await figures('deaths', { from, unit: 'count' }).load(), 'figure'), [{ figure: 'lp-01' }, { figure: 'ec-03' }]);
  assert.equal(rowsOf(await figures('arrests', { from }).load(), 'value', 'value_type', 'phrase'), [{ value: null, value_type: 'unknown', phrase: 'miles' }]);
});

test('figures in several units are refused until one is named: a column has one unit', async () => {
  const { message } = await rejects(figures('deaths', { from }).load(), 'MIXED_UNITS');
  assert.match(message, /count, percent/u);
});

test('a unit keeps the figures in it', async () => {
  assert.equal(rowsOf(await figures('deaths', { from, unit: 'percent' }).load(), 'figure'), [{ figure: 'ec-01' }]);
  assert.equal(rowsOf(await figures('deaths', { from, unit: 'count' }).load(), 'figure'), [{ figure: 'lp-01' }, { figure: 'ec-03' }]);
  assert.equal(rowsOf(await figures('deaths', { from, unit: 'per_100k' }).load()), []);
});

test('no category keeps the totals, a scheme its parts', async () => {
  assert.equal(rowsOf(await figures('deaths', { from, category: null }).load(), 'figure'), [{ figure: 'lp-01' }]);
  assert.equal(rowsOf(await figures('deaths', { from, category: 'cause' }).load(), 'figure', 'category'), [{ figure: 'ec-01', category: 'cause:violent' }]);
  assert.equal(rowsOf(await figures('deaths', { from, category: 'age', unit: 'count' }).load(), 'figure'), [{ figure: 'ec-03' }]);
});

test('a scheme is no beginning of another', async () => {
  const alike = ledgerFolder({ 'categories age:minor category': 'causes:minor', 'figures ec-03 category': 'causes:minor' });
  assert.equal(rowsOf(await figures('deaths', { from: alike, category: 'cause' }).load(), 'figure'), [{ figure: 'ec-01' }]);
});

test('the value is a figure with its bounds', async () => {
  const [value] = need(await figures('deaths', { from, unit: 'count' }).load(), 'value');
  assert.equal([value.kind, value.label, value.unit], ['figure', 'Deaths in custody', 'deaths']);
  assert.equal([value.quantity(0), value.quantity(1)], [
    { value: 241, type: 'at_least', ...interval(241, Infinity) }, { value: null, type: 'range', ...interval(20, 30) },
  ]);
});

test('the unit in words follows from the unit and the measure', async () => {
  const unit = async (...args: Parameters<typeof figures>): Promise<string> => need(await figures(...args).load(), 'value')[0].unit;
  assert.is(await unit('deaths', { from, unit: 'percent' }), '%');
  assert.is(await unit('homicides', { from, unit: 'per_100k' }), 'homicides per 100,000 people');
  assert.is(await unit('homicides', { from, unit: 'percent_change' }), '% change');
  assert.is(await unit('homicides', { from, unit: 'months' }), 'months');
});

test('a figure tells the days that it is of', async () => {
  const rows = rowsOf(await figures('deaths', { from, unit: 'count' }).load(), 'as_of', 'period', 'from', 'to');
  assert.equal(rows[0], { as_of: '2024-03', period: null, from: '2024-03-01', to: '2024-03-31' });
  const [share] = rowsOf(await figures('deaths', { from, unit: 'percent' }).load(), 'as_of', 'period', 'from', 'to');
  assert.equal(share, { as_of: '2026-01-31', period: null, from: '2026-01-31', to: '2026-01-31' });
});

test('a figure tells who said it, where, and how', async () => {
  const [row] = rowsOf(await figures('deaths', { from, category: null }).load(), 'said_by', 'speaker_type', 'source', 'outlet', 'published', 'hedge', 'phrase', 'rank', 'basis', 'base_figure');
  assert.equal(row, {
    said_by: 'ngo', speaker_type: 'ngo', source: 'latinpost', outlet: 'Latin Post', published: '2024-04-03', hedge: 'at_least', phrase: 'At least 241', rank: 'normal', basis: null, base_figure: null,
  });
});

test('the origin of a row is its figure, with quote, speaker, day and address', async () => {
  const { origins } = await figures('deaths', { from, unit: 'count' }).load();
  assert.equal([0, 1].map((row) => originNames(origins, row)), [['lp-01'], ['ec-03']]);
  const [{ quote, speaker, when, source } = {}] = cite(origins, 0) as Partial<ReturnType<typeof cite>[number]>[];
  assert.equal([quote, speaker, when, source?.url], ['At least 241 people have died', 'Socorro Jurídico Humanitario', '2024-03', 'https://example.org/a']);
});

test('a measure that the ledger does not have is refused with the one that may be meant', async () => {
  const { message } = await rejects(figures('homicide', { from }).load(), 'NO_SUCH_MEASURE');
  assert.is(message, 'no measure "homicide"; did you mean "homicides"?');
  assert.match((await rejects(figures('zzz', { from }).load(), 'NO_SUCH_MEASURE')).message, 'measures.csv has: deaths, homicides, arrests');
});

test('a scheme that the ledger does not have is refused, and makes no empty table', async () => {
  assert.is((await rejects(figures('deaths', { from, category: 'causes' }).load(), 'NO_SUCH_CATEGORY')).message, 'no scheme "causes" of categories; did you mean "cause"?');
  await rejects(figures('deaths', { from, category: 'cause:violent' }).load(), 'NO_SUCH_CATEGORY');
});

test('a ledger with faults is refused whole', async () => {
  await rejects(figures('homicides', { from: ledgerFolder({ 'figures lp-01 as_of': 'Apr-24' }) }).load(), 'BAD_DATE');
});

test('nothing is read before load; the name says what will be', () => {
  assert.is(figures('deaths', { from: 'nowhere', unit: 'count', category: 'cause' }).name, 'load.figures(deaths, count, cause)');
  assert.is(figures('deaths').name, 'load.figures(deaths)');
});

test('the folder may be a URL', async () => {
  assert.is(rowsOf(await figures('homicides', { from: pathToFileURL(`${from}/`) }).load()).length, 2);
});

test.run();
