import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { uninterrupted } from '../../src/write/uninterrupted.ts';
import { folder } from '../support/folder.ts';

const ours = (path: string): string => JSON.stringify(pathToFileURL(resolve(path)).href);

/** Runs a program that begins to write forty files over old ones, interrupts itself, and says how it went on. */
async function ended(signal: string): Promise<{ how: string | null; said: string; files: Set<string>; names: string[] }> {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.csv`);
  const out = folder(Object.fromEntries(names.map((name) => [name, 'old'])));
  const program = `import { textOutput, writeFiles } from ${ours('src/write/files.ts')};
const writing = writeFiles(${JSON.stringify(out)}, ${JSON.stringify(names)}.map((name) => textOutput(name, 'new')));
process.kill(process.pid, '${signal}');
await writing;
await new Promise((done) => setTimeout(done, 5_000));
console.log('went on');`;
  const child = spawn(process.execPath, ['--import', 'tsx', join(folder({ 'program.mts': program }), 'program.mts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  const how = await new Promise<string | null>((done) => void child.on('close', (_, by) => done(by)));
  return { how, said, files: new Set(names.map((name) => readFileSync(join(out, name), 'utf8'))), names: readdirSync(out).filter((name) => !names.includes(name)) };
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`files that are being written when ${signal} comes are all written, nothing else is left, and then the process ends by it`, async () => {
    assert.equal(await ended(signal), { how: signal, said: '', files: new Set(['new']), names: [] });
  });
}

test('it gives what the work gives, throws what it throws, and listens no longer', async () => {
  const before = process.listenerCount('SIGINT');
  assert.is(await uninterrupted(() => Promise.resolve(process.listenerCount('SIGINT'))), 1);
  const error = new Error('no room');
  assert.is(await uninterrupted(() => Promise.reject<Error>(error)).catch((thrown: unknown) => thrown), error);
  assert.is(process.listenerCount('SIGINT'), before);
});

test('where somebody listens to interrupts already, it is theirs to say', async () => {
  const theirs = (): void => {};
  process.on('SIGINT', theirs);
  assert.is(await uninterrupted(() => Promise.resolve(process.listenerCount('SIGINT'))), 1);
  process.off('SIGINT', theirs);
});

test.run();
