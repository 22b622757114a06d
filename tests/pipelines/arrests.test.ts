import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { arrests } from '../../pipelines/arrests.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await arrests.load(), 'value', 'value_type', 'said_by', 'as_of');

test('of the agency’s "80,000" and a rewriter’s "over 80,000", the agency’s own words stand', () => {
  assert.equal(rows.filter((row) => row['value'] === 80_000).map((row) => row['value_type']), ['exact']);
});

test('"over 91,000" is more than 91,000', () => {
  assert.ok(rows.some((row) => row['value'] === 91_000 && row['value_type'] === 'more_than' && row['as_of'] === '2026-02-25'));
});

test('"nearly 91,000" is an estimate', () => {
  assert.ok(rows.some((row) => row['value'] === 91_000 && row['value_type'] === 'estimate' && row['as_of'] === '2026-01-06'));
});

test('a claim without a speaker is marked as such', () => {
  assert.is(rows.find((row) => row['value'] === 70_000)?.['said_by'], 'unattributed');
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
