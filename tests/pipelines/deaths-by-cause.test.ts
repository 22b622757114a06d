import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { countsByCause, deathsByCause } from '../../pipelines/deaths-by-cause.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const shares = rowsOf(await deathsByCause.load(), 'as_of', 'category', 'value', 'value_type', 'deaths', 'newest');
const report = (asOf: string): Record<string, unknown> => Object.fromEntries(shares.filter((row) => row['as_of'] === asOf).map((row) => [String(row['category']), row['value']]));

test('44% and 29% of 241 deaths leave 27% without a stated cause, and it is drawn', () => {
  assert.equal(report('2024-04-03'), { 'cause:violent': 44, 'cause:medical_neglect': 29, 'cause:unstated': 27 });
  assert.is(shares.find((row) => row['as_of'] === '2024-04-03' && row['category'] === 'cause:unstated')?.['value_type'], 'unstated');
});

test('five shares that add up to 100.1 within rounding leave nothing', () => {
  assert.equal(report('2025-12-31'), { 'cause:violent': 31.8, 'cause:medical_neglect': 31.6, 'cause:unknown': 31.1, 'cause:terminal_illness': 4.7, 'cause:suicide': 0.9 });
});

test('a report whose base is not one printed number is kept, with a gap for its base', () => {
  assert.ok(shares.some((row) => row['as_of'] === '2024-10-15'));
  assert.ok(shares.filter((row) => row['as_of'] === '2024-10-15').every((row) => row['deaths'] === null));
});

test('of the reports that name the same causes the newest is marked, for one column of print', () => {
  const marked = (as: string) => [...new Set(shares.filter(({ newest }) => newest === as).map((row) => row['as_of']))].sort();
  assert.equal(marked('yes'), ['2025-05-27', '2025-11-14', '2025-12-31']);
  assert.equal(marked('no'), ['2024-04-03', '2024-06-10', '2024-10-15', '2025-04-15']);
});

test('Cristosal’s counts by cause add up to 261', async () => {
  const counts = rowsOf(await countsByCause.load(), 'value').map(({ value }) => Number(value));
  assert.is(counts.reduce((total, count) => total + count, 0), 261);
});

test('its charts look as accepted', () => looksAsAccepted(notebook));

test.run();
