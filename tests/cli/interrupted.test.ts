import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folder } from '../support/folder.ts';

/** As `npx tsx FILE` starts it. */
const TSX = fileURLToPath(new URL('cli.mjs', import.meta.resolve('tsx')));
const BIN = 'src/cli/bin.ts';
const STORY = 'pipelines/homicides-by-year.ts';

/** Starts a verb, interrupts it before it can be done, at once or when it has told something of its work, and gives its exit code. */
function interrupted(args: readonly string[], when: 'at once' | 'at work' = 'at once'): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [TSX, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    if (when === 'at once') setTimeout(() => child.kill('SIGINT'), 450);
    child.stderr.once('data', () => void (when === 'at work' && child.kill('SIGINT')));
    // Whoever is interrupted before a word of ours is read ends by the signal itself, as a shell tells it.
    child.on('close', (code, signal) => done(signal === 'SIGINT' ? 130 : code));
  });
}

for (const verb of ['run', 'build', 'bundle', 'export', 'check', 'audit', 'sheet', 'trace', 'diff']) {
  test(`\`${verb}\` that is interrupted ends with 130, and what stood there stands`, async () => {
    const out = folder({ 'homicides-by-year.html': 'as it was' });
    const writes = ['run', 'build', 'bundle', 'export'].includes(verb) ? ['--out', out] : [];
    const rest = { export: ['--to', 'md'], trace: ['homicides-by-year[year=2023].rate'] }[verb] ?? [];
    assert.is(await interrupted([BIN, verb, ...(['audit', 'sheet'].includes(verb) ? [] : [STORY]), ...rest, ...writes]), 130);
    assert.equal([readdirSync(out), readFileSync(join(out, 'homicides-by-year.html'), 'utf8')], [['homicides-by-year.html'], 'as it was']);
  });
}

test('so does one that is at work', async () => {
  const out = folder({ 'homicides-by-year.html': 'as it was' });
  assert.is(await interrupted([BIN, 'build', STORY, '--verbose', '--store', 'none', '--out', out], 'at work'), 130);
  assert.equal([readdirSync(out), readFileSync(join(out, 'homicides-by-year.html'), 'utf8')], [['homicides-by-year.html'], 'as it was']);
});

test('so does a pipeline file that was started itself', async () => {
  assert.is(await interrupted([STORY, 'build', '--out', folder({})]), 130);
});

test.run();
