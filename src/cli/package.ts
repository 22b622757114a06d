import { join } from 'node:path';
import { dataPackage } from '../ledger/data-package.ts';
import { readLedger } from '../ledger/ledger.ts';
import { textOutput, writeFiles } from '../write/files.ts';

/** Writes `datapackage.json` beside a ledger, and its path to stdout. */
export async function packageLedger(folder: string): Promise<number> {
  const text = `${JSON.stringify(dataPackage(readLedger(folder)), null, 2)}\n`;
  await writeFiles(folder, [textOutput('datapackage.json', text)]);
  process.stdout.write(`${join(folder, 'datapackage.json')}\n`);
  return 0;
}
