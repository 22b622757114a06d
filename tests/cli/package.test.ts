import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packageLedger } from '../../src/cli/package.ts';
import { captured } from '../support/captured.ts';
import { ledgerFolder } from '../support/ledger.ts';
import { rejects } from '../support/rejects.ts';

test('a ledger’s data package is written beside it, and its path is told', async () => {
  const folder = ledgerFolder();
  const path = join(folder, 'datapackage.json');
  assert.equal(await captured(() => packageLedger(folder)), { given: 0, out: `${path}\n`, err: '' });
  const { resources } = JSON.parse(readFileSync(path, 'utf8')) as { resources: { name: string; path: string }[] };
  assert.equal(resources.map(({ path: each }) => each).sort(), readdirSync(folder).filter((name) => name.endsWith('.csv')).sort());
});

test('the same ledger gives the same bytes', async () => {
  const folder = ledgerFolder();
  const package_ = async (): Promise<string> => {
    await captured(() => packageLedger(folder));
    return readFileSync(join(folder, 'datapackage.json'), 'utf8');
  };
  assert.is(await package_(), await package_());
});

test('a ledger with a fault gets none', async () => {
  const folder = ledgerFolder({ 'figures lp-01 value': 'I54' });
  await rejects(packageLedger(folder), 'BAD_CELL');
  assert.not(readdirSync(folder).includes('datapackage.json'));
});

test('a folder that is not there is refused', async () => {
  await rejects(packageLedger('/no/such/folder'), 'NO_FILE');
});

test.run();
