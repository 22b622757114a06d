import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { applyRulings, fingerprint } from '../../src/audit/rulings.ts';
import { contextIn, finding } from '../support/findings.ts';
import { ledgerFolder } from '../support/ledger.ts';
import type { Changes } from '../support/ledger.ts';

const about = finding({ check: 'stale', figures: ['lp-01', 'ec-01'] });
const HEADER = 'ruling_id,check,figures,verdict,reason,ruled_by,ruled_on,status,fingerprint\n';
const ruled = (print: string, changes: Changes = {}): ReturnType<typeof contextIn> =>
  contextIn(ledgerFolder(changes, { rulings: `${HEADER}u-1,stale,ec-01|lp-01,explained,counted to that very day,A. Editor,2026-02-01,open,${print}\n` }));

test('a ruling moves the finding that it answers to a second list, with its reason', () => {
  const context = ruled(fingerprint(about, ruled('')));
  const { standing, ruled: answered } = applyRulings([about], context);
  assert.equal(standing, []);
  assert.is(answered[0]?.ruling.reason, 'counted to that very day');
});

test('a ruling dies when a cell that the finding hangs on changes', () => {
  const print = fingerprint(about, ruled(''));
  const { standing } = applyRulings([about], ruled(print, { 'figures lp-01 value': '242' }));
  assert.equal(standing.map(({ check }) => check), ['stale', 'ruling']);
  assert.match(standing[1]?.message.en ?? '', /made on other cells/u);
});

test('a note on a figure, or its second checker, kills no ruling', () => {
  const print = fingerprint(about, ruled(''));
  assert.equal(applyRulings([about], ruled(print, { 'figures lp-01 notes': 'seen again' })).standing, []);
});

test('a ruling without a fingerprint does not stand, and is told the one to write', () => {
  const context = ruled('');
  const { standing } = applyRulings([about], context);
  assert.is(standing.at(-1)?.expected, fingerprint(about, context));
});

test('a ruling that answers no finding is told', () => {
  const { standing } = applyRulings([], ruled('abc'));
  assert.match(standing[0]?.message.en ?? '', /no more/u);
});

test('other numbers in the same finding kill the ruling too', () => {
  const print = fingerprint(about, ruled(''));
  assert.is(applyRulings([{ ...about, expected: '3' }], ruled(print)).ruled.length, 0);
});

test.run();
