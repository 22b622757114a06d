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
  // Both were made at once: whichever is told first, the one above goes last.
  const made = [{ first: join(from, 'a/d'), last: join(from, 'a/d') }, { first: join(from, 'a'), last: join(from, 'a/b/c') }];
  await removeEmpty(made);
  assert.equal(readdirSync(from), ['kept.txt']);
});

test('folders that were made at once go, in whatever order they are told', async () => {
  for (const order of [[0, 1], [1, 0]]) {
    const from = folder({});
    mkdirSync(join(from, 'a/b'), { recursive: true });
    mkdirSync(join(from, 'a/c'));
    const made: MadeFolder[] = [{ first: join(from, 'a'), last: join(from, 'a/b') }, { first: join(from, 'a/c'), last: join(from, 'a/c') }];
    await removeEmpty(order.map((i) => made[i] as MadeFolder));
    assert.equal(readdirSync(from), []);
  }
});

test('a folder with something in it stays, and so do those above it', async () => {
  const from = folder({ 'a/mine.txt': '', 'a/b/x': '' });
  await removeEmpty([{ first: join(from, 'a'), last: join(from, 'a/b') }]);
  assert.ok(existsSync(join(from, 'a/b/x')) && existsSync(join(from, 'a/mine.txt')));
});

test('a folder that is not there is no fault', async () => {
  const from = folder({});
  await removeEmpty([{ first: join(from, 'a'), last: join(from, 'a/b') }]);
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
