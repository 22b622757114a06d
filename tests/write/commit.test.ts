import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { committed } from '../../src/write/commit.ts';
import { folder } from '../support/folder.ts';

function repository(): { at: string; git: (...args: readonly string[]) => string } {
  const at = folder({ 'story.ts': 'export {};\n', 'data.csv': 'n\n1\n' });
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', at, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { encoding: 'utf8' }).trim();
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'all');
  return { at, git };
}

test('without a repository a file is its name, and nothing is said of a commit', async () => {
  const at = folder({ 'story.ts': '' });
  assert.equal(await committed(join(at, 'story.ts'), join(at, 'out')), { file: 'story.ts', commit: null, state: null });
});

test('in one it is its path there, with the commit that is checked out', async () => {
  const { at, git } = repository();
  assert.equal(await committed(join(at, 'story.ts'), join(at, 'out')), { file: 'story.ts', commit: git('rev-parse', 'HEAD'), state: 'committed' });
});

test('what was changed since, in any file, is said', async () => {
  const { at } = repository();
  writeFileSync(join(at, 'data.csv'), 'n\n2\n');
  assert.is((await committed(join(at, 'story.ts'), join(at, 'out'))).state, 'changed');
});

test('a file that the repository does not have is no part of the commit', async () => {
  const { at } = repository();
  writeFileSync(join(at, 'new.ts'), '');
  assert.is((await committed(join(at, 'new.ts'), join(at, 'out'))).state, 'changed');
});

test('outputs make no difference, committed or not: the second run would not be the same', async () => {
  const { at, git } = repository();
  mkdirSync(join(at, 'out'));
  writeFileSync(join(at, 'out', 'a.svg'), 'a');
  git('add', '.');
  git('commit', '-qm', 'outputs');
  writeFileSync(join(at, 'out', 'a.svg'), 'b');
  assert.is((await committed(join(at, 'story.ts'), join(at, 'out'))).state, 'committed');
});

test.run();
