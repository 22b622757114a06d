import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contextOf } from '../../src/audit/context.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { ledgerFolder } from '../support/ledger.ts';

const ledger = readLedger(ledgerFolder());

test('figures and populations are found by id, and what is not there is undefined', () => {
  const context = contextOf(ledger, { asOf: '2026-01-01' });
  assert.is(context.figure('lp-01')?.phrase, 'At least 241');
  assert.is(context.population('sv-2023-wpp')?.number('value'), 6_309_624);
  assert.is(context.figure('sv-2023-wpp'), undefined);
});

test('without an archive every text is absent', () => {
  assert.is(contextOf(ledger, { asOf: '2026-01-01' }).archive('latinpost'), null);
});

test.run();
