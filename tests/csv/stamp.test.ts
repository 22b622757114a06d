import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isStamp, stampOf } from '../../src/csv/stamp.ts';
import { folder } from '../support/folder.ts';

test('a file has the same stamp until somebody writes to it, or puts another in its place', () => {
  const at = folder({ 'a.csv': 'n\n1\n', 'b.csv': 'n\n2\n' });
  const [path, other] = [join(at, 'a.csv'), join(at, 'b.csv')];
  const stamps = [stampOf(path), stampOf(path)];
  appendFileSync(path, '3\n');
  stamps.push(stampOf(path));
  renameSync(other, path);
  stamps.push(stampOf(path));
  assert.is(stamps[0], stamps[1]);
  assert.is(new Set(stamps).size, 3);
});

test('what is not there, or is in the place of a folder, has none', () => {
  const at = folder({ 'a.csv': 'n\n' });
  assert.equal([stampOf(join(at, 'b.csv')), stampOf(join(at, 'a.csv/c.csv'))], [null, null]);
  writeFileSync(join(at, 'b.csv'), '');
  assert.ok(stampOf(join(at, 'b.csv')) !== null);
  rmSync(join(at, 'b.csv'));
  assert.is(stampOf(join(at, 'b.csv')), null);
});

test('a stamp is told from a hash', () => {
  assert.equal([isStamp(stampOf('package.json')), isStamp('0'.repeat(64)), isStamp(null), isStamp(undefined)], [true, false, false, false]);
});

test.run();
