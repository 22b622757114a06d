import { test } from 'uvu';
import * as assert from 'uvu/assert';
import notebook, { deathsInCustody, possible } from '../../pipelines/deaths-in-custody.ts';
import { looksAsAccepted } from '../support/pictures.ts';
import { rowsOf } from '../support/tbl.ts';

const rows = rowsOf(await deathsInCustody.load(), 'said_by', 'as_of', 'value', 'value_low', 'value_high', 'value_type');

test('"at least 241" has a low bound and no high one', () => {
  const said = rows.find((row) => row['value'] === 241 && row['value_type'] === 'at_least');
  assert.is(said?.['value_low'], 241);
  assert.is(said?.['value_high'], null);
});

test('of "over 480" in a headline and "at least 480" in its text, the text stands', () => {
  assert.equal(rows.filter((row) => row['value'] === 480).map((row) => row['value_type']), ['at_least']);
});

test('1,300 is what could be, and is no count', async () => {
  const ghosts = rowsOf(await possible.load(), 'value', 'value_type', 'value_low');
  assert.equal(ghosts, [{ value: 1300, value_type: 'possible', value_low: 0 }]);
  assert.not.ok(rows.some((row) => row['value'] === 1300));
});

test('its chart looks as accepted', () => looksAsAccepted(notebook));

test.run();
