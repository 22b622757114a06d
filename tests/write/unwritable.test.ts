import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unwritable } from '../../src/write/unwritable.ts';
import { folder } from '../support/folder.ts';

function told(path: string, code: string): [what: string, file: string | undefined, fix: string] {
  const { faults } = unwritable(path, Object.assign(new Error('as the system says it'), { code }));
  return [faults[0]?.what ?? '', faults[0]?.place?.file, faults[0]?.fix ?? ''];
}

test('why a file cannot be written is said in words, with what the system calls it', () => {
  const path = join(folder({}), 'a.svg');
  assert.equal(told(path, 'ENOSPC'), ['there is no room left on the disk (ENOSPC)', path, 'make room, or name a folder on another disk; nothing was half-written']);
  assert.equal(told(path, 'EACCES').slice(0, 2), ['this user may not write here (EACCES)', path]);
  assert.equal(told(path, 'EROFS').slice(0, 2), ['the disk can only be read (EROFS)', path]);
  assert.equal(told(path, 'EISDIR'), ['a folder stands in the place of the file (EISDIR)', path, 'move the folder away or rename it']);
});

test('a file that stands where a folder must be is the place, not the file that was to be written', () => {
  const from = folder({ out: 'a file' });
  for (const path of ['out', 'out/beds', 'out/beds/en/a.svg']) {
    assert.equal(told(join(from, path), 'ENOTDIR'), ['a file stands where a folder must be (ENOTDIR)', join(from, 'out'), 'move the file away, or name another folder'], path);
  }
});

test('so is a link that leads nowhere', () => {
  const from = folder({});
  symlinkSync(join(from, 'nowhere'), join(from, 'out'));
  assert.equal(told(join(from, 'out/a.svg'), 'ENOENT'), ['a link stands here that leads nowhere (ENOENT)', join(from, 'out'), 'make the folder that it leads to, or remove the link']);
});

test('what has no words of ours is told as the system tells it', () => {
  const path = join(folder({}), 'a.svg');
  assert.is(told(path, 'EIO')[0], 'the file cannot be written: EIO');
  assert.is(told(path, 'ENOENT')[0], 'the file cannot be written: ENOENT', 'nothing is seen to stand in the way');
  assert.is(unwritable(path, new Error('a reason without a name')).faults[0]?.what, 'the file cannot be written: a reason without a name');
});

test.run();
