import { closeSync, createReadStream, openSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stampOf } from '../../src/csv/stamp.ts';
import { reads } from '../../src/live/reads.ts';
import { folder } from '../support/folder.ts';

const at = folder({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd', 'left.md': 'l' });
const path = (name: string): string => join(at, name);
const read = reads((file) => !file.startsWith(at) || file.endsWith('left.md'));
const names = (): string[] => [...read().keys()].map((each) => each.slice(at.length + 1)).sort();

// Other tests run in this process, and read.
test.before.each(() => void read());

test('whatever is read is told, in whatever way, with its stamp; once', async () => {
  readFileSync(path('a.md'), 'ascii');
  readFileSync(pathToFileURL(path('a.md')));
  await readFile(path('b.md'), { encoding: 'utf8' });
  closeSync(openSync(path('c.md'), 'r'));
  await new Promise<void>((done) => void createReadStream(path('d.md')).on('data', () => {}).on('close', () => done()));
  const seen = read();
  assert.equal([...seen], ['a.md', 'b.md', 'c.md', 'd.md'].map((name) => [path(name), stampOf(path(name))]));
  assert.equal(names(), []);
});

test('a file that was looked for and is not there is told as missing', () => {
  assert.throws(() => readFileSync(path('none.md')), /ENOENT/u);
  assert.equal([...read()], [[path('none.md'), null]]);
});

test('what is written is not told, nor what is left out', () => {
  writeFileSync(path('new.md'), 'n');
  closeSync(openSync(path('other.md'), 'w'));
  readFileSync(path('left.md'));
  assert.equal(names(), []);
});

test('what is read is what stands there', () => assert.is(readFileSync(path('a.md'), 'utf8'), 'a'));

test.run();
