import { rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stampOf } from '../../src/csv/stamp.ts';
import { UNKNOWN } from '../../src/live/made.ts';
import { differing, readBy, stateOf } from '../../src/live/state.ts';
import { folder } from '../support/folder.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a file is what its bytes are, and one that is not there is null', () => {
  const path = folder({ 'a.csv': 'a' });
  const [there, lacking] = [join(path, 'a.csv'), join(path, 'b.csv')];
  const was = stateOf(new Map([[there, UNKNOWN], [lacking, UNKNOWN]]));
  assert.equal([...was], [[there, hash('a')], [lacking, null]]);
  assert.equal(differing(was, stateOf(was)), []);
  writeFileSync(lacking, 'b');
  rmSync(there);
  assert.equal(differing(was, stateOf(was)), [there, lacking]);
  writeFileSync(there, 'a');
  rmSync(lacking);
  assert.equal(differing(was, stateOf(was)), []);
});

test('a file whose bytes the run did not see is told by its stamp, and not read', () => {
  const path = join(folder({ 'a.csv': 'a' }), 'a.csv');
  const was = new Map([[path, stampOf(path)]]);
  assert.equal(differing(was, stateOf(was)), []);
  writeFileSync(path, 'ab');
  assert.equal(differing(was, stateOf(was)), [path]);
  rmSync(path);
  assert.equal([...stateOf(was).values()], [null]);
});

test('what a run noted counts, else what stood there before it; of what was in no one\'s sight it is not known', () => {
  const before = new Map([['known.ts', 'h'], ['gone.ts', null], ['noted.csv', 'old']]);
  const files = [['known.ts', UNKNOWN], ['gone.ts', UNKNOWN], ['new.ts', UNKNOWN], ['noted.csv', 'new'], ['lacking.csv', null]] as const;
  assert.equal([...readBy({ files: files.map(([path, sha256]) => ({ path, sha256 })) }, before)], [['known.ts', 'h'], ['gone.ts', null], ['new.ts', UNKNOWN], ['noted.csv', 'new'], ['lacking.csv', null]]);
});

test.run();
