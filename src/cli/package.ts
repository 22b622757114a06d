import { join } from 'node:path';
import { dataPackage } from '../ledger/data-package.ts';
import { readLedger } from '../ledger/ledger.ts';
import { textOutput, writeFiles } from '../write/files.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

/** Writes `datapackage.json` beside a ledger, and tells its path. */
export async function packageLedger(folder: string, voice: Voice = voiceOf()): Promise<number> {
  const text = `${JSON.stringify(dataPackage(readLedger(folder)), null, 2)}\n`;
  const output = textOutput('datapackage.json', text);
  await writeFiles(folder, [output]);
  const path = join(folder, output.name);
  voice.answer({ event: 'wrote', path, bytes: output.bytes.length }, `${path}\n`);
  return 0;
}
