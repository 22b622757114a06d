import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { deathsInTwoYears } from '../../pipelines/deaths-in-two-years.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await deathsInTwoYears.load(), 'said_by', 'as_of', 'after_en', 'value', 'value_type');
const counts = (who: string): unknown[] => rows.filter((row) => row['said_by'] === who).map((row) => [row['after_en'], row['value'], row['value_type']]).sort();

test('each organisation has one count of each date', () => {
  assert.equal(counts('sjh'), [['one year', 126, 'exact'], ['two years', 241, 'at_least']]);
  assert.is(rows.length, 4);
});

test('an organisation’s later total of one day stands, and its own report before an agency’s words', () => {
  assert.equal(counts('cristosal'), [['one year', 139, 'exact'], ['two years', 265, 'at_least']]);
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
