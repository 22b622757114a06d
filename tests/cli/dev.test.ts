import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { serve } from '../../src/live/server.ts';
import { captured } from '../support/captured.ts';
import { folder } from '../support/folder.ts';
import { bedsProject } from '../support/live.ts';
import { waitFor } from '../support/wait-for.ts';

const refused = async (...args: readonly string[]): Promise<string> => {
  const { given, err } = await captured(() => main(['dev', ...args]));
  assert.is(given, 2);
  return err;
};

/** A view started by its pipeline file, once it has said its address and its first run; interrupted then. Programs are looked for in the folder `path` first. */
async function interrupted(file: string, args: readonly string[] = [], path = ''): Promise<{ code: number | null; signal: string | null; out: string; err: string }> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', PATH: `${path}${delimiter}${process.env['PATH'] ?? ''}` };
  const child = spawn(process.execPath, ['--import', 'tsx', file, 'dev', '--port', '0', ...args], { cwd: resolve(file, '../..'), env });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    // Once: a second interruption ends it at once, and not with a code.
    if (/ ms\n/u.test(err + text) && !/ ms\n/u.test(err)) child.kill('SIGINT');
    err += text;
  });
  return new Promise((done) => void child.on('close', (code, signal) => done({ code, signal, out, err })));
}

test('it prints its address alone on stdout, tells each run on stderr, and ends with 130 when it is interrupted', async () => {
  const { code, out, err } = await interrupted(join(bedsProject().folder, 'pipelines/beds.ts'));
  assert.is(code, 130);
  assert.match(out, /^http:\/\/127\.0\.0\.1:\d+\/\n$/u);
  assert.match(err, /^✓ pipelines\/beds\.ts {2}\d+ ms\n$/u);
});

test('a first run that fails is told like any run', async () => {
  const made = bedsProject();
  made.plant('data/beds.csv', 'Esperanza,40', 'Esperanza,I0');
  const { code, err } = await interrupted(join(made.folder, 'pipelines/beds.ts'));
  assert.is(code, 130);
  assert.match(err, /✗ pipelines\/beds\.ts {2}\d+ ms\n[^]*data\/beds\.csv:2:11[^]*1 fault; what was shown last stands, marked stale/u);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('asked to, it opens its address as the system does', async () => {
  const at = folder({ 'xdg-open': '#!/bin/sh\nprintf %s "$1" > "$(dirname "$0")/opened"\n' });
  chmodSync(join(at, 'xdg-open'), 0o755);
  const { out } = await interrupted(join(bedsProject().folder, 'pipelines/beds.ts'), ['--open'], at);
  await waitFor(async () => assert.is(readFileSync(join(at, 'opened'), 'utf8'), out.trim()));
});

test('the only pipeline of a folder need not be named', async () => {
  const bin = resolve('src/cli/bin.ts');
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), bin, 'dev', '--port', '0'], { cwd: bedsProject().folder, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (/ ms\n/u.test(err + text) && !/ ms\n/u.test(err)) child.kill('SIGINT');
    err += text;
  });
  assert.is(await new Promise((done) => void child.on('close', done)), 130);
  assert.match(err, /^✓ pipelines\/beds\.ts {2}\d+ ms\n$/u);
});

test('it shows one file: none where there are several, several, and one that is not there are refused', async () => {
  const none = await refused();
  assert.match(none, 'ONE_FILE');
  // What is suggested is there.
  for (const [, file = ''] of none.matchAll(/cifras dev (\S+?)(?:,| )/gu)) assert.ok(existsSync(file), file);
  assert.ok([...none.matchAll(/cifras dev /gu)].length > 1);
  assert.match(await refused('pipelines/arrests.ts', 'pipelines/deaths-by-cause.ts'), 'ONE_FILE');
  assert.match(await refused('pipelines/arests.ts'), 'NO_FILE');
});

test('a port that is none, or taken, is refused', async () => {
  for (const port of ['x', '-1', '70000', '80.5', '']) assert.match(await refused('pipelines/arrests.ts', '--port', port), 'BAD_OPTION', port);
  const taken = await serve(0, () => Promise.reject(new Error('nothing')));
  assert.match(await refused('pipelines/arrests.ts', '--port', String(taken.port)), 'PORT_TAKEN');
  await taken.close();
});

test.run();
