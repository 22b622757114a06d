import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { deathsByProfile } from '../../pipelines/deaths-by-profile.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await deathsByProfile.load(), 'as_of', 'category', 'value', 'value_type');

test('each report has its share and the part that it does not describe, which make the whole', () => {
  const reports = [...new Set(rows.map((row) => row['as_of']))];
  assert.equal(reports, ['2026-01-31', '2025-12-31', '2023-06-XX', '2023-08-08', '2024-08-31', '2025-10-31']);
  for (const report of reports) assert.is(rows.filter((row) => row['as_of'] === report).reduce((sum, row) => sum + Number(row['value']), 0), 100);
});

test('91% of a report leaves 9% unstated', () => {
  assert.equal(rows.filter((row) => row['as_of'] === '2023-08-08').map((row) => [row['category'], row['value'], row['value_type']]), [['gang:non_gang', 91, 'rounded'], ['gang:unstated', 9, 'unstated']]);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
