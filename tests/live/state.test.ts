import { rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UNKNOWN } from '../../src/live/made.ts';
import { differing, readBy, stateOf } from '../../src/live/state.ts';
import { folder } from '../support/folder.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a file is what its bytes are, and one that is not there is null', () => {
  const path = folder({ 'a.csv': 'a' });
  const [there, lacking] = [join(path, 'a.csv'), join(path, 'b.csv')];
  const was = stateOf([there, lacking]);
  assert.equal([...was], [[there, hash('a')], [lacking, null]]);
  assert.equal(differing(was, stateOf(was.keys())), []);
  writeFileSync(lacking, 'b');
  rmSync(there);
  assert.equal(differing(was, stateOf(was.keys())), [there, lacking]);
  writeFileSync(there, 'a');
  rmSync(lacking);
  assert.equal(differing(was, stateOf(was.keys())), []);
});

test('what a run noted counts, else what stood there before it; of what was in no one\'s sight it is not known', () => {
  const before = new Map([['known.ts', 'h'], ['gone.ts', null], ['noted.csv', 'old']]);
  const files = [['known.ts', UNKNOWN], ['gone.ts', UNKNOWN], ['new.ts', UNKNOWN], ['noted.csv', 'new'], ['lacking.csv', null]] as const;
  assert.equal([...readBy({ files: files.map(([path, sha256]) => ({ path, sha256 })) }, before)], [['known.ts', 'h'], ['gone.ts', null], ['new.ts', UNKNOWN], ['noted.csv', 'new'], ['lacking.csv', null]]);
});

test.run();
