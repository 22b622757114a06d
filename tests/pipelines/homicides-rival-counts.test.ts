import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { officialCounts, widerCounts } from '../../pipelines/homicides-rival-counts.ts';
import { originIds } from '../support/origins.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const FIELDS = ['year', 'said_by', 'value', 'value_low', 'value_high', 'value_type'];

test('three estimates of one observatory are the span of them, with the origins of all three', async () => {
  const table = await widerCounts.load();
  const rows = rowsOf(table, ...FIELDS);
  const at = rows.findIndex((row) => row['said_by'] === 'oudh');
  assert.equal(rows[at], { year: 2022, said_by: 'oudh', value: null, value_low: 578, value_high: 659, value_type: 'range' });
  assert.is(originIds(table)[at]?.length, 3);
});

test('each body is one row a year, and a deprecated count is none', async () => {
  const rows = rowsOf(await officialCounts.load(), ...FIELDS);
  assert.equal(rows.filter((row) => row['year'] === 2023).map((row) => [row['said_by'], row['value']]).sort(), [['fgr', 154], ['pnc', 154], ['presidency', 194], ['security_ministry', 154], ['unattributed', 214]]);
  assert.not.ok(rows.some((row) => row['value_low'] === 458));
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
