import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { makeFolder, removeEmpty } from '../../src/write/made-folders.ts';
import type { MadeFolder } from '../../src/write/made-folders.ts';
import { folder } from '../support/folder.ts';

test('empty folders go, up to the first that was made', async () => {
  const from = folder({ 'kept.txt': '' });
  for (const name of ['a/b/c', 'a/d']) mkdirSync(join(from, name), { recursive: true });
  await removeEmpty([join(from, 'a/d'), join(from, 'a/b/c')], join(from, 'a'));
  assert.equal(readdirSync(from), ['kept.txt']);
});

test('a folder with something in it stays, and so do those above it', async () => {
  const from = folder({ 'a/mine.txt': '', 'a/b/x': '' });
  await removeEmpty([join(from, 'a/b')], join(from, 'a'));
  assert.ok(existsSync(join(from, 'a/b/x')) && existsSync(join(from, 'a/mine.txt')));
});

test('a folder that is not there is no fault', async () => {
  const from = folder({});
  await removeEmpty([join(from, 'a/b')], join(from, 'a'));
  assert.equal(readdirSync(from), []);
});

test('a folder is made with those above it, and what was there already is not among those made', async () => {
  const from = folder({ 'a/mine.txt': '' });
  const made: MadeFolder[] = [];
  await makeFolder(join(from, 'a'), made);
  await makeFolder(join(from, 'a/b/c'), made);
  await makeFolder(join(from, 'a/b/d'), made);
  assert.equal(made, [{ first: join(from, 'a/b'), last: join(from, 'a/b/c') }, { first: join(from, 'a/b/d'), last: join(from, 'a/b/d') }]);
});

test.run();
