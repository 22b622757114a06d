import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { interval } from '../../src/figure/interval.ts';
import { MISSING, plain } from '../../src/figure/quantity.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { need, needNumbers, noSuchColumn } from '../../src/table/need.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

const atLeast: Quantity = { value: 241, type: 'at_least', ...interval(241, Infinity) };
const table = tbl([{ year: 2022, cause: 'violent', deaths: atLeast, reports: 500 }, { year: 2023, cause: null, deaths: MISSING, reports: null }], { deaths: 'deaths' });

test('a needed column tells its cells, its meaning and its numbers', () => {
  const [reports, cause] = need(table, 'reports', 'cause');
  assert.equal([reports.at(0), reports.number(0), reports.at(1), reports.number(1)], [500, 500, null, null]);
  assert.equal([cause.at(0), cause.at(1), cause.kind, cause.name], ['violent', null, 'code', 'cause']);
});

test('a plain number is exact as a quantity, and a gap is missing', () => {
  const [reports] = need(table, 'reports');
  assert.equal([reports.quantity(0), reports.quantity(1)], [plain(500), MISSING]);
});

test('a figure is read with its bounds and type', () => {
  const [deaths] = need(table, 'deaths');
  assert.equal([deaths.quantity(0), deaths.quantity(1)], [atLeast, MISSING]);
  assert.equal([deaths.number(0), deaths.number(1), deaths.unit], [241, null, 'deaths']);
});

test('a figure column that has lost its type, as in rows that a table below lacked, is missing there', () => {
  const [n] = need(tbl([{ n: atLeast }, { n: null }]), 'n');
  assert.equal(n.quantity(1), MISSING);
});

test('a column that is not there is refused with the one that may be meant', async () => {
  const { message, name } = await rejects(() => need(table, 'deths'), 'NO_SUCH_COLUMN');
  assert.is(name, 'StepError');
  assert.match(message, 'no column "deths"; there are: year, cause, deaths');
  assert.match(message, 'did you mean "deaths"?');
});

test('all that are not there are told at once', async () => {
  const { faults } = await rejects(() => need(table, 'deths', 'year', 'zzz'), 'NO_SUCH_COLUMN');
  assert.equal(faults.map(({ what }) => what.slice(0, 17)), ['no column "deths"', 'no column "zzz"; ']);
  assert.is(faults[1]?.fix, undefined, 'where nothing is near, nothing is guessed');
});

test('what objects inherit is no column', async () => {
  await rejects(() => need(table, 'constructor'), 'NO_SUCH_COLUMN');
  await rejects(() => need(table, '__proto__'), 'NO_SUCH_COLUMN');
});

test('columns of words are refused where numbers are needed, each told', async () => {
  assert.equal(needNumbers(table, 'reports', 'deaths', 'year').map(({ name }) => name), ['reports', 'deaths', 'year']);
  const { faults } = await rejects(() => needNumbers(table, 'cause', 'reports', 'deaths_type'), 'NOT_A_NUMBER');
  assert.equal(faults.map(({ what, place }) => [what, place?.field]), [
    ['column "cause" holds code, not numbers', 'cause'], ['column "deaths_type" holds type, not numbers', 'deaths_type'],
  ]);
  await rejects(() => needNumbers(table, 'zzz'), 'NO_SUCH_COLUMN');
});

test('a long list of columns is cut', () => {
  const known = Array.from({ length: 30 }, (_, i) => `column ${i}`);
  assert.match(noSuchColumn('zzz', known).what, 'column 23 and 6 more');
});

test.run();
