import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { auditClaims } from '../../src/audit/claims.ts';
import { auditKept } from '../../src/audit/kept.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { newRun } from '../../src/step.ts';
import { openStore } from '../../src/store/store.ts';
import { folder } from '../support/folder.ts';
import { ledgerFolder } from '../support/ledger.ts';

const path = ledgerFolder();
const store = join(folder({}), 'store');

/** What the audit says of the ledger as it stands, and whether it had to be made. */
async function asked(): Promise<{ given: unknown; how: 'made' | 'kept' }> {
  const opened = openStore(store);
  let how: 'made' | 'kept' = 'kept';
  const given = await auditKept(readLedger(path), newRun(() => {}, { once: (parts, make) => opened.once(parts, () => ((how = 'made'), make())) }));
  opened.keep();
  return { given, how };
}

const found = (folder: string): unknown => {
  const { findings } = auditClaims(readLedger(folder));
  return JSON.parse(JSON.stringify({ findings }));
};
const fresh = (): unknown => found(path);

test('a kept audit says what a new one says, of real data too', async () => {
  for (const each of [path, 'data']) assert.equal(await auditKept(readLedger(each), newRun()), found(each));
});

test('the same cells are audited once, whatever the file is called or when it was written', async () => {
  assert.is((await asked()).how, 'made');
  writeFileSync(join(path, 'figures.csv'), readFileSync(join(path, 'figures.csv')));
  assert.equal(await asked(), { given: fresh(), how: 'kept' });
});

test('any cell that changes is audited anew: a number, a word, a line that moves', async () => {
  const file = join(path, 'figures.csv');
  const was = readFileSync(file, 'utf8');
  const [header = '', ...rows] = was.trimEnd().split('\n');
  for (const text of [was.replace('from 495 in 2022 to 154,495,495', 'from 496 in 2022 to 154,496,496'), `${[header, ...rows.toReversed()].join('\n')}\n`]) {
    assert.not.equal(text, was);
    writeFileSync(file, text);
    assert.equal(await asked(), { given: fresh(), how: 'made' });
  }
  writeFileSync(file, was);
  assert.equal(await asked(), { given: fresh(), how: 'kept' });
});

test('one run audits a ledger once', async () => {
  const run = newRun();
  const ledger = readLedger(path);
  assert.is(await auditKept(ledger, run), await auditKept(ledger, run));
});

test.run();
