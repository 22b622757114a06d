import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { prisonPopulation } from '../../pipelines/prison-population.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await prisonPopulation.load(), 'as_of', 'to', 'value', 'value_type', 'said_by', 'given_by', 'stretch');

test('rivals of one month are all there, each with its speaker', () => {
  assert.equal(rows.filter((row) => row['as_of'] === '2022-03-XX').map((row) => [row['said_by'], row['value'], row['given_by']]), [['lpg', 39_538, 'others'], ['security_ministry', 40_000, 'government'], ['civil_society', 38_000, 'others']]);
});

test('a line joins government bodies’ numbers alone, and none leads over the years without one', () => {
  const joined = rows.filter((row) => row['given_by'] === 'government').map((row) => [row['stretch'], String(row['to']).slice(0, 4)]);
  assert.equal(joined.filter(([stretch]) => stretch === 'to 2013').map(([, year]) => year), ['2010', '2011', '2012', '2013']);
  assert.ok(joined.filter(([stretch]) => stretch === 'from 2017').every(([, year]) => String(year) >= '2017'));
  assert.not.ok(rows.some((row) => String(row['to']) > '2014' && String(row['to']) < '2017'));
});

test('"more than 86,000" has no upper end', () => {
  assert.is(rows.find((row) => row['value'] === 86_000)?.['value_type'], 'more_than');
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
