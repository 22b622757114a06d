import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decimalsOfDay, decimalsOfSerial } from '../../src/ledger/taken-days.ts';

const of = (day: string): number[] => [...decimalsOfDay(day)].sort((a, b) => a - b);

test('a day and a month may have been four numbers, in whichever form a spreadsheet shows them', () => {
  for (const day of ['31-ago', '31-aug', '31/Aug', '31 de agosto', '31-ago.']) assert.equal(of(day), [8.31, 31.08, 31.8], day);
  for (const day of ['31/08/2026', '8/31/2026', '31.08.2026', '31-08-26', '2026-08-31', '31/08/2026 0:00:00', '2026-08-31T00:00:00']) assert.equal(of(day), [8.31, 31.08, 31.8], day);
  assert.equal(of('01-may'), [1.05, 1.5, 5.01, 5.1]);
  assert.equal(of('31-ago-2026'), [8.31, 31.08, 31.8]);
});

test('the first of a month may have been the month and a year of two digits as well', () => {
  assert.equal(of('may-26'), [5.26, 26.05, 26.5]);
  assert.equal(of('ene-00'), [0.01, 0.1, 1]);
  assert.ok(decimalsOfDay('2026-05-01').has(5.26));
  assert.ok(decimalsOfDay('01/05/2026').has(5.26));
  assert.not.ok(decimalsOfDay('02/05/2026').has(5.26));
});

test('what is no day may have been none', () => {
  for (const text of ['', '31.8', '31,8', '318', 'n.d.', '31-xyz', 'may', '10:30', '31/08/2026 10:30', '1'.repeat(50)]) assert.equal(of(text), [], text);
});

test('a day as spreadsheets count it may have been the same numbers', () => {
  assert.equal([...decimalsOfSerial(46_265)].sort((a, b) => a - b), [8.31, 31.08, 31.8]);
  assert.equal([...decimalsOfSerial(241)], []);
  assert.equal([...decimalsOfSerial(46_265.5)], []);
});

test.run();
