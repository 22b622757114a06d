import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { deathsByPrison } from '../../pipelines/deaths-by-prison.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await deathsByPrison.load(), 'as_of', 'category', 'value', 'value_low', 'value_high', 'share', 'share_type');
const at = (asOf: string, category: string): Record<string, unknown> | undefined => rows.find((row) => row['as_of'] === asOf && row['category'] === category);

test('of 175 deaths, 67, 39 and 19 leave 50 in prisons that are not named', () => {
  assert.is(at('2023-08-08', 'prison:unstated')?.['value'], 50);
});

test('192 of "at least 470" is at most 40.9%, and the rest is at least 274', () => {
  assert.is(at('2025-12-31', 'prison:izalco')?.['share_type'], 'at_most');
  assert.ok(Math.abs(Number(at('2025-12-31', 'prison:izalco')?.['share']) - 40.851) < 0.001);
  assert.is(at('2025-12-31', 'prison:unstated')?.['value_low'], 274);
  assert.is(at('2025-12-31', 'prison:unstated')?.['value_high'], null);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
