import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { keyNames } from '../../src/derive/keys.ts';
import { atLeast } from '../support/quantities.ts';
import { rejects } from '../support/rejects.ts';
import { tbl } from '../support/tbl.ts';

test("a figure's bounds, open ends and type are part of the key", () => {
  assert.equal(keyNames(tbl([{ year: 2022, beds: atLeast(5) }]), ['year', 'beds']), ['year', 'beds', 'beds_low', 'beds_high', 'beds_open', 'beds_type']);
});

test('no columns make no key', () => {
  assert.equal(keyNames(tbl([{ year: 2022 }]), []), []);
});

test('a misspelt column is refused', async () => {
  await rejects(() => keyNames(tbl([{ year: 2022 }]), ['yer']), 'NO_SUCH_COLUMN');
});

test.run();
