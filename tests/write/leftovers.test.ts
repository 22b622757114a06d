import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { removeLeftovers, workingName } from '../../src/write/leftovers.ts';
import { folder } from '../support/folder.ts';

/** A process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

function working(out: string, name: string): void {
  mkdirSync(join(out, name));
  writeFileSync(join(out, name, '0'), 'half');
}

test('what a killed run left is removed, with what is in it', async () => {
  const out = folder({ 'a.csv': 'a' });
  working(out, `${workingName(ended)}abc123`);
  await removeLeftovers(out);
  assert.equal(readdirSync(out), ['a.csv']);
});

test('what a run of now needs stays, and so does what another machine, or anybody else, left', async () => {
  const out = folder({ '.writing-note': 'mine' });
  const others = [`${workingName()}abc123`, `.writing-elsewhere${'x'.repeat(20)}-${ended}-abc123`, '.writing-abc123'];
  for (const name of others) working(out, name);
  await removeLeftovers(out);
  assert.equal(readdirSync(out).sort(), [...others, '.writing-note'].sort());
});

test.run();
