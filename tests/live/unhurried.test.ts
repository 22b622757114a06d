import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CifrasError } from '../../src/errors.ts';
import { unhurried } from '../../src/live/unhurried.ts';
import { openStore } from '../../src/store/store.ts';
import { folder } from '../support/folder.ts';

const bytes = (text: string) => (): Promise<Uint8Array> => Promise.resolve(Buffer.from(text));
const refused = (work: Promise<unknown>): Promise<boolean> => work.then(() => false, (error: unknown) => error instanceof CifrasError && error.faults.length === 0);

test('what is lacking is made as long as nobody waits', async () => {
  const store = unhurried(openStore(folder({})), () => false);
  assert.is(Buffer.from(await store.once(['a'], bytes('made'))).toString(), 'made');
  assert.is(store.isLacking(), false);
});

test('when somebody waits, what is there is given, and the rest is left', async () => {
  let isHurried = false;
  const store = unhurried(openStore(folder({})), () => isHurried);
  await store.once(['a'], bytes('made'));
  isHurried = true;
  assert.is(Buffer.from(await store.once(['a'], bytes('anew'))).toString(), 'made');
  assert.is(store.isLacking(), false);
  assert.is(await refused(store.once(['b'], bytes('made'))), true);
  assert.is(store.isLacking(), true);
});

test('who begins to wait between two pieces of work is heard', async () => {
  let isHurried = false;
  const store = unhurried(openStore(folder({})), () => isHurried);
  const work = store.once(['a'], bytes('made'));
  setImmediate(() => (isHurried = true));
  await work;
  assert.is(await refused(store.once(['b'], bytes('made'))), true);
});

test.run();
