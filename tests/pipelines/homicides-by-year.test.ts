import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { trace } from 'cifras';
import notebook, { homicidesByYear } from '../../pipelines/homicides-by-year.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const table = await homicidesByYear.load();
const rows = rowsOf(table, 'year', 'value', 'rate', 'change');
const row = (year: number): number => rows.findIndex((each) => each['year'] === year);

test('there is one official count for each year from 2010 to 2025', () => {
  const counts = Object.fromEntries(rows.map(({ year, value }) => [String(year), value]));
  assert.equal(counts, {
    2010: 4004, 2011: 4371, 2012: 2576, 2013: 2492, 2014: 3912, 2015: 6656, 2016: 5280, 2017: 3962,
    2018: 3346, 2019: 2398, 2020: 1341, 2021: 1147, 2022: 495, 2023: 154, 2024: 114, 2025: 82,
  });
});

test('154 homicides among 6,309,624 people are 2.44 per 100,000', () => {
  assert.ok(Math.abs(Number(rows[row(2023)]?.['rate']) - 2.4407) < 0.0001);
});

test('from 495 to 154 is a fall of 68.9%', () => {
  assert.ok(Math.abs(Number(rows[row(2023)]?.['change']) - -68.8889) < 0.0001);
});

test('the first year has no change', () => {
  assert.is(rows[row(2010)]?.['change'], null);
});

test('a rate traces to the quoted count, its speaker and document, and to the population', () => {
  const { citations } = trace(table, row(2012));
  const count = citations.find(({ quote }) => quote?.includes('registered 2,576 murders in 2012'));
  assert.is(count?.speaker, 'National Civil Police');
  assert.is(count?.source?.outlet, 'InSight Crime');
  assert.is(count?.when, '2012');
  assert.match(count?.source?.url ?? '', /^https:\/\/insightcrime\.org\//u);
  assert.ok(citations.some(({ notes }) => notes?.includes('UN WPP 2024')));
});

test('the trace of 2022 names the rivals that were not chosen, and by which rule', () => {
  const said = trace(table, row(2022)).remarks.map(({ message }) => message).join('\n');
  for (const rival of ['494', '496', '458']) assert.match(said, new RegExp(`not ${rival} `, 'u'));
  assert.match(said, /said_by:pnc/u);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
